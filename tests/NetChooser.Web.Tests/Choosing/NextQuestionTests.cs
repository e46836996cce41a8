using Bunit;
using NetChooser.Advisor;
using NetChooser.Web.Choosing;
using NetChooser.Web.Tests.Making;
using NetChooser.Wording;
using NetChooser.Wording.Tests;

namespace NetChooser.Web.Tests.Choosing;

public sealed class NextQuestionTests : PageContext
{
    private static readonly Outlook Undecided =
        Explained.Outlook([Explained.Question("taste", decides: true), Explained.Question("place", decides: false)]);

    [Fact]
    public void TheQuestionThatDecidesMostStandsAtTheTopWithTheReason()
    {
        var next = Next(Undecided);
        next.Find("fieldset").Id.ShouldBe("q-taste");
        next.Find(".why-next").TextContent.ShouldBe(OutlookWords.WhyNext(Undecided.Next!, MadeUp.Knowledge));
    }

    [Theory]
    [InlineData(Settlement.Settled, "You can stop here")]
    [InlineData(Settlement.NoSingleAnswer, "Nothing decides alone any more")]
    public void WhenNoQuestionDecidesTheReaderIsToldSo(Settlement settlement, string heading)
    {
        var next = Next(Explained.Outlook([Explained.Question("taste", decides: false)], settlement));
        next.Find("h2").TextContent.ShouldBe(heading);
        next.Markup.ShouldContain(OutlookWords.Settlement(settlement));
        next.FindAll("fieldset").ShouldBeEmpty();
    }

    [Fact]
    public void WhereNothingIsKnownYetNothingIsShown() => Next(Explained.Outlook([])).Markup.Trim().ShouldBeEmpty();

    [Fact]
    public void TheQuestionJustAnsweredStaysAboveTheNext()
    {
        var next = Render<NextQuestion>(set => set.Add(n => n.Recommendation, Explained.Now with { Outlook = Undecided })
            .Add(n => n.Held, MadeUp.Knowledge.FindQuestion("needs")));
        next.FindAll("fieldset").Select(field => field.Id).ShouldBe(["q-needs", "q-taste"]);
    }

    [Fact]
    public void NoQuestionStandsTwiceAndTheIdleOnesAreMarkedInWords()
    {
        var groups = Render<QuestionGroups>(set => set
            .Add(g => g.Recommendation, Explained.Now with { Outlook = Undecided }).Add(g => g.Top, ["taste"]));
        groups.FindAll("fieldset.question").Select(field => field.Id).ShouldBe(["q-place", "q-needs"]);
        groups.Find("#q-place .idle").TextContent.ShouldBe("changes nothing now");
        groups.FindAll("#q-needs .idle").ShouldBeEmpty();
    }

    [Fact]
    public void TheWeightsStandUnderTheLastGroupEvenWhenItsQuestionsAreElsewhere()
    {
        var groups = Render<QuestionGroups>(set => set.Add(g => g.Recommendation, Explained.Now).Add(g => g.Top, ["place", "needs", "taste"]));
        groups.FindAll("fieldset.question").ShouldBeEmpty();
        groups.FindAll("section:last-of-type fieldset.weights").ShouldHaveSingleItem();
    }

    private IRenderedComponent<NextQuestion> Next(Outlook outlook) =>
        Render<NextQuestion>(set => set.Add(next => next.Recommendation, Explained.Now with { Outlook = outlook }));
}
