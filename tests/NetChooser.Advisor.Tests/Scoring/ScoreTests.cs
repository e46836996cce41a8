using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Scoring;

/// <summary>How points come about.</summary>
public sealed class ScoreTests
{
    [Fact]
    public void AnOptionsLevelCountsByTheWeight() =>
        A.Knowledge.Slots("net").Option("a", "net", 3).Criterion("quality", 7).Recommend().Best!.Score.ShouldBe(21);

    [Fact]
    public void AnAnswerChangesAWeight()
    {
        var advice = Weighed(5, A.Weighing("quality", 3)).Recommend("need=change");
        advice.Weights["quality"].ShouldBe(8);
        advice.Best!.Score.ShouldBe(8);
    }

    [Theory]
    [InlineData(9, 10)]
    [InlineData(-9, 0)]
    public void AChangedWeightIsCutToTheRangeFromZeroToTen(int change, int weight) =>
        Weighed(5, A.Weighing("quality", change)).Recommend("need=change").Weights["quality"].ShouldBe(weight);

    [Fact]
    public void ChangesAreAddedBeforeTheyAreCut() =>
        Weighed(5, A.Weighing("quality", 9)).Need("less", A.Weighing("quality", -8)).Recommend("need=change,less")
            .Weights["quality"].ShouldBe(6);

    [Fact]
    public void AWeightTheReaderSetsStandsInPlaceOfDefaultAndChanges() =>
        Weighed(5, A.Weighing("quality", 3)).Recommend("need=change&weight.quality=1").Weights["quality"].ShouldBe(1);

    [Fact]
    public void KeepingWhatRunsIsWorthPointsOnceASlot()
    {
        var knowledge = A.Knowledge.Slots("net", "mesh").Option("n", "net", 0, "maker").Option("m", "mesh", 0, "maker").Recipe(keep: 7)
            .Need("runs", answer => answer with { Keeps = A.Tools("maker") })
            .Need("runs-too", answer => answer with { Keeps = A.Options("n") });
        knowledge.Recommend("need=runs").Best!.Score.ShouldBe(14);
        knowledge.Recommend("need=runs-too").Best!.Score.ShouldBe(7);
        knowledge.Recommend("need=runs,runs-too").Best!.Score.ShouldBe(14);
    }

    [Fact]
    public void APreferenceIsWorthItsWeightWhenFullyMet()
    {
        var advice = Preferring(Support.Full).Recommend("need=liked");
        advice.Best!.Score.ShouldBe(15);
        var wish = advice.Wishes.ShouldHaveSingleItem();
        (wish.Points, wish.Provider!.Id, wish.Claim!.Support).ShouldBe((15, "a", Support.Full));
    }

    [Theory]
    [InlineData(Support.Partial, ClaimStatus.Stable)]
    [InlineData(Support.Full, ClaimStatus.Beta)]
    [InlineData(Support.Full, ClaimStatus.Deprecated)]
    public void APreferenceIsWorthHalfRoundedDownWhenPartlyMet(Support support, ClaimStatus status) =>
        Preferring(support, status).Recommend("need=liked").Best!.Score.ShouldBe(7);

    [Theory]
    [InlineData(Support.None, Edition.OpenSource)]
    [InlineData(Support.Full, Edition.Paid)]
    public void APreferenceIsWorthNothingWhenNotMet(Support support, Edition edition)
    {
        var wish = Preferring(support, edition: edition).Recommend("need=liked").Wishes.ShouldHaveSingleItem();
        (wish.Points, wish.Provider, wish.Claim).ShouldBe((0, null, null));
    }

    [Fact]
    public void APaidClaimMeetsAPreferenceOncePaidIsAccepted() =>
        Preferring(Support.Full, edition: Edition.Paid).Need("paid", A.Accepting(Acceptance.Paid))
            .Recommend("need=liked,paid").Best!.Score.ShouldBe(15);

    [Fact]
    public void ThePreferenceNamesTheClaimThatCountsNotABetterOneThatIsPaid()
    {
        var wish = Preferring(Support.Full, edition: Edition.Paid).Claim("a", "liked", Support.Partial).Recommend("need=liked")
            .Wishes.ShouldHaveSingleItem();
        (wish.Points, wish.Claim!.Edition).ShouldBe((7, Edition.OpenSource));
    }

    [Fact]
    public void ThePreferenceNamesTheStableClaimThatMakesItFull()
    {
        var wish = Preferring(Support.Full, ClaimStatus.Beta).Claim("a", "liked").Recommend("need=liked").Wishes.ShouldHaveSingleItem();
        (wish.Points, wish.Claim!.Status).ShouldBe((15, ClaimStatus.Stable));
    }

    [Fact]
    public void OfTwoPreferencesForOneCapabilityTheStrongerCounts() =>
        Preferring(Support.Full).Need("liked-more", A.Preferring("liked", 5)).Recommend("need=liked,liked-more")
            .Wishes.ShouldHaveSingleItem().Points.ShouldBe(25);

    [Fact]
    public void AProductCostsOnceHoweverManySlotsItFills()
    {
        var advice = A.Knowledge.Slots("net", "mesh").Option("n", "net", 0, "maker").Option("m", "mesh", 0, "maker").Recipe(product: 10).Recommend();
        advice.Best!.Score.ShouldBe(-10);
        advice.Products.ShouldHaveSingleItem().Id.ShouldBe("maker");
    }

    [Fact]
    public void OneProductForTwoSlotsBeatsTwoProductsThatAreBetterByLess()
    {
        var knowledge = A.Knowledge.Slots("net", "mesh").Option("n", "net", 0, "maker").Option("m", "mesh", 0, "maker").Option("better", "mesh", 4);
        knowledge.Recipe(product: 5).Recommend().Best!.Has("m").ShouldBeTrue();
        knowledge.Recipe(product: 3).Recommend().Best!.Has("better").ShouldBeTrue();
    }

    [Theory]
    [InlineData(Stance.Default, 0)]
    [InlineData(Stance.Fixed, 0)]
    [InlineData(Stance.Supported, -10)]
    [InlineData(Stance.Unknown, -10)]
    public void WhatThePlatformBringsCostsNothing(Stance stance, int score) =>
        A.Knowledge.Slots("net").Option("n", "net").Recipe(product: 10).Platform("cloud", ("n", stance))
            .Recommend("platform=cloud").Best!.Score.ShouldBe(score);

    [Fact]
    public void AnEmptySlotCostsNothing()
    {
        var advice = A.Knowledge.Slots("mesh?").Recipe(product: 10).Recommend();
        advice.Best!.Score.ShouldBe(0);
        advice.Products.ShouldBeEmpty();
    }

    private static KnowledgeBuilder Weighed(int weight, Func<Answer, Answer> change) =>
        A.Knowledge.Slots("net").Option("a", "net", 1).Criterion("quality", weight).Need("change", change);

    /// <summary>A preference of weight three at five points each.</summary>
    private static KnowledgeBuilder Preferring(
        Support support, ClaimStatus status = ClaimStatus.Stable, Edition edition = Edition.OpenSource) =>
        A.Knowledge.Slots("net").Option("a", "net").Claim("a", "liked", support, status, edition).Recipe(preference: 5)
            .Need("liked", A.Preferring("liked", 3));
}
