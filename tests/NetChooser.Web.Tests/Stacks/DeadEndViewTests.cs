using Bunit;
using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Web.Components;
using NetChooser.Web.Stacks;
using NetChooser.Web.Tests.Making;
using NetChooser.Wording;
using NetChooser.Wording.Tests;

namespace NetChooser.Web.Tests.Stacks;

public sealed class DeadEndViewTests : PageContext
{
    private static readonly Recommendation Nothing = MadeUp.Recommend("needs=secret&place=cloud");

    private static Conflict Found => Nothing.DeadEnd!.Conflicts[0];

    private static Relaxation Move => new(
        RelaxationKind.Move, [MadeUp.Said("place", "cloud")], MadeUp.Answer("place", "island"),
        MadeUp.Answers("needs=secret&place=island"), Explained.Other);

    [Fact]
    public void TheSentenceThatMattersComesFirst() =>
        View(new DeadEnd([Found], [Move], true)).Find("p").TextContent
            .ShouldBe(DeadEndWords.Headline(new DeadEnd([Found], [Move], true), MadeUp.Knowledge));

    [Fact]
    public void EveryWayOutIsALinkToItsAnswersInTheOrderGiven()
    {
        var back = new Relaxation(
            RelaxationKind.TakeBack, [MadeUp.Said("needs", "secret")], null, MadeUp.Answers("place=cloud"), Explained.Other);
        View(new DeadEnd([Found], [Move, back], true)).FindAll(".ways a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/stack?needs=secret&place=island", "/stack?place=cloud"]);
    }

    [Fact]
    public void EveryConflictIsThereAndOnlyTheFirstIsUnfolded()
    {
        var folds = View(new DeadEnd([Found, Found, Found], [Move], true)).FindAll("details.conflict");
        folds.Select(fold => fold.HasAttribute("open")).ShouldBe([true, false, false]);
        folds.ShouldAllBe(fold => fold.TextContent.Contains("Why they collide"));
    }

    [Fact]
    public void ACollidingWordCanBeTakenBack() =>
        View(new DeadEnd([Found], [], true)).FindAll(".conflict a.take").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/stack?needs=secret", "/stack?place=cloud"], ignoreOrder: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ItSaysWhenThereMayBeMore(bool complete) =>
        View(new DeadEnd([Found], [Move], complete)).Markup.Contains(DeadEndWords.Bounded, StringComparison.Ordinal).ShouldBe(!complete);

    [Fact]
    public void WithoutAWayOutAndWithoutWordsThePageStillSaysWhatIsWrong()
    {
        var view = View(new DeadEnd([new Conflict([], [])], [], true));
        view.FindAll(".ways").ShouldBeEmpty();
        view.Find("details.conflict summary").TextContent.ShouldBe("Nothing you said");
    }

    [Fact]
    public void AFixedSlotIsNamedByItsSlot() =>
        View(new DeadEnd([new Conflict([new Said(null, "wire")], [])], [], true)).Find("summary").TextContent.ShouldBe("Pod wire is fixed");

    private IRenderedComponent<DeadEndView> View(DeadEnd deadEnd) => Render<DeadEndView>(set => set
        .Add(view => view.Recommendation, Nothing with { DeadEnd = deadEnd }).Add(view => view.Path, "/stack")
        .AddCascadingValue(new SourceBook()));
}
