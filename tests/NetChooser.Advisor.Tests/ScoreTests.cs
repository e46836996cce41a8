using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests;

/// <summary>What points are given for, and how a choice is explained by them.</summary>
public sealed class ScoreTests
{
    private static readonly Question Where = A.Question("where", A.Answer("where", "p") with { PlatformId = "p" });

    private static Recommendation Recommend(KnowledgeBase knowledge, params (string, string)[] given) =>
        new StackAdvisor(knowledge).Recommend(A.Answers(given));

    [Fact]
    public void OneProductInTwoSlotsCostsOnce()
    {
        var both = new[] { A.Option("a", "s", 1) with { ToolId = "both" }, A.Option("b", "t", 1) with { ToolId = "both" } };
        var knowledge = A.Knowledge([A.Slot("s"), A.Slot("t")], [.. both, A.Option("c", "s", 2), A.Option("d", "t", 2)], recipe: new ScoreRecipe(3, 0, 0, []));
        var result = Recommend(knowledge);
        result.Best!.Options.Select(option => option.Id).ShouldBe(["a", "b"]);
        result.Best.Score.ShouldBe(1 + 1 - 3);
        result.Products.ShouldHaveSingleItem().Id.ShouldBe("both");
        result.Slots[0].Reason.ShouldBeOfType<ComesWith>().Elsewhere.ShouldHaveSingleItem().Id.ShouldBe("t");
    }

    [Fact]
    public void WhatThePlatformBringsCostsNoProduct()
    {
        var knowledge = A.Knowledge([A.Slot("s"), A.Slot("t")],
            [A.Option("a", "s", 1) with { ToolId = "brought" }, A.Option("b", "s", 1), A.Option("c", "t", 1) with { ToolId = "brought" }],
            questions: [Where], platforms: [A.Platform("p", "s", ("a", Stance.Default))], recipe: new ScoreRecipe(3, 0, 0, []));
        var result = Recommend(knowledge, ("where", "p"));
        result.Best!.In("s").Id.ShouldBe("a");
        result.Products.ShouldBeEmpty("another option of a tool that is there already adds no product");
        result.Best.Score.ShouldBe(2);
    }

    [Fact]
    public void KeepingWhatRunsIsWorthPoints()
    {
        var knowledge = A.Knowledge([A.Slot("s")], [A.Option("a", "s", 3), A.Option("b", "s", 1)], recipe: new ScoreRecipe(0, 3, 0, []),
            questions: [A.Question("runs", A.Answer("runs", "b") with { Keeps = A.Options("b") })]);
        Recommend(knowledge).Best!.In("s").Id.ShouldBe("a");
        Recommend(knowledge, ("runs", "b")).Best!.In("s").Id.ShouldBe("b");
    }

    [Theory]
    [InlineData(Support.Full, 12)]
    [InlineData(Support.Partial, 6)]
    [InlineData(Support.None, 0)]
    public void APreferenceGivesItsPointsOrHalfOfThem(Support support, int points)
    {
        var knowledge = A.Knowledge([A.Slot("s")], [A.Option("a", "s", 0)], [A.Capability("cap", "s")], [A.Claim("a", "cap", support)],
            [A.Question("q", A.Answer("q", "yes") with { Prefers = [new Preference("cap", 2)] })], recipe: new ScoreRecipe(0, 0, 6, []));
        var result = Recommend(knowledge, ("q", "yes"));
        result.Best!.Score.ShouldBe(points);
        result.Wishes.ShouldHaveSingleItem().Points.ShouldBe(points);
    }

    [Fact]
    public void WhatIsAlwaysPreferredHoldsUntilAnAnswerSaysItIsNotNeeded()
    {
        var knowledge = A.Knowledge([A.Slot("s")], [A.Option("a", "s", 0), A.Option("b", "s", 3)], [A.Capability("cap", "s")], [A.Claim("a", "cap")],
            [A.Question("q", A.Answer("q", "no") with { NotNeeded = ["cap"] })], recipe: new ScoreRecipe(0, 0, 4, [new Preference("cap", 1)]));
        Recommend(knowledge).Best!.In("s").Id.ShouldBe("a");
        Recommend(knowledge).Wishes.ShouldHaveSingleItem().Wish.Answer.ShouldBeNull();
        Recommend(knowledge, ("q", "no")).Best!.In("s").Id.ShouldBe("b");
    }

    [Fact]
    public void AnswersShiftWeightsWithinTheirRange()
    {
        var knowledge = A.Knowledge([A.Slot("s")], [A.Option("a", "s")],
            questions: [A.Question("q", A.Answer("q", "more") with { Weights = new Dictionary<string, int> { [A.Worth] = 99 } }, A.Answer("q", "less") with { Weights = new Dictionary<string, int> { [A.Worth] = -5 } })]);
        Recommend(knowledge).Weights[A.Worth].ShouldBe(1);
        Recommend(knowledge, ("q", "more")).Weights[A.Worth].ShouldBe(Criterion.LargestWeight);
        Recommend(knowledge, ("q", "less")).Weights[A.Worth].ShouldBe(0);
    }

    [Fact]
    public void AWeightThatTheReaderSetsReplacesAllOthers()
    {
        var knowledge = A.Knowledge([A.Slot("s")], [A.Option("a", "s", 4)],
            questions: [A.Question("q", A.Answer("q", "more") with { Weights = new Dictionary<string, int> { [A.Worth] = 5 } })]);
        var result = new StackAdvisor(knowledge).Recommend(A.Answers(("q", "more")) with { Weights = new Dictionary<string, int> { [A.Worth] = 2 } });
        result.Best!.Score.ShouldBe(8);
    }

    [Fact]
    public void NothingIsAnAnswerWithItsReason()
    {
        var result = Recommend(A.Knowledge([A.Slot("s", mayBeEmpty: true)], [A.Nothing("s", 3), A.Option("a", "s", 1)]));
        var reason = result.Slots[0].Reason.ShouldBeOfType<NothingNeeded>();
        reason.Next!.Option.Id.ShouldBe("a");
        reason.Next.Costs.Sum(change => change.Points).ShouldBe(-2);
    }

    [Fact]
    public void TheBestOfSeveralNamesTheRunnerUp()
    {
        var result = Recommend(A.Knowledge([A.Slot("s")], [A.Option("a", "s", 1), A.Option("b", "s", 4), A.Option("c", "s", 3)]));
        var reason = result.Slots[0].Reason.ShouldBeOfType<BestOf>();
        reason.Count.ShouldBe(3);
        reason.Next.Option.Id.ShouldBe("c");
    }

    [Fact]
    public void EqualStacksAreReportedInTheOrderOfTheOptions()
    {
        var result = Recommend(A.Knowledge([A.Slot("s")], [A.Option("b", "s"), A.Option("a", "s"), A.Option("worse", "s", 0)]));
        result.Best!.In("s").Id.ShouldBe("b");
        result.EqualStacks.ShouldHaveSingleItem().In("s").Id.ShouldBe("a");
    }

    [Fact]
    public void AnEmptySlotIsNoFitWhereThePlatformBringsATool()
    {
        var fit = new Criterion("fit", "Fit", "Fits?", Derivation.PlatformFit, 1, ["0", "1", "2", "3", "4"]);
        var knowledge = A.Knowledge([A.Slot("s", mayBeEmpty: true)], [A.Nothing("s"), A.Option("a", "s")], questions: [Where],
            platforms: [A.Platform("p", "s", ("a", Stance.Default))], criteria: [fit]);
        Recommend(knowledge, ("where", "p")).Best!.In("s").Id.ShouldBe("a");
        Recommend(knowledge, ("where", "p")).Slots[0].Others[0].Costs.ShouldHaveSingleItem().Points.ShouldBe(-3);
    }
}
