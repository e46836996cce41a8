using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Compiling;

/// <summary>What takes a single option out: its edition, its life, an answer.</summary>
public sealed class OptionExclusionTests
{
    [Fact]
    public void APaidOptionIsNotRecommendedUnasked()
    {
        var advice = With(A.Paid).Recommend();
        advice.Best!.Has("plain").ShouldBeTrue();
        OriginOf(advice).ShouldBeOfType<EditionOrigin>().Answer.ShouldBeNull();
    }

    [Fact]
    public void APaidOptionIsRecommendedOnceAccepted() => With(A.Paid).Recommend("need=paid").Best!.Has("a").ShouldBeTrue();

    [Fact]
    public void APaidOptionMayBePinned() => With(A.Paid).Recommend("pin.net=a").Best!.Has("a").ShouldBeTrue();

    [Fact]
    public void AnEditionThatAnAnswerExcludesIsOutEvenWhenAnotherAcceptsIt()
    {
        var advice = With(A.Paid).Recommend("need=paid&need=no-paid");
        advice.Best!.Has("a").ShouldBeFalse();
        OriginOf(advice).ShouldBeOfType<EditionOrigin>().Answer!.Id.ShouldBe("no-paid");
    }

    [Fact]
    public void AnEditionThatAnAnswerExcludesIsOutEvenWhenPinned() =>
        With(A.Paid).Recommend("pin.net=a&need=no-paid").Best.ShouldBeNull();

    [Fact]
    public void AnAnswerThatExcludesAnEditionLeavesEmptySlotsAlone() =>
        A.Knowledge.Slots("mesh?").Need("no-free", answer => answer with { ExcludesEditions = [Edition.OpenSource] })
            .Recommend("need=no-free").Best!.Has("no-mesh").ShouldBeTrue();

    [Fact]
    public void AnOptionOfThePlatformsEditionNeedsNoAcceptance() =>
        With(option => option with { Edition = Edition.Platform }).Recommend().Best!.Has("a").ShouldBeTrue();

    [Theory]
    [InlineData(LifecycleState.Deprecated)]
    [InlineData(LifecycleState.Retired)]
    public void WhatHasEndedIsNeverRecommended(LifecycleState state)
    {
        var advice = With(Living(state)).Recommend();
        advice.Best!.Has("a").ShouldBeFalse();
        OriginOf(advice).ShouldBeOfType<LifecycleOrigin>();
    }

    [Theory]
    [InlineData(LifecycleState.Stable)]
    [InlineData(LifecycleState.Maintenance)]
    public void WhatStillGetsFixesMayBeRecommended(LifecycleState state) =>
        With(Living(state)).Recommend().Best!.Has("a").ShouldBeTrue();

    [Theory]
    [InlineData(LifecycleState.Deprecated)]
    [InlineData(LifecycleState.Retired)]
    public void WhatHasEndedMayStayWhereTheReaderPinsIt(LifecycleState state) =>
        With(Living(state)).Recommend("pin.net=a").Best!.Has("a").ShouldBeTrue();

    [Fact]
    public void KeepingWhatHasEndedIsNotPinningIt() => With(A.Retired).Recommend("need=keep-a").Best!.Has("a").ShouldBeFalse();

    [Theory]
    [InlineData("no-a")]
    [InlineData("no-tool-a")]
    public void AnAnswerTakesOptionsOutByNameOrByTool(string answer)
    {
        var advice = With(option => option).Recommend($"need={answer}");
        advice.Best!.Has("a").ShouldBeFalse();
        OriginOf(advice).ShouldBeOfType<ExclusionOrigin>().DependsOn.ShouldHaveSingleItem().Answer!.Id.ShouldBe(answer);
    }

    private static Origin OriginOf(Recommendation advice) =>
        advice.Slots[0].Others.Single(other => other.Option.Id == "a").Causes.ShouldHaveSingleItem().Origin;

    private static Func<Option, Option> Living(LifecycleState state) => option => option with { Lifecycle = A.Lifecycle(state) };

    private static KnowledgeBuilder With(Func<Option, Option> but) => A.Knowledge
        .Slots("net").Option("a", "net", 4, "tool-a", but).Option("plain", "net")
        .Recipe(keep: 10)
        .Need("paid", A.Accepting(Acceptance.Paid))
        .Need("no-paid", answer => answer with { ExcludesEditions = [Edition.Paid] })
        .Need("keep-a", answer => answer with { Keeps = A.Options("a") })
        .Need("no-a", answer => answer with { Excludes = A.Options("a") })
        .Need("no-tool-a", answer => answer with { Excludes = A.Tools("tool-a") });
}
