using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Tests.Making;

namespace NetChooser.Advisor.Tests.Compiling;

/// <summary>
/// Compatibility rules. The mesh <c>good</c> wins unless a rule keeps it out; the pod network <c>calm</c> wins unless something needs <c>wild</c>.
/// </summary>
public sealed class RuleTests
{
    [Fact]
    public void ARuleThatExcludesKeepsApart()
    {
        var knowledge = Knowledge.Rule("apart", [A.WhenOption("calm")], excludes: A.Options("good"));
        knowledge.Recommend("pin.net=calm").Best!.Has("good").ShouldBeFalse();
        knowledge.Recommend("pin.mesh=good").Best!.Has("calm").ShouldBeFalse();
    }

    [Fact]
    public void ARuleThatRequiresBindsTogether()
    {
        var knowledge = Knowledge.Rule("together", [A.WhenOption("good")], requires: A.Options("wild"));
        knowledge.Recommend("pin.mesh=good").Best!.Has("wild").ShouldBeTrue();
        var cause = knowledge.Recommend("pin.net=calm").Slots[1].Others.Single(other => other.Option.Id == "good").Causes;
        cause.Select(cause => cause.Origin).OfType<RuleOrigin>().ShouldHaveSingleItem().Rule.Id.ShouldBe("together");
    }

    [Fact]
    public void OneOfTheRequiredIsEnough() =>
        Knowledge.Rule("either", [A.WhenOption("good")], requires: A.Options("wild", "calm"))
            .Recommend().Best!.Options.Select(option => option.Id).ShouldBe(["calm", "good"]);

    [Fact]
    public void AToolStandsForAllOfItsOptions()
    {
        var knowledge = Knowledge.Rule("apart", [A.WhenTool("calm")], excludes: A.Tools("mesh-maker"));
        knowledge.Recommend("pin.net=calm").Best!.Has("good").ShouldBeFalse();
    }

    [Fact]
    public void AConditionOnThePlatformCountsOnlyThere()
    {
        var knowledge = Knowledge.Rule("there", [A.WhenPlatform("cloud", "moon")], excludes: A.Options("good"));
        knowledge.Recommend("platform=cloud").Best!.Has("good").ShouldBeFalse();
        knowledge.Recommend("platform=metal").Best!.Has("good").ShouldBeTrue();
        knowledge.Recommend().Best!.Has("good").ShouldBeTrue();
    }

    [Fact]
    public void AConditionOnAnAnswerCountsOnlyWhenItWasGiven()
    {
        var knowledge = Knowledge.Rule("asked", [A.WhenAnswer("x", "y")], excludes: A.Options("good"));
        knowledge.Recommend("need=y").Best!.Has("good").ShouldBeFalse();
        knowledge.Recommend("need=z").Best!.Has("good").ShouldBeTrue();
    }

    [Fact]
    public void EveryConditionMustHold()
    {
        var knowledge = Knowledge.Rule("all", [A.WhenPlatform("cloud"), A.WhenAnswer("x"), A.WhenOption("calm")], excludes: A.Options("good"));
        knowledge.Recommend("platform=cloud&need=x&pin.net=calm").Best!.Has("good").ShouldBeFalse();
        knowledge.Recommend("platform=cloud&need=x&pin.net=wild").Best!.Has("good").ShouldBeTrue();
        knowledge.Recommend("platform=cloud&pin.net=calm").Best!.Has("good").ShouldBeTrue();
        knowledge.Recommend("need=x&pin.net=calm").Best!.Has("good").ShouldBeTrue();
    }

    [Fact]
    public void ARuleSaysOnWhichWordsItDepends()
    {
        var advice = Knowledge.Rule("all", [A.WhenPlatform("cloud"), A.WhenAnswer("x")], excludes: A.Options("good"))
            .Recommend("platform=cloud&need=x&need=z");
        advice.Slots[1].Others.Single(other => other.Option.Id == "good").Causes.ShouldHaveSingleItem()
            .Origin.DependsOn.Select(said => said.Answer!.Id).ShouldBe(["cloud", "x"]);
    }

    [Fact]
    public void ARuleThatRequiresAndExcludesDoesBoth()
    {
        var knowledge = Knowledge.Slots("eye?").Option("seer", "eye").Rule("both", [A.WhenOption("good")], A.Options("seer"), A.Options("calm"));
        knowledge.Recommend("pin.mesh=good").Best!.Options.Select(option => option.Id).ShouldBe(["wild", "good", "seer"]);
    }

    [Fact]
    public void TheRulesThatHoldForTheBestStackAreReportedWhateverTheirEffect()
    {
        var advice = Knowledge.Rule("warning", [A.WhenOption("good"), A.WhenTool("calm")]).Rule("idle", [A.WhenOption("wild")])
            .Rule("elsewhere", [A.WhenPlatform("cloud")]).Recommend();
        advice.FiredRules.ShouldHaveSingleItem().Id.ShouldBe("warning");
    }

    private static KnowledgeBuilder Knowledge => A.Knowledge.Slots("net", "mesh?")
        .Option("calm", "net", 2).Option("wild", "net", 1).Option("good", "mesh", 4, "mesh-maker")
        .Platform("cloud").Platform("moon").Platform("metal").Need("x").Need("y").Need("z");
}
