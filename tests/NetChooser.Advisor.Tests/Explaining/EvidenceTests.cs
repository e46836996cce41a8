using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Explaining;

/// <summary>What the choice rests on.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public void AnOptionRuledOutBySilenceIsWeakEvidenceButAnEmptySlotIsNot()
    {
        var evidence = A.Knowledge.Slots("mesh?").Option("able", "mesh").Option("silent", "mesh").Capability("x", "mesh").Claim("able", "x")
            .Need("x", A.Requiring("x")).Recommend("need=x").Firmness!.Evidence;
        evidence.Weak.Where(fact => fact.Kind == Weakness.RuledOutBySilence).Select(fact => fact.Option!.Id).ShouldBe(["silent"]);
    }

    [Fact]
    public void ASourcedNoIsNotSilence()
    {
        var evidence = A.Knowledge.Slots("mesh").Option("able", "mesh").Option("unable", "mesh").Claim("able", "x").Claim("unable", "x", Support.None)
            .Need("x", A.Requiring("x")).Recommend("need=x").Firmness!.Evidence;
        evidence.Weak.ShouldNotContain(fact => fact.Kind == Weakness.RuledOutBySilence);
    }

    [Fact]
    public void AClaimThatMeetsARequirementIsAFactAndBetaIsWeak()
    {
        var evidence = A.Knowledge.Slots("mesh").Option("young", "mesh").Claim("young", "x", Support.Full, ClaimStatus.Beta)
            .Need("x", answer => answer with { Requires = [A.Requirement("x")], Accepts = Acceptance.Beta }).Recommend("need=x").Firmness!.Evidence;
        evidence.Facts.ShouldBe(2, "the claim, and the option that was chosen");
        evidence.Weak.ShouldContain(fact => fact.Kind == Weakness.Beta && fact.Option!.Id == "young");
    }
}
