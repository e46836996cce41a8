using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Explaining;

/// <summary>Why no stack satisfies the answers.</summary>
public sealed class ConflictTests
{
    [Fact]
    public void WithAStackThereIsNoConflict() => Knowledge.Recommend().DeadEnd.ShouldBeNull();

    [Fact]
    public void WithoutAStackThereIsNothingButTheConflict()
    {
        var advice = Knowledge.Recommend("need=x,y");
        advice.Best.ShouldBeNull();
        advice.Slots.ShouldBeEmpty();
        advice.DeadEnd.ShouldNotBeNull();
    }

    [Fact]
    public void OnlyTheWordsThatCollideAreNamed() =>
        WordsOf(Knowledge.Recommend("platform=cloud&need=x,y,idle")).ShouldBe(["x", "y"], ignoreOrder: true);

    [Fact]
    public void ThePlatformIsNamedWhenItCollides() =>
        WordsOf(Knowledge.Recommend("platform=cloud&need=z,idle")).ShouldBe(["cloud", "z"], ignoreOrder: true);

    [Fact]
    public void APinIsNamedWhenItCollides() =>
        WordsOf(Knowledge.Recommend("pin.net=b&need=x,idle")).ShouldBe(["pin net", "x"], ignoreOrder: true);

    [Fact]
    public void TheRestrictionsThatCollideAreNamed()
    {
        var origins = Knowledge.Recommend("platform=cloud&need=z").DeadEnd!.Conflicts[0].Origins;
        origins.OfType<PlatformOrigin>().ShouldHaveSingleItem().Option.Id.ShouldBe("c");
        origins.OfType<RequirementOrigin>().ShouldHaveSingleItem().Capability.Id.ShouldBe("z");
        origins.Count.ShouldBe(2);
    }

    [Fact]
    public void ARuleThatTheWordsSetInMotionIsNamed()
    {
        var conflict = Knowledge.Rule("no-b", [A.WhenAnswer("idle")], excludes: A.Options("b"))
            .Recommend("need=y,idle").DeadEnd!.Conflicts[0];
        conflict.Said.Select(Word).ShouldBe(["y", "idle"], ignoreOrder: true);
        conflict.Origins.OfType<RuleOrigin>().ShouldHaveSingleItem().Rule.Id.ShouldBe("no-b");
    }

    [Fact]
    public void AWordThatCollidesByItselfIsNamedAlone() =>
        WordsOf(Knowledge.Need("impossible", A.Requiring("nobody-can")).Recommend("need=x,impossible,idle")).ShouldBe(["impossible"]);

    [Fact]
    public void WhenNothingThatWasSaidMattersNoWordIsNamed()
    {
        var conflict = A.Knowledge.Slots("net").Option("old", "net", but: A.Retired).Need("idle").Recommend("need=idle").DeadEnd!.Conflicts[0];
        conflict.Said.ShouldBeEmpty();
        conflict.Origins.ShouldHaveSingleItem().ShouldBeOfType<LifecycleOrigin>();
    }

    [Fact]
    public void AWordThatSetsARuleInMotionAndCollidesWithItStandsAlone()
    {
        // Both answers set the rule in motion, so the second one needs no help from the first.
        var knowledge = Knowledge.Rule("no-b", [A.WhenAnswer("idle", "y")], excludes: A.Options("b"));
        WordsOf(knowledge.Recommend("need=idle,y")).ShouldBe(["y"]);
    }

    [Fact]
    public void AWordThatExcludesAnEditionAndCollidesWithItStandsAlone()
    {
        var knowledge = A.Knowledge.Slots("net").Option("dear", "net", but: A.Paid).Option("free", "net").Claim("dear", "x", edition: Edition.Paid)
            .Need("a-no-paid", answer => answer with { ExcludesEditions = [Edition.Paid] })
            .Need("paid", A.Accepting(Acceptance.Paid))
            .Need("x-without-paid", answer => answer with { ExcludesEditions = [Edition.Paid], Requires = [A.Requirement("x")] });
        WordsOf(knowledge.Recommend("need=paid,a-no-paid,x-without-paid")).ShouldBe(["x-without-paid"]);
    }

    [Fact]
    public void RefusingWhatWasNeverAcceptedIsNoPartOfAConflict()
    {
        var knowledge = A.Knowledge.Slots("net").Option("dear", "net", but: A.Paid).Option("free", "net").Claim("dear", "x")
            .Need("no-paid", answer => answer with { ExcludesEditions = [Edition.Paid] }).Need("x", A.Requiring("x"));
        WordsOf(knowledge.Recommend("need=no-paid,x")).ShouldBe(["x"]);
    }

    private static IEnumerable<string> WordsOf(Recommendation advice) => advice.DeadEnd!.Conflicts[0].Said.Select(Word);

    private static string Word(Said said) => said.Answer?.Id ?? $"pin {said.PinnedSlotId}";

    /// <summary>Each option can do one thing, and on the platform <c>c</c> is impossible.</summary>
    private static KnowledgeBuilder Knowledge => A.Knowledge.Slots("net").Option("a", "net").Option("b", "net").Option("c", "net")
        .Claim("a", "x").Claim("b", "y").Claim("c", "z").Platform("cloud", ("c", Stance.Impossible))
        .Need("x", A.Requiring("x")).Need("y", A.Requiring("y")).Need("z", A.Requiring("z")).Need("idle");
}
