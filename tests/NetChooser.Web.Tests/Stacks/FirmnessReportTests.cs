using Bunit;
using NetChooser.Advisor;
using NetChooser.Web.Components;
using NetChooser.Web.Stacks;
using NetChooser.Web.Tests.Making;
using NetChooser.Wording;
using NetChooser.Wording.Tests;

namespace NetChooser.Web.Tests.Stacks;

public sealed class FirmnessReportTests : PageContext
{
    [Fact]
    public void WhatIsNotKnownIsNotShown() => Report(null).Markup.Trim().ShouldBeEmpty();

    [Fact]
    public void TheGradeComesFirstAndTheShareIsAMeterWithWords()
    {
        var report = Report(Explained.Firmness);
        report.Find("p").TextContent.ShouldBe(FirmnessWords.Sentence(Explained.Firmness));
        var meter = report.Find("meter");
        (meter.GetAttribute("value"), meter.GetAttribute("max")).ShouldBe(("600", "1000"));
        report.Find(".share").TextContent.ShouldContain(FirmnessWords.Share(Explained.Firmness));
    }

    [Fact]
    public void EveryWeightHasItsPictureAndTheSameInWords()
    {
        var rows = Report(Explained.Firmness).FindAll("table.intervals tbody tr");
        rows.Count.ShouldBe(2);
        rows[0].TextContent.ShouldContain("Stays best from 2.5 to 7.5");
        rows[0].QuerySelectorAll("svg .end").Length.ShouldBe(2);
        rows[1].QuerySelectorAll("svg .end").ShouldBeEmpty();
        rows[1].TextContent.ShouldContain("whatever its weight");
    }

    [Fact]
    public void TheNearestWholeWeightsOutsideCanBeTried() => Report(Explained.Firmness).FindAll("table.intervals a")
        .Select(link => link.GetAttribute("href"))
        .ShouldBe(["/stack?needs=rate&place=island&weight.simplicity=2", "/stack?needs=rate&place=island&weight.simplicity=8"]);

    [Theory]
    [InlineData(4, 1, 3)]
    [InlineData(7, 2, 3)]
    [InlineData(0, 1, null)]
    [InlineData(1, 2, 0)]
    public void TheWholeWeightBelowAnEndIsSmallerThanIt(long numerator, long denominator, int? expected)
    {
        var end = new IntervalEnd(new Ratio(numerator, denominator), Explained.Other);
        IntervalSteps.Beyond(Explained.Intervals()[1] with { Below = end }).ShouldBe(expected is { } weight ? [weight] : []);
    }

    [Theory]
    [InlineData(4, 1, 5)]
    [InlineData(7, 2, 4)]
    [InlineData(10, 1, null)]
    public void TheWholeWeightAboveAnEndIsLargerThanIt(long numerator, long denominator, int? expected)
    {
        var end = new IntervalEnd(new Ratio(numerator, denominator), Explained.Other);
        IntervalSteps.Beyond(Explained.Intervals()[1] with { Above = end }).ShouldBe(expected is { } weight ? [weight] : []);
    }

    [Fact]
    public void TheSmallestChangeIsSaidWithWhatTakesOver()
    {
        var change = new WeightChange(MadeUp.Knowledge.Criteria[0], 4, Explained.Intervals()[0].Above!);
        Report(Explained.Firmness with { SmallestChange = change }).FindAll("p").Select(line => line.TextContent)
            .ShouldContain(FirmnessWords.Of(change, Explained.Now, MadeUp.Knowledge));
    }

    [Fact]
    public void WeakFactsAreNamedWithTheirSourcesAndManyAreFolded()
    {
        WeakFact fact = new(Weakness.UnknownStability, MadeUp.Knowledge.FindOption("oak-wire"), null, null, null, [A.Source("Releases")]);
        var few = Report(Explained.Firmness with { Evidence = new Evidence(9, [fact]) });
        few.Find(".weak-facts li").TextContent.ShouldContain(FirmnessWords.Label(Weakness.UnknownStability));
        few.FindAll(".weak-facts .cite a").ShouldHaveSingleItem();
        few.FindAll("details").ShouldBeEmpty();
        Report(Explained.Firmness with { Evidence = new Evidence(9, [.. Enumerable.Repeat(fact, 12)]) })
            .FindAll("details .weak-facts li").Count.ShouldBe(12);
    }

    [Fact]
    public void WithoutWeightingsThereIsNoMeter() =>
        Report(Explained.Firmness with { WeightingsTried = 0, WeightingsWon = 0 }).FindAll("meter").ShouldBeEmpty();

    private IRenderedComponent<FirmnessReport> Report(Firmness? firmness) => Render<FirmnessReport>(set => set
        .Add(report => report.Recommendation, Explained.Now with { Firmness = firmness }).AddCascadingValue(new SourceBook()));
}
