using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Explaining;

/// <summary>"Why not this one?" for every option that was not chosen.</summary>
public sealed class OtherOptionTests
{
    [Fact]
    public void EveryOptionNotChosenIsAnswered()
    {
        var advice = Knowledge.Recommend();
        advice.Slots.ShouldAllBe(slot => !slot.Others.Any(other => other.Option.Id == slot.Chosen.Id));
        advice.Slots[0].Others.Select(other => other.Option.Id).ShouldBe(["plain", "old"]);
    }

    [Fact]
    public void APossibleOptionHasItsBestStackAndNoCause()
    {
        var other = Of("plain", Knowledge.Recommend());
        other.IsPossible.ShouldBeTrue();
        other.Causes.ShouldBeEmpty();
        other.BestWith!.Options.Select(option => option.Id).ShouldBe(["plain", "partner"]);
    }

    [Fact]
    public void WhatItCostsIsToldPartByPart()
    {
        var advice = Knowledge.Recommend("need=liked,runs");
        // The criterion loses four points and wins three in the other slot.
        Of("plain", advice).Costs.ShouldBe([new ScoreChange("Quality", -1), new ScoreChange("Already running", -7),
            new ScoreChange("Products to run", -2), new ScoreChange("liked", -6)]);
        (Of("plain", advice).BestWith!.Score - advice.Best!.Score).ShouldBe(-16);
    }

    [Fact]
    public void PossibleOptionsComeBestFirstAndImpossibleOnesLast()
    {
        var knowledge = A.Knowledge.Slots("net").Option("worst", "net").Option("old", "net", 4, but: A.Retired)
            .Option("middle", "net", 2).Option("best", "net", 4).Option("middle-too", "net", 2);
        knowledge.Recommend().Slots[0].Others.Select(other => other.Option.Id).ShouldBe(["middle", "middle-too", "worst", "old"]);
    }

    [Fact]
    public void AnImpossibleOptionHasCausesAndNoStack()
    {
        var other = Of("old", Knowledge.Recommend());
        other.IsPossible.ShouldBeFalse();
        other.Causes.ShouldHaveSingleItem().Origin.ShouldBeOfType<LifecycleOrigin>();
        other.Costs.ShouldBeEmpty();
    }

    [Fact]
    public void OneCauseIsEnoughWhereSeveralWouldDo()
    {
        var advice = Knowledge.Platform("cloud", ("old", Stance.Impossible)).Need("not-old", answer => answer with { Excludes = A.Options("old") })
            .Recommend("platform=cloud&need=not-old");
        Of("old", advice).Causes.Count.ShouldBe(1);
    }

    [Fact]
    public void CausesThatOnlyWorkTogetherAreAllNamed()
    {
        var advice = Knowledge.Rule("apart", [A.WhenOption("plain")], excludes: A.Options("m")).Need("seen", A.Requiring("sight"))
            .Claim("m", "sight").Recommend("need=seen");
        Of("plain", advice).Causes.Select(cause => cause.Origin.GetType()).ShouldBe([typeof(RuleOrigin), typeof(RequirementOrigin)], ignoreOrder: true);
    }

    [Fact]
    public void ARuleIsNamedBeforeAChainOfSingleOptions()
    {
        var advice = A.Knowledge.Slots("net", "mesh?").Option("a", "net").Option("b", "net", 4).Option("m", "mesh", but: A.Retired)
            .Rule("needs-mesh", [A.WhenOption("a")], requires: A.Options("m")).Recommend();
        Of("a", advice).Causes.Select(cause => cause.Origin).OfType<RuleOrigin>().ShouldHaveSingleItem();
    }

    private static OtherOption Of(string option, Recommendation advice) =>
        advice.Slots.SelectMany(slot => slot.Others).Single(other => other.Option.Id == option);

    /// <summary>
    /// The option <c>plain</c> draws <c>partner</c> into the stack, which is better than <c>m</c> but a second product.
    /// </summary>
    private static KnowledgeBuilder Knowledge => A.Knowledge.Slots("net", "mesh")
        .Option("n", "net", 4, "suite").Option("plain", "net").Option("old", "net", 4, but: A.Retired)
        .Option("m", "mesh", 0, "suite").Option("partner", "mesh", 3)
        .Rule("n-excludes-partner", [A.WhenOption("n")], excludes: A.Options("partner"))
        .Claim("n", "liked").Recipe(product: 2, keep: 7, preference: 3)
        .Need("liked", A.Preferring("liked", 2))
        .Need("runs", answer => answer with { Keeps = A.Options("n") });
}
