using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests;

/// <summary>What counts for a requirement, and what does not.</summary>
public sealed class RequirementTests
{
    /// <summary>One slot with the better option <c>plain</c> and the worse option <c>able</c>; the answer asks for what only <c>able</c> may have.</summary>
    private static Recommendation Ask(Claim? claim, Requirement? need = null, Acceptance accepts = Acceptance.Nothing, Option? able = null)
    {
        var knowledge = A.Knowledge(
            [A.Slot("s")], [A.Option("plain", "s", 4), able ?? A.Option("able", "s", 1)], [A.Capability("cap", "s")],
            claim is null ? [] : [claim],
            [A.Question("q", A.Answer("q", "yes") with { Requires = [need ?? A.Need("cap")], Accepts = accepts })]);
        return new StackAdvisor(knowledge).Recommend(A.Answers(("q", "yes")));
    }

    [Fact]
    public void AFullClaimMeetsIt() => Ask(A.Claim("able", "cap")).Best!.In("s").Id.ShouldBe("able");

    [Fact]
    public void SilenceIsUnknownAndDoesNotMeetIt()
    {
        var result = Ask(null);
        result.Best.ShouldBeNull();
        result.Conflict!.Said.ShouldHaveSingleItem().Answer!.Id.ShouldBe("yes");
    }

    [Fact]
    public void SilenceIsNamedAsUnknownAndNotAsNo()
    {
        var cause = Ask(A.Claim("able", "cap")).Slots[0].Others.Single(other => other.Option.Id == "plain").Causes.ShouldHaveSingleItem();
        cause.Shortfall.ShouldBe(Shortfall.Unknown);
        cause.Claim.ShouldBeNull();
    }

    [Fact]
    public void ANoneClaimIsNamedAsNotProvided()
    {
        var knowledge = A.Knowledge([A.Slot("s")], [A.Option("plain", "s", 4), A.Option("able", "s")], [A.Capability("cap", "s")],
            [A.Claim("able", "cap"), A.Claim("plain", "cap", Support.None)],
            [A.Question("q", A.Answer("q", "yes") with { Requires = [A.Need("cap")] })]);
        var result = new StackAdvisor(knowledge).Recommend(A.Answers(("q", "yes")));
        result.Slots[0].Others[0].Causes.ShouldHaveSingleItem().Shortfall.ShouldBe(Shortfall.NotProvided);
    }

    [Theory]
    [InlineData(Support.Full, Acceptance.Nothing, false)]
    [InlineData(Support.Partial, Acceptance.Nothing, true)]
    [InlineData(Support.Full, Acceptance.Partial, true)]
    public void PartialCountsOnlyWhereItIsAskedForOrAccepted(Support atLeast, Acceptance accepts, bool counts) =>
        (Ask(A.Claim("able", "cap", Support.Partial), A.Need("cap", atLeast), accepts).Best is not null).ShouldBe(counts);

    [Theory]
    [InlineData(ClaimStatus.Beta, Acceptance.Nothing, false)]
    [InlineData(ClaimStatus.Beta, Acceptance.Beta, true)]
    [InlineData(ClaimStatus.Alpha, Acceptance.Beta, true)]
    [InlineData(ClaimStatus.Deprecated, Acceptance.Beta, false)]
    public void BetaCountsOnlyWhenAcceptedAndDeprecatedNever(ClaimStatus status, Acceptance accepts, bool counts) =>
        (Ask(A.Claim("able", "cap") with { Status = status }, null, accepts).Best is not null).ShouldBe(counts);

    [Theory]
    [InlineData(Acceptance.Nothing, false)]
    [InlineData(Acceptance.Paid, true)]
    public void PaidSupportCountsOnlyWhenAccepted(Acceptance accepts, bool counts) =>
        (Ask(A.Claim("able", "cap") with { Edition = Edition.Paid }, null, accepts).Best is not null).ShouldBe(counts);

    [Theory]
    [InlineData(Acceptance.Nothing, false)]
    [InlineData(Acceptance.Paid, true)]
    public void APaidOptionIsOnlyChosenWhenAccepted(Acceptance accepts, bool chosen) =>
        (Ask(A.Claim("able", "cap"), null, accepts, A.Option("able", "s", 1) with { Edition = Edition.Paid }).Best is not null).ShouldBe(chosen);

    [Fact]
    public void TheBestOfSeveralClaimsCounts()
    {
        var knowledge = A.Knowledge([A.Slot("s")], [A.Option("able", "s")], [A.Capability("cap", "s")],
            [A.Claim("able", "cap", Support.Partial), A.Claim("able", "cap") with { Edition = Edition.Paid }],
            [A.Question("q", A.Answer("q", "yes") with { Requires = [A.Need("cap", Support.Partial)] })]);
        new StackAdvisor(knowledge).Recommend(A.Answers(("q", "yes"))).Requirements[0].Providers[0].Claim.Support.ShouldBe(Support.Partial);
    }

    [Fact]
    public void InEachSlotAnEmptyOneIsExcused()
    {
        var knowledge = A.Knowledge([A.Slot("s", mayBeEmpty: true), A.Slot("t")], [A.Nothing("s", 0), A.Option("a", "s", 4), A.Option("b", "t")],
            [A.Capability("cap", "s", "t")], [A.Claim("b", "cap")],
            [A.Question("q", A.Answer("q", "yes") with { Requires = [A.Need("cap", Support.Full, "s")] })]);
        var result = new StackAdvisor(knowledge).Recommend(A.Answers(("q", "yes")));
        result.Best!.In("s").IsEmpty.ShouldBeTrue();
        result.Requirements.ShouldHaveSingleItem().Providers.ShouldBeEmpty();
    }

    [Fact]
    public void OneProviderAnywhereInTheStackIsEnough()
    {
        var knowledge = A.Knowledge([A.Slot("s"), A.Slot("t")], [A.Option("a", "s"), A.Option("b", "t")], [A.Capability("cap", "s", "t")],
            [A.Claim("b", "cap")], [A.Question("q", A.Answer("q", "yes") with { Requires = [A.Need("cap")] })]);
        new StackAdvisor(knowledge).Recommend(A.Answers(("q", "yes"))).Requirements.Single().Providers.Single().Option.Id.ShouldBe("b");
    }
}
