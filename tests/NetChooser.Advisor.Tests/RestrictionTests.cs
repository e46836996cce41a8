using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests;

/// <summary>What the platform, rules, lifecycle, exclusions and pins take away.</summary>
public sealed class RestrictionTests
{
    private static readonly Slot[] OneSlot = [A.Slot("s")];
    private static readonly Question Where = A.Question("where", A.Answer("where", "p") with { PlatformId = "p" });

    private static Recommendation Recommend(KnowledgeBase knowledge, params (string, string)[] given) =>
        new StackAdvisor(knowledge).Recommend(A.Answers(given));

    [Fact]
    public void ARetiredOptionIsNotRecommendedAndSaysWhy()
    {
        var result = Recommend(A.Knowledge(OneSlot, [A.Option("old", "s", 4) with { Lifecycle = A.Retired }, A.Option("new", "s", 0)]));
        result.Best!.In("s").Id.ShouldBe("new");
        result.Slots[0].Others[0].Causes.ShouldHaveSingleItem().Origin.ShouldBeOfType<LifecycleOrigin>();
    }

    [Fact]
    public void ARetiredOptionStaysWhereTheReaderFixedIt()
    {
        var knowledge = A.Knowledge(OneSlot, [A.Option("old", "s") with { Lifecycle = A.Retired }, A.Option("new", "s")]);
        var result = new StackAdvisor(knowledge).Recommend(new Answers { Pins = new Dictionary<string, string> { ["s"] = "old" } });
        result.Best!.In("s").Id.ShouldBe("old");
        result.Slots[0].Reason.ShouldBeOfType<FixedByReader>();
    }

    [Fact]
    public void WhatThePlatformCallsImpossibleIsOut()
    {
        var result = Recommend(A.Knowledge(OneSlot, [A.Option("a", "s", 4), A.Option("b", "s", 0)], questions: [Where],
            platforms: [A.Platform("p", "s", ("a", Stance.Impossible))]), ("where", "p"));
        result.Best!.In("s").Id.ShouldBe("b");
        result.Slots[0].Others[0].Causes.ShouldHaveSingleItem().Origin.ShouldBeOfType<PlatformOrigin>().Stance.Stance.ShouldBe(Stance.Impossible);
        result.Slots[0].Reason.ShouldBeOfType<OnlyOneLeft>();
    }

    [Fact]
    public void WhatThePlatformFixesLeavesNoChoice()
    {
        var result = Recommend(A.Knowledge(OneSlot, [A.Option("a", "s", 4), A.Option("b", "s", 0)], questions: [Where],
            platforms: [A.Platform("p", "s", ("b", Stance.Fixed))]), ("where", "p"));
        result.Best!.In("s").Id.ShouldBe("b");
        result.Slots[0].Reason.ShouldBeOfType<FixedByPlatform>();
        result.Slots[0].Others[0].Causes.ShouldHaveSingleItem().Origin.ShouldBeOfType<PlatformOrigin>().FixedInstead!.Id.ShouldBe("b");
    }

    [Fact]
    public void AnOptionTiedToAPlatformNeedsThatPlatform()
    {
        var knowledge = A.Knowledge(OneSlot, [A.Option("a", "s", 4) with { RunsOn = ["p"] }, A.Option("b", "s", 0)], questions: [Where],
            platforms: [A.Platform("p", "s")]);
        Recommend(knowledge, ("where", "p")).Best!.In("s").Id.ShouldBe("a");
        Recommend(knowledge).Best!.In("s").Id.ShouldBe("b");
    }

    [Fact]
    public void ARuleThatRequiresPullsItsPartnerIn()
    {
        var knowledge = A.Knowledge([A.Slot("s"), A.Slot("t")], [A.Option("a", "s", 4), A.Option("b", "s", 0), A.Option("c", "t", 0), A.Option("d", "t", 2)],
            rules: [A.Rule("r", A.Options("a"), requires: A.Options("c"))]);
        var result = Recommend(knowledge);
        result.Best!.Options.Select(option => option.Id).ShouldBe(["a", "c"]);
        result.FiredRules.ShouldHaveSingleItem().Id.ShouldBe("r");
        result.Slots[1].Others.Single(other => other.Option.Id == "d").BestWith!.In("s").Id.ShouldBe("b");
    }

    [Fact]
    public void ARuleThatExcludesKeepsTwoApart()
    {
        var knowledge = A.Knowledge([A.Slot("s"), A.Slot("t")], [A.Option("a", "s", 4), A.Option("c", "t", 4), A.Option("d", "t", 0)],
            rules: [A.Rule("r", A.Options("a"), excludes: A.Options("c"))]);
        var result = Recommend(knowledge);
        result.Best!.In("t").Id.ShouldBe("d");
        result.Slots[1].Others[0].Causes.Select(cause => cause.Origin).OfType<RuleOrigin>().ShouldHaveSingleItem().Rule.Id.ShouldBe("r");
    }

    [Fact]
    public void ARuleWaitsForItsPlatformAndItsAnswer()
    {
        var rule = A.Rule("r", A.Options("a"), excludes: A.Options("c"));
        rule = rule with { When = [.. rule.When, new Condition(null, ["p"], []), new Condition(null, [], [new AnswerKey("q", "yes")])] };
        var knowledge = A.Knowledge([A.Slot("s"), A.Slot("t")], [A.Option("a", "s"), A.Option("c", "t", 4), A.Option("d", "t", 0)],
            questions: [Where, A.Question("q", A.Answer("q", "yes"))], rules: [rule], platforms: [A.Platform("p", "s")]);
        Recommend(knowledge).Best!.In("t").Id.ShouldBe("c");
        Recommend(knowledge, ("where", "p")).Best!.In("t").Id.ShouldBe("c");
        Recommend(knowledge, ("q", "yes")).Best!.In("t").Id.ShouldBe("c");
        Recommend(knowledge, ("q", "yes"), ("where", "p")).Best!.In("t").Id.ShouldBe("d");
    }

    [Fact]
    public void AnAnswerCanLeaveAToolOut()
    {
        var knowledge = A.Knowledge(OneSlot, [A.Option("a", "s", 4), A.Option("b", "s", 0)],
            questions: [A.Question("q", A.Answer("q", "no") with { Excludes = new OptionSet([], ["a-tool"]) })]);
        var result = Recommend(knowledge, ("q", "no"));
        result.Best!.In("s").Id.ShouldBe("b");
        result.Slots[0].Others[0].Causes.ShouldHaveSingleItem().Origin.ShouldBeOfType<ExclusionOrigin>();
    }

    [Fact]
    public void AConflictNamesWhatCollidesAndNothingElse()
    {
        var knowledge = A.Knowledge([A.Slot("s"), A.Slot("t")], [A.Option("a", "s"), A.Option("b", "s"), A.Option("c", "t")],
            [A.Capability("x", "s"), A.Capability("y", "s")], [A.Claim("a", "x"), A.Claim("b", "y")],
            [A.Question("q", A.Answer("q", "x") with { Requires = [A.Need("x")] }, A.Answer("q", "y") with { Requires = [A.Need("y")] }, A.Answer("q", "idle"))]);
        var result = Recommend(knowledge, ("q", "x"), ("q", "y"), ("q", "idle"));
        result.Best.ShouldBeNull();
        result.Conflict!.Said.Select(said => said.Answer!.Id).ShouldBe(["x", "y"], ignoreOrder: true);
        result.Conflict.Origins.OfType<RequirementOrigin>().Count().ShouldBe(2);
    }

    [Fact]
    public void AnAnswerThatDoesNotExistIsRefused() =>
        Should.Throw<ArgumentException>(() => Recommend(A.Knowledge(OneSlot, [A.Option("a", "s")]), ("nix", "nix")));

    [Theory]
    [InlineData("s", "nix")]
    [InlineData("nix", "a")]
    public void APinThatDoesNotExistIsRefused(string slot, string option) => Should.Throw<ArgumentException>(() =>
        new StackAdvisor(A.Knowledge(OneSlot, [A.Option("a", "s")])).Recommend(new Answers { Pins = new Dictionary<string, string> { [slot] = option } }));

    [Theory]
    [InlineData(A.Worth, 11)]
    [InlineData(A.Worth, -1)]
    [InlineData("nix", 1)]
    public void AWeightOutsideItsRangeIsRefused(string criterion, int weight) => Should.Throw<ArgumentException>(() =>
        new StackAdvisor(A.Knowledge(OneSlot, [A.Option("a", "s")])).Recommend(new Answers { Weights = new Dictionary<string, int> { [criterion] = weight } }));
}
