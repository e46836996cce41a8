using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Explaining;

/// <summary>Why a slot holds what it holds.</summary>
public sealed class ReasonTests
{
    [Fact]
    public void APinnedSlotIsFixedByTheReader() =>
        ReasonFor("net", Two.Recommend("pin.net=plain")).ShouldBeOfType<FixedByReader>();

    [Fact]
    public void WhatThePlatformFixesIsFixedByThePlatform()
    {
        var reason = ReasonFor("net", Two.Platform("cloud", ("plain", Stance.Fixed)).Recommend("platform=cloud"))
            .ShouldBeOfType<FixedByPlatform>();
        (reason.Platform.Id, reason.Stance.Stance).ShouldBe(("cloud", Stance.Fixed));
    }

    [Fact]
    public void ThePlatformsDefaultIsNotFixed() =>
        ReasonFor("net", Two.Platform("cloud", ("a", Stance.Default)).Recommend("platform=cloud")).ShouldBeOfType<BestOf>();

    [Fact]
    public void WhenAllOthersAreOutOnlyOneIsLeft() =>
        ReasonFor("net", A.Knowledge.Slots("net").Option("a", "net").Option("b", "net", 4, but: A.Retired).Recommend())
            .ShouldBeOfType<OnlyOneLeft>();

    [Fact]
    public void AnEmptySlotNeedsNothingAndNamesWhatCouldBeAdded()
    {
        var knowledge = A.Knowledge.Slots("mesh?").Option("m", "mesh").Option("dear", "mesh", but: A.Paid).Recipe(product: 5);
        var next = ReasonFor("mesh", knowledge.Recommend()).ShouldBeOfType<NothingNeeded>().Next.ShouldNotBeNull();
        next.Option.Id.ShouldBe("m");
        next.Costs.ShouldBe([new ScoreChange("Products to run", -5)]);
    }

    [Fact]
    public void AnEmptySlotWithoutAlternativesNeedsNothing() =>
        ReasonFor("mesh", A.Knowledge.Slots("mesh?").Recommend()).ShouldBeOfType<NothingNeeded>().Next.ShouldBeNull();

    [Fact]
    public void WhatWinsByItsProductComesWithIt()
    {
        var reason = ReasonFor("mesh", Suite(product: 5).Recommend()).ShouldBeOfType<ComesWith>();
        reason.Tool.Id.ShouldBe("suite");
        reason.Elsewhere.ShouldHaveSingleItem().Id.ShouldBe("net");
        reason.Next!.Option.Id.ShouldBe("better");
    }

    [Fact]
    public void WhatWinsByItselfDoesNotComeWithItsProduct() =>
        ReasonFor("net", Suite(product: 5).Option("worse", "net").Recommend()).ShouldBeOfType<BestOf>();

    [Fact]
    public void TheBestOfSeveralNamesTheirNumberAndTheRunnerUp()
    {
        var reason = ReasonFor("net", Two.Option("second", "net", 3).Option("old", "net", 4, but: A.Retired).Recommend()).ShouldBeOfType<BestOf>();
        reason.Count.ShouldBe(3);
        reason.Next.Option.Id.ShouldBe("second");
        reason.Next.Costs.ShouldBe([new ScoreChange("Quality", -1)]);
    }

    private static KnowledgeBuilder Two => A.Knowledge.Slots("net").Option("a", "net", 4).Option("plain", "net");

    /// <summary>A mesh of the same product as the pod network, and one that is better by itself.</summary>
    private static KnowledgeBuilder Suite(int product) => A.Knowledge.Slots("net", "mesh")
        .Option("n", "net", 4, "suite").Option("m", "mesh", 2, "suite").Option("better", "mesh", 4).Recipe(product);

    private static ChoiceReason ReasonFor(string slot, Recommendation advice) =>
        advice.Slots.Single(advised => advised.Slot.Id == slot).Reason;
}
