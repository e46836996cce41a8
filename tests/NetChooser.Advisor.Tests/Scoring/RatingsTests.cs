using NetChooser.Advisor.Scoring;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Scoring;

/// <summary>How levels are derived from facts.</summary>
public sealed class RatingsTests
{
    [Theory]
    [InlineData("2023-11-01", 4)]
    [InlineData("2024-11-01", 3)]
    [InlineData("2025-11-01", 3)]
    [InlineData("2026-10-01", 2)]
    [InlineData(null, 1)]
    public void MaturityGrowsWithTheYearsSinceTheFirstStableRelease(string? since, int level) =>
        LevelOf(Derivation.Maturity, option => option with { StableSince = since is null ? null : DateOnly.Parse(since) }).ShouldBe(level);

    [Fact]
    public void WhatHasEndedIsNotMature() =>
        LevelOf(Derivation.Maturity, option => A.Retired(option) with { StableSince = new DateOnly(2015, 1, 1) }).ShouldBe(0);

    [Theory]
    [InlineData(Edition.OpenSource, 2)]
    [InlineData(Edition.Paid, 0)]
    [InlineData(Edition.Platform, 0)]
    public void ClosedEditionsAreNotOpen(Edition edition, int level) =>
        LevelOf(Derivation.Openness, option => option with { Edition = edition }).ShouldBe(level);

    [Theory]
    [InlineData(4)]
    [InlineData(3, "one")]
    [InlineData(2, "one", "two")]
    [InlineData(0, "one", "two", "three")]
    [InlineData(0, "one", "two", "three", "four")]
    public void PortabilityCountsThePlatformsThatDoNotRuleItOut(int level, params string[] impossible)
    {
        var builder = Rated(Derivation.Portability, option => option);
        foreach (var platform in new[] { "one", "two", "three", "four" })
            builder.Platform(platform, impossible.Contains(platform) ? [("a", Stance.Impossible)] : []);
        builder.Recommend("pin.net=a").Slots[0].Ratings.Single(rating => rating.Criterion.Id == "derived").Level.ShouldBe(level);
    }

    [Theory]
    [InlineData(Stance.Fixed, 4)]
    [InlineData(Stance.Default, 4)]
    [InlineData(Stance.Supported, 3)]
    [InlineData(Stance.Allowed, 2)]
    [InlineData(Stance.Unknown, 1)]
    public void TheFitFollowsThePlatformsStance(Stance stance, int level) =>
        Rated(Derivation.PlatformFit, option => option).Platform("cloud", ("a", stance)).Recommend("platform=cloud")
            .Slots[0].Ratings.Single(rating => rating.Criterion.Id == "derived").Level.ShouldBe(level);

    [Fact]
    public void WithoutAPlatformTheFitDoesNotTellOptionsApart() => LevelOf(Derivation.PlatformFit, option => option).ShouldBe(2);

    [Theory]
    [InlineData(Derivation.Maturity)]
    [InlineData(Derivation.Openness)]
    [InlineData(Derivation.Portability)]
    [InlineData(Derivation.PlatformFit)]
    public void AnEmptySlotHasTheHighestDerivedLevel(Derivation derivation) =>
        LevelOf(derivation, option => option with { IsEmpty = true }).ShouldBe(Criterion.HighestLevel);

    [Fact]
    public void AJudgementThatIsMissingIsTheLowestLevel()
    {
        var unrated = new Dictionary<string, Judgement>();
        var knowledge = A.Knowledge.Slots("net").Option("a", "net", but: option => option with { Judgements = unrated });
        var rating = Rating(knowledge.Recommend(), "quality");
        (rating.Level, rating.IsJudged).ShouldBe((0, true));
    }

    private static KnowledgeBuilder Rated(Derivation derivation, Func<Option, Option> but) =>
        A.Knowledge.Slots("net").Option("a", "net", but: but).Criterion("derived", 1, derivation);

    private static int LevelOf(Derivation derivation, Func<Option, Option> but) =>
        Rating(Rated(derivation, but).Need("paid", A.Accepting(Acceptance.Paid)).Recommend("need=paid&pin.net=a"), "derived").Level;

    private static Rating Rating(Recommendation advice, string criterion) =>
        advice.Slots[0].Ratings.Single(rating => rating.Criterion.Id == criterion);
}
