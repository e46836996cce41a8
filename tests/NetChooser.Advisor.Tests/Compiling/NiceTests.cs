using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Compiling;

/// <summary>Answers that are only nice to have.</summary>
public sealed class NiceTests
{
    [Fact]
    public void WhatIsNiceToHaveRulesNothingOut()
    {
        Knowledge.Recommend("need=impossible").Best.ShouldBeNull();
        Knowledge.Recommend("need=impossible&nice.need=impossible").Best.ShouldNotBeNull();
    }

    [Fact]
    public void ARequirementThatIsNiceToHaveIsNoRequirementButAWish()
    {
        var advice = Knowledge.Recommend("need=sight&nice.need=sight");
        advice.Requirements.ShouldBeEmpty();
        var wish = advice.Wishes.ShouldHaveSingleItem().Wish;
        (wish.IsNice, wish.Answer!.Id, wish.Capability.Id, wish.Slot).ShouldBe((true, "sight", "sight", null));
    }

    [Fact]
    public void ItIsWorthThePointsOfAPreferenceOfItsWeight()
    {
        const string Link = "need=sight&nice.need=sight";
        Knowledge.Recipe(preference: 6).Nice(3).Recommend(Link).Wishes.ShouldHaveSingleItem().Points.ShouldBe(18);
        Knowledge.Recipe(preference: 6).Recommend(Link).Wishes.ShouldHaveSingleItem().Points.ShouldBe(24);
    }

    [Fact]
    public void ItDecidesOnlyWhenItIsWorthMoreThanWhatItCosts()
    {
        var knowledge = A.Knowledge.Slots("net").Option("better", "net", 4).Option("seeing", "net").Claim("seeing", "sight")
            .Recipe(preference: 2).Need("sight", A.Requiring("sight"));
        knowledge.Nice(1).Recommend("need=sight&nice.need=sight").Best!.Has("better").ShouldBeTrue();
        knowledge.Nice(3).Recommend("need=sight&nice.need=sight").Best!.Has("seeing").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Support.Partial, ClaimStatus.Stable, Edition.OpenSource, Support.Full, 4)]
    [InlineData(Support.Full, ClaimStatus.Beta, Edition.OpenSource, Support.Full, 4)]
    [InlineData(Support.Partial, ClaimStatus.Stable, Edition.OpenSource, Support.Partial, 8)]
    [InlineData(Support.Full, ClaimStatus.Stable, Edition.Paid, Support.Full, 0)]
    public void ItIsGradedLikeAnyPreference(Support support, ClaimStatus status, Edition edition, Support atLeast, int points) =>
        A.Knowledge.Slots("net").Option("n", "net").Claim("n", "sight", support, status, edition).Recipe(preference: 2).Nice(4)
            .Need("sight", answer => answer with { Requires = [A.Requirement("sight", atLeast)] })
            .Recommend("need=sight&nice.need=sight").Wishes.ShouldHaveSingleItem().Points.ShouldBe(points);

    [Fact]
    public void OfEachSlotThatIsNamedItIsAWishOfItsOwn()
    {
        var advice = Knowledge.Recommend("need=in-both&nice.need=in-both&pin.mesh=m");
        advice.Wishes.Select(wish => (wish.Wish.Slot!.Id, wish.Points, wish.Provider?.Id)).ShouldBe([("net", 0, null), ("mesh", 8, "m")]);
    }

    [Fact]
    public void AnEmptySlotMeetsWhatIsAskedOfItAndNamesNobody()
    {
        var wish = Knowledge.Recommend("need=in-both&nice.need=in-both&pin.mesh=no-mesh").Wishes
            .Single(wish => wish.Wish.Slot!.Id == "mesh");
        (wish.Points, wish.Provider, wish.Claim).ShouldBe((8, null, null));
    }

    [Fact]
    public void WhatIsAskedOfOneSlotIsNotMetInAnother() =>
        Knowledge.Option("blind", "mesh").Claim("n", "sight").Recommend("need=in-mesh&nice.need=in-mesh&pin.mesh=blind")
            .Wishes.ShouldHaveSingleItem().Points.ShouldBe(0);

    [Fact]
    public void ItsExclusionsRuleNothingOut()
    {
        var knowledge = A.Knowledge.Slots("net").Option("b", "net", 3).Claim("b", "y")
            .Option("a", "net", 4, but: option => option with { Edition = Edition.Platform })
            .Need("strict", answer => answer with
            {
                Requires = [A.Requirement("y")],
                Excludes = A.Options("a"),
                ExcludesEditions = [Edition.Platform],
            });
        knowledge.Recommend("need=strict").Best!.Has("b").ShouldBeTrue();
        knowledge.Recommend("need=strict&nice.need=strict").Best!.Has("a").ShouldBeTrue();
    }

    [Fact]
    public void NoRuleCountsItAsSaid()
    {
        var knowledge = Knowledge.Rule("no-m", [A.WhenAnswer("sight")], excludes: A.Options("m"));
        knowledge.Recommend("need=sight&pin.mesh=m").Best.ShouldBeNull();
        var advice = knowledge.Recommend("need=sight&nice.need=sight&pin.mesh=m");
        advice.Best.ShouldNotBeNull();
        advice.FiredRules.ShouldBeEmpty();
    }

    [Fact]
    public void ThePlatformThatItNamesStays()
    {
        var knowledge = Knowledge.Platform("cloud", ("n", Stance.Fixed)).Option("other", "net", 4)
            .Rule("on-cloud", [A.WhenPlatform("cloud")], requires: A.Options("m"))
            .Choice("there", answer => answer with { PlatformId = "cloud", Requires = [A.Requirement("sight")] });
        var advice = knowledge.Recommend("choice=there&nice.choice=there");
        advice.Platform!.Id.ShouldBe("cloud");
        advice.Best!.Options.Select(option => option.Id).ShouldBe(["n", "m"]);
        advice.FiredRules.ShouldHaveSingleItem().Id.ShouldBe("on-cloud");
    }

    [Fact]
    public void ItsOtherWordsStay()
    {
        var knowledge = Knowledge.Recipe(preference: 2, keep: 7, always: new Preference("tea", 1))
            .Claim("n", "liked").Claim("n", "paid", edition: Edition.Paid)
            .Need("all", answer => answer with
            {
                Requires = [A.Requirement("sight")],
                Prefers = [new Preference("liked", 1), new Preference("paid", 1)],
                NotNeeded = ["tea"],
                Keeps = A.Options("n"),
                Accepts = Acceptance.Paid,
                Weights = new Dictionary<string, int> { ["quality"] = 3 },
            });
        var advice = knowledge.Recommend("need=all&nice.need=all");
        advice.Weights["quality"].ShouldBe(4);
        advice.Wishes.Select(wish => (wish.Wish.Capability.Id, wish.Points)).ShouldBe([("liked", 2), ("paid", 2), ("sight", 8)]);
        // Seven for keeping the network, and the wishes.
        advice.Best!.Score.ShouldBe(19);
    }

    [Theory]
    [InlineData(3, 4, true)]
    [InlineData(4, 4, false)]
    [InlineData(5, 5, false)]
    public void TheHeavierOfWhatIsPreferredAndNiceToHaveCountsAndOfEqualsWhatIsPreferred(int weight, int counted, bool isNice)
    {
        var wish = Knowledge.Need("liked", A.Preferring("sight", weight)).Nice(4).Recommend("need=liked,sight&nice.need=sight")
            .Wishes.ShouldHaveSingleItem().Wish;
        (wish.Preference.Weight, wish.IsNice).ShouldBe((counted, isNice));
    }

    [Fact]
    public void OfEqualsWhatIsNiceToHaveStandsBeforeWhatIsAlwaysPreferred()
    {
        var wish = Knowledge.Recipe(0, 0, 2, new Preference("sight", 4)).Recommend("need=sight&nice.need=sight")
            .Wishes.ShouldHaveSingleItem().Wish;
        wish.Answer!.Id.ShouldBe("sight");
    }

    [Fact]
    public void WhatIsAskedOfASlotCountsBesideWhatIsAskedOfTheStack() =>
        Knowledge.Recommend("need=in-mesh,sight&nice.need=in-mesh,sight").Wishes.Select(wish => wish.Wish.Slot?.Id).ShouldBe(["mesh", null]);

    [Fact]
    public void WhatIsNotNeededIsNotNiceToHaveEither() =>
        Knowledge.Need("no-sight", answer => answer with { NotNeeded = ["sight"] }).Recommend("need=sight,no-sight&nice.need=sight")
            .Wishes.ShouldBeEmpty();

    /// <summary>Only the mesh can see.</summary>
    private static KnowledgeBuilder Knowledge => A.Knowledge.Slots("net", "mesh?").Option("n", "net").Option("m", "mesh").Claim("m", "sight")
        .Recipe(preference: 2)
        .Need("sight", A.Requiring("sight")).Need("impossible", A.Requiring("nobody-can"))
        .Need("in-mesh", answer => answer with { Requires = [A.Requirement("sight", Support.Full, "mesh")] })
        .Need("in-both", answer => answer with { Requires = [A.Requirement("sight", Support.Full, "net", "mesh")] });
}
