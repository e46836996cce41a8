using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Compiling;

/// <summary>What counts as support for a requirement.</summary>
public sealed class SupportTests
{
    private const Edition Free = Edition.OpenSource;

    [Fact]
    public void SilenceIsUnknownNotFailure()
    {
        var cause = ShortfallOf(Wanting("flows"));
        cause.Shortfall.ShouldBe(Shortfall.Unknown);
        cause.Claim.ShouldBeNull();
    }

    [Fact]
    public void SilenceDoesNotMeetARequirement() => Wanting("flows").Recommend("need=wanted").Best!.Has("a").ShouldBeFalse();

    [Fact]
    public void ASourceThatDeniesIsNotSilence()
    {
        var cause = ShortfallOf(Wanting("flows").Claim("a", "flows", Support.None));
        cause.Shortfall.ShouldBe(Shortfall.NotProvided);
        cause.Claim.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Support.Partial, ClaimStatus.Stable, Free, Shortfall.OnlyPartial)]
    [InlineData(Support.Full, ClaimStatus.Beta, Free, Shortfall.OnlyBeta)]
    [InlineData(Support.Full, ClaimStatus.Alpha, Free, Shortfall.OnlyBeta)]
    [InlineData(Support.Full, ClaimStatus.Deprecated, Free, Shortfall.Deprecated)]
    [InlineData(Support.Full, ClaimStatus.Stable, Edition.Paid, Shortfall.OnlyPaid)]
    public void WhatFallsShortIsNamed(Support support, ClaimStatus status, Edition edition, Shortfall shortfall)
    {
        var cause = ShortfallOf(Wanting("flows").Claim("a", "flows", support, status, edition));
        cause.Shortfall.ShouldBe(shortfall);
        cause.Claim.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Support.Full, ClaimStatus.Stable, Free, Acceptance.Nothing)]
    [InlineData(Support.Full, ClaimStatus.Stable, Edition.Platform, Acceptance.Nothing)]
    [InlineData(Support.Partial, ClaimStatus.Stable, Free, Acceptance.Partial)]
    [InlineData(Support.Full, ClaimStatus.Beta, Free, Acceptance.Beta)]
    [InlineData(Support.Full, ClaimStatus.Stable, Edition.Paid, Acceptance.Paid)]
    [InlineData(Support.Partial, ClaimStatus.Beta, Edition.Paid, Acceptance.Partial | Acceptance.Beta | Acceptance.Paid)]
    public void WhatIsAcceptedCounts(Support support, ClaimStatus status, Edition edition, Acceptance accepted)
    {
        var advice = Wanting("flows", accepted).Claim("a", "flows", support, status, edition).Recommend("need=wanted&need=accepting");
        advice.Best!.Has("a").ShouldBeTrue();
        var (option, claim) = advice.Requirements.ShouldHaveSingleItem().Providers.Single(provider => provider.Option.Id == "a");
        claim.Support.ShouldBe(support);
        option.Id.ShouldBe("a");
    }

    [Theory]
    [InlineData(Support.Partial, ClaimStatus.Beta, Free, Acceptance.Partial)]
    [InlineData(Support.Partial, ClaimStatus.Beta, Free, Acceptance.Beta)]
    [InlineData(Support.Full, ClaimStatus.Beta, Edition.Paid, Acceptance.Beta)]
    [InlineData(Support.Full, ClaimStatus.Deprecated, Free, Acceptance.Partial | Acceptance.Beta | Acceptance.Paid)]
    [InlineData(Support.None, ClaimStatus.Stable, Free, Acceptance.Partial | Acceptance.Beta | Acceptance.Paid)]
    public void AcceptingOneThingAcceptsNothingElse(Support support, ClaimStatus status, Edition edition, Acceptance accepted) =>
        Wanting("flows", accepted).Claim("a", "flows", support, status, edition)
            .Recommend("need=wanted&need=accepting").Best!.Has("a").ShouldBeFalse();

    [Fact]
    public void PartialSupportCountsWhereOnlyPartialIsAsked() =>
        Wanting("flows").Claim("a", "flows", Support.Partial).Recommend("need=modest").Best!.Has("a").ShouldBeTrue();

    [Fact]
    public void OfSeveralClaimsTheOneThatCountsIsNamed()
    {
        var advice = Wanting("flows").Claim("a", "flows", edition: Edition.Paid).Claim("a", "flows").Recommend("need=wanted");
        advice.Requirements.ShouldHaveSingleItem().Providers.Single(provider => provider.Option.Id == "a").Claim.Edition.ShouldBe(Free);
    }

    [Fact]
    public void OfSeveralClaimsTheNearestIsNamedWhenNoneCounts() =>
        ShortfallOf(Wanting("flows").Claim("a", "flows", Support.None).Claim("a", "flows", edition: Edition.Paid))
            .Shortfall.ShouldBe(Shortfall.OnlyPaid);

    [Fact]
    public void AShortfallIsToldOnlyOfSlotsThatCouldProvide()
    {
        var advice = Wanting("flows").Slots("other").Option("x", "other").Capability("flows", "net")
            .Rule("x-with-a", [A.WhenOption("x")], requires: A.Options("a")).Option("y", "other").Recommend("need=wanted");
        var cause = advice.Slots[1].Others.Single(other => other.Option.Id == "x").Causes.Single(cause => cause.Origin is RequirementOrigin);
        cause.Shortfall.ShouldBe(Shortfall.Nothing);
        cause.Claim.ShouldBeNull();
    }

    /// <summary>Option <c>a</c> would win, were the capability not asked for; <c>plain</c> has it beyond doubt.</summary>
    private static KnowledgeBuilder Wanting(string capability, Acceptance accepted = Acceptance.Nothing) => A.Knowledge
        .Slots("net").Option("a", "net", 4).Option("plain", "net", 0).Claim("plain", capability)
        .Need("wanted", A.Requiring(capability))
        .Need("modest", answer => answer with { Requires = [A.Requirement(capability, Support.Partial)] })
        .Need("accepting", A.Accepting(accepted));

    private static Cause ShortfallOf(KnowledgeBuilder knowledge) =>
        knowledge.Recommend("need=wanted").Slots[0].Others.Single(other => other.Option.Id == "a").Causes.ShouldHaveSingleItem();
}
