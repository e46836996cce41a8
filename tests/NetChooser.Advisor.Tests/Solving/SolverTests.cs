using NetChooser.Advisor.Solving;

namespace NetChooser.Advisor.Tests.Solving;

/// <summary>What the search does not need to look at. Right answers are checked in <c>Oracle</c>.</summary>
public sealed class SolverTests
{
    private const int Options = 6;

    [Fact]
    public void ForbiddenOptionsAreNeverTried()
    {
        var solver = new Solver(Problem(Forbid(1), Forbid(2), Forbid(3), Forbid(5)));
        solver.Solve()!.Stacks.ShouldHaveSingleItem().ShouldBe([0, 4]);
        solver.Nodes.ShouldBe(1);
    }

    [Fact]
    public void WhatOnlyOneSlotCanGiveIsTakenWithoutASearch()
    {
        var solver = new Solver(Problem(new Constraint([], Mask(1)), new Constraint([Mask(1)], Mask(4))));
        solver.Solve()!.Stacks.ShouldHaveSingleItem().ShouldBe([1, 4]);
        solver.Nodes.ShouldBe(1);
    }

    [Fact]
    public void ABranchThatCannotReachTheBestIsCutOff()
    {
        // Without a bound there are nine stacks under three branches: thirteen nodes.
        var solver = new Solver(Problem());
        solver.Solve()!.Stacks.ShouldHaveSingleItem().ShouldBe([0, 3]);
        solver.Nodes.ShouldBeLessThan(13);
    }

    [Fact]
    public void OneStackIsEnoughToSayThatThereIsOne()
    {
        var solver = new Solver(Problem());
        solver.IsFeasible().ShouldBeTrue();
        solver.Nodes.ShouldBe(3);
    }

    [Fact]
    public void ASolverMayBeAskedAgain()
    {
        var solver = new Solver(Problem());
        solver.Solve(5)!.Stacks.ShouldHaveSingleItem().ShouldBe([0, 5]);
        solver.IsFeasible().ShouldBeTrue();
        solver.Solve()!.Score.ShouldBe(10);
    }

    /// <summary>Two slots of three options, the first of each the best.</summary>
    private static StackProblem Problem(params Constraint[] constraints) =>
        new([0, 3, 6], [5, 4, 3, 5, 4, 3], [-1, -1, -1, -1, -1, -1], 0, constraints, []);

    private static Constraint Forbid(int option) => new([Mask(option)], Mask());

    private static OptionMask Mask(params int[] options) => OptionMask.Of(Options, options);
}
