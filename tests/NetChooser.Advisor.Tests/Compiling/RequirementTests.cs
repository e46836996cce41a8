using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Compiling;

/// <summary>What a stack must be able to do.</summary>
public sealed class RequirementTests
{
    [Fact]
    public void OneOptionAnywhereInTheStackIsEnough()
    {
        var advice = Knowledge.Recommend("need=encryption");
        advice.Best!.Has("m").ShouldBeTrue();
        advice.Requirements.ShouldHaveSingleItem().Providers.ShouldHaveSingleItem().Option.Id.ShouldBe("m");
    }

    [Fact]
    public void ARequirementOfEachSlotIsNotMetByOneOfThem() => Knowledge.Recommend("need=in-both&pin.mesh=m").Best.ShouldBeNull();

    [Fact]
    public void ARequirementOfEachSlotLetsAnEmptySlotPass()
    {
        var advice = Knowledge.Recommend("need=in-mesh");
        advice.Best!.Has("no-mesh").ShouldBeTrue();
        advice.Requirements.ShouldHaveSingleItem().Providers.ShouldBeEmpty();
    }

    [Fact]
    public void ARequirementOfEachSlotBindsWhatFillsIt()
    {
        var advice = Knowledge.Option("other", "mesh", 4).Recommend("need=in-mesh");
        advice.Best!.Has("other").ShouldBeFalse();
        advice.Slots[1].Others.Single(other => other.Option.Id == "other").Causes.ShouldHaveSingleItem()
            .Origin.ShouldBeOfType<RequirementOrigin>().Slot!.Id.ShouldBe("mesh");
    }

    [Fact]
    public void AllRequirementsOfAnAnswerHold()
    {
        var knowledge = A.Knowledge.Slots("net").Option("a", "net", 4).Option("b", "net").Option("c", "net")
            .Claim("a", "x").Claim("b", "y").Claim("c", "x").Claim("c", "y").Need("both", A.Requiring("x", "y"));
        knowledge.Recommend("need=both").Best!.Has("c").ShouldBeTrue();
    }

    [Fact]
    public void NotSureAsksForNothing() => Knowledge.Recommend().Requirements.ShouldBeEmpty();

    [Fact]
    public void APinIsKept()
    {
        var advice = Knowledge.Recommend("pin.mesh=m");
        advice.Best!.In("mesh").Id.ShouldBe("m");
        advice.Slots[1].Others.ShouldHaveSingleItem().Causes.ShouldHaveSingleItem().Origin.ShouldBeOfType<PinOrigin>().Slot.Id.ShouldBe("mesh");
    }

    [Fact]
    public void APinDoesNotLiftARequirement() => Knowledge.Recommend("need=encryption&pin.mesh=no-mesh").Best.ShouldBeNull();

    /// <summary>A mesh costs more than none, and only a mesh encrypts.</summary>
    private static KnowledgeBuilder Knowledge => A.Knowledge.Slots("net", "mesh?").Option("n", "net").Option("m", "mesh")
        .Claim("m", "encryption").Recipe(product: 5)
        .Need("encryption", A.Requiring("encryption"))
        .Need("in-mesh", answer => answer with { Requires = [A.Requirement("encryption", Support.Full, "mesh")] })
        .Need("in-both", answer => answer with { Requires = [A.Requirement("encryption", Support.Full, "net", "mesh")] });
}
