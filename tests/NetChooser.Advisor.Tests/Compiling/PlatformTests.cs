using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Compiling;

/// <summary>What a platform fixes, allows and forbids.</summary>
public sealed class PlatformTests
{
    [Theory]
    [InlineData(Stance.Unknown)]
    [InlineData(Stance.Allowed)]
    [InlineData(Stance.Supported)]
    [InlineData(Stance.Default)]
    public void AStanceBelowFixedRulesNothingOut(Stance stance)
    {
        var advice = Two.Platform("cloud", ("a", stance)).Recommend("platform=cloud");
        advice.Slots[0].Others.ShouldHaveSingleItem().IsPossible.ShouldBeTrue();
        advice.Slots[0].Stance.Stance.ShouldBe(stance);
    }

    [Fact]
    public void WhatIsImpossibleIsOut()
    {
        var advice = Two.Platform("cloud", ("a", Stance.Impossible)).Recommend("platform=cloud");
        advice.Best!.Has("a").ShouldBeFalse();
        var origin = OriginOf(advice, "a").ShouldBeOfType<PlatformOrigin>();
        origin.Platform.Id.ShouldBe("cloud");
        origin.FixedInstead.ShouldBeNull();
    }

    [Fact]
    public void WhatIsImpossibleElsewhereIsNotOutHere() =>
        Two.Platform("cloud", ("a", Stance.Impossible)).Platform("metal").Recommend("platform=metal").Best!.Has("a").ShouldBeTrue();

    [Fact]
    public void WithoutAPlatformNoStanceCounts() =>
        Two.Platform("cloud", ("a", Stance.Impossible)).Recommend().Best!.Has("a").ShouldBeTrue();

    [Fact]
    public void WhatIsFixedLeavesNothingElse()
    {
        var advice = Two.Platform("cloud", ("plain", Stance.Fixed)).Recommend("platform=cloud");
        advice.Best!.Has("plain").ShouldBeTrue();
        OriginOf(advice, "a").ShouldBeOfType<PlatformOrigin>().FixedInstead!.Id.ShouldBe("plain");
    }

    [Fact]
    public void WhatIsFixedInOneSlotLeavesOtherSlotsAlone() =>
        Two.Slots("mesh?").Option("m", "mesh", 4).Platform("cloud", ("plain", Stance.Fixed))
            .Recommend("platform=cloud").Best!.Has("m").ShouldBeTrue();

    [Fact]
    public void OtherwiseSpeaksOfTheOptionsNotNamed()
    {
        var advice = Two.Platform("cloud", ("plain", Stance.Supported), ("otherwise:net", Stance.Impossible)).Recommend("platform=cloud");
        advice.Best!.Has("plain").ShouldBeTrue();
        OriginOf(advice, "a").ShouldBeOfType<PlatformOrigin>();
    }

    [Fact]
    public void OtherwiseNeverSpeaksOfAnEmptySlot() =>
        Two.Slots("mesh?").Platform("cloud", ("otherwise:mesh", Stance.Impossible))
            .Recommend("platform=cloud").Best!.Has("no-mesh").ShouldBeTrue();

    [Fact]
    public void ATiedOptionRunsOnItsPlatforms() => Tied.Recommend("platform=cloud").Best!.Has("tied").ShouldBeTrue();

    [Fact]
    public void ATiedOptionIsOutOnOtherPlatforms()
    {
        var advice = Tied.Recommend("platform=metal");
        advice.Best!.Has("tied").ShouldBeFalse();
        var origin = OriginOf(advice, "tied").ShouldBeOfType<TiedOrigin>();
        origin.Platform!.Id.ShouldBe("metal");
        origin.DependsOn.ShouldHaveSingleItem();
    }

    [Fact]
    public void ATiedOptionIsOutWhileThePlatformIsOpen()
    {
        var origin = OriginOf(Tied.Recommend(), "tied").ShouldBeOfType<TiedOrigin>();
        origin.Platform.ShouldBeNull();
        origin.DependsOn.ShouldBeEmpty();
    }

    [Fact]
    public void ThePlatformChosenIsReported()
    {
        Tied.Recommend("platform=metal").Platform!.Id.ShouldBe("metal");
        Tied.Recommend().Platform.ShouldBeNull();
    }

    private static KnowledgeBuilder Two => A.Knowledge.Slots("net").Option("a", "net", 4).Option("plain", "net");

    private static KnowledgeBuilder Tied =>
        A.Knowledge.Slots("net").Option("tied", "net", 4, but: A.TiedTo("cloud")).Option("plain", "net").Platform("cloud").Platform("metal");

    private static Origin OriginOf(Recommendation advice, string option) =>
        advice.Slots[0].Others.Single(other => other.Option.Id == option).Causes.ShouldHaveSingleItem().Origin;
}
