using Bunit;
using NetChooser.Advisor;
using NetChooser.Web.Stacks;
using NetChooser.Web.Tests.Making;
using NetChooser.Wording;
using NetChooser.Wording.Tests;

namespace NetChooser.Web.Tests.Stacks;

public sealed class OutlookReportTests : PageContext
{
    [Fact]
    public void TheWordWhetherToStopComesFirst()
    {
        var outlook = Explained.Outlook([Explained.Question("taste", decides: false)], Settlement.Settled);
        Report(outlook).Find("p").TextContent.ShouldBe(OutlookWords.Summary(outlook));
    }

    [Fact]
    public void EveryChangeOfAnAnswerSaysWhatBecomesOfTheStackAndLinksToIt()
    {
        var rows = Report(Explained.Outlook([Explained.Question("place", decides: true)])).FindAll("tbody tr");
        rows.Count.ShouldBe(2);
        rows[0].TextContent.ShouldContain("Ash wire instead of");
        rows[0].QuerySelector("a")!.GetAttribute("href").ShouldBe("/stack?place=cloud");
    }

    [Fact]
    public void OpenQuestionsKeepTheirOrderAndTheIdleOnesSayTheyAreIdle()
    {
        var summaries = Report(Explained.Outlook([Explained.Question("taste", decides: true), Explained.Question("place", decides: false)]))
            .FindAll("summary").Select(summary => summary.TextContent).ToList();
        summaries[0].ShouldContain("What do you like?");
        summaries[0].ShouldContain("5 of 5 would change it");
        summaries[1].ShouldContain("changes nothing now");
    }

    [Fact]
    public void AShortListOfOtherAnswersIsUnfoldedAndALongOneFolded()
    {
        var question = Explained.Question("place", decides: true);
        var longer = question with { Changes = [.. Enumerable.Repeat(question.Changes[0], 6)] };
        Report(new Outlook([question, longer], [], [], Settlement.Undecided)).FindAll("details").Select(fold => fold.HasAttribute("open"))
            .ShouldBe([true, false]);
    }

    [Fact]
    public void AFixedSlotIsShownAsIfItWereNot()
    {
        var pin = new PinOutlook(
            MadeUp.Knowledge.Slots[1], Explained.Best.Options[1], MadeUp.Answers("place=island"), Explained.Other, true, []);
        var item = Report(new Outlook([], [], [pin], Settlement.NoSingleAnswer)).Find(".pins li");
        item.TextContent.ShouldContain(OutlookWords.Change(pin));
        item.QuerySelector("a")!.GetAttribute("href").ShouldBe("/stack?place=island");
    }

    private IRenderedComponent<OutlookReport> Report(Outlook outlook) =>
        Render<OutlookReport>(set => set.Add(report => report.Recommendation, Explained.Now with { Outlook = outlook }));
}
