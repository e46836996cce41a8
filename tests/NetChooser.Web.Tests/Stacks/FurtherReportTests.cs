using Bunit;
using NetChooser.Advisor;
using NetChooser.Web.Stacks;
using NetChooser.Web.Tests.Making;

namespace NetChooser.Web.Tests.Stacks;

public sealed class FurtherReportTests : PageContext
{
    [Fact]
    public void OnlySlotsThatDifferAreRowsAndEveryStackIsAColumn()
    {
        var same = Explained.Further() with { Stack = Explained.Best, Differences = [] };
        var report = Report(Explained.Further() with { Differences = [Explained.Further().Differences[0]] }, same);
        var cells = report.FindAll("table.further tbody tr")[0].QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()).ToList();
        cells.ShouldBe(["Front door", Explained.Best.In("door").Name, Explained.Other.In("door").Name, "the same"]);
        report.FindAll("table.further tbody tr").Count.ShouldBe(3);
    }

    [Fact]
    public void EachCanBeShown() =>
        Report(Explained.Further()).Find("table.further a").GetAttribute("href").ShouldBe("/stack?pin.wire=ash-wire");

    [Fact]
    public void WhatIsGainedAndLostIsSaidInPointsBesideItsBar()
    {
        var rows = Report(Explained.Further(new ScoreChange("Simplicity", -8), new ScoreChange("Fit", 4)))
            .FindAll("table.trade-offs tbody tr");
        rows.Select(row => row.QuerySelector("td")!.TextContent.Trim()).ShouldBe(["−8", "+4", "−4"]);
        var loss = rows[0].QuerySelector(".loss")!;
        (loss.GetAttribute("x"), loss.GetAttribute("width")).ShouldBe(("-50", "50"));
        var gain = rows[1].QuerySelector(".gain")!;
        (gain.GetAttribute("x"), gain.GetAttribute("width")).ShouldBe(("0", "25"));
    }

    [Fact]
    public void AStackWithoutTradeOffsHasNoBars() => Report(Explained.Further()).FindAll("table.trade-offs rect").ShouldBeEmpty();

    private IRenderedComponent<FurtherReport> Report(params FurtherStack[] further) =>
        Render<FurtherReport>(set => set.Add(report => report.Recommendation, Explained.Now with { Further = further }));
}
