using NetChooser.Advisor.Tests.Making;

namespace NetChooser.Advisor.Tests.Explaining;

/// <summary>Stacks with the same score.</summary>
public sealed class EqualStackTests
{
    [Fact]
    public void EqualStacksAreReportedInTheOrderOfSlotsAndOptions()
    {
        var advice = A.Knowledge.Slots("net", "mesh").Option("n1", "net").Option("n2", "net").Option("m1", "mesh").Option("m2", "mesh").Recommend();
        Written(advice.Best!).ShouldBe("n1 m1");
        advice.EqualStacks.Select(Written).ShouldBe(["n1 m2", "n2 m1", "n2 m2"]);
        advice.EqualStacks.ShouldAllBe(stack => stack.Score == advice.Best!.Score);
    }

    [Fact]
    public void AStackOfItsOwnHasNoEqual() =>
        A.Knowledge.Slots("net").Option("a", "net", 1).Option("b", "net").Recommend().EqualStacks.ShouldBeEmpty();

    [Fact]
    public void OfManyEqualStacksTheFirstSixteenAreListed()
    {
        var knowledge = A.Knowledge.Slots("net", "mesh");
        for (var i = 0; i < 9; i++) knowledge.Option($"n{i}", "net").Option($"m{i}", "mesh");
        var advice = knowledge.Recommend();
        advice.EqualStacks.Prepend(advice.Best!).Select(Written).ShouldBe(
            Enumerable.Range(0, 16).Select(i => $"n{i / 9} m{i % 9}"));
    }

    [Fact]
    public void AnEqualAlternativeCostsNothing()
    {
        var other = A.Knowledge.Slots("net").Option("a", "net").Option("b", "net").Recommend().Slots[0].Others.ShouldHaveSingleItem();
        other.IsPossible.ShouldBeTrue();
        other.Costs.ShouldBeEmpty();
    }

    private static string Written(Stack stack) => string.Join(' ', stack.Options.Select(option => option.Id));
}
