using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;
using NetChooser.Advisor.Tests.Making;

namespace NetChooser.Advisor.Tests.Solving;

/// <summary>How the search behaves. Right answers are checked in <c>Oracle</c>.</summary>
public sealed class SolverTests
{
    [Fact]
    public void WhereTheBestOfEachSlotFitTogetherOneNodeIsEnough()
    {
        var solver = Loaded(A.Knowledge.Slots("one", "two").Option("a", "one", 4).Option("b", "one", 3).Option("c", "two", 1).Option("d", "two", 2));
        solver.Maximize().ShouldBe(6);
        solver.Nodes.ShouldBe(1);
        solver.Best.ShouldBe([0, 3]);
    }

    [Fact]
    public void AllEqualStacksAreListedInTheOrderOfTheOptions()
    {
        var solver = Loaded(A.Knowledge.Slots("one", "two").Option("a", "one", 1).Option("b", "one", 1).Option("c", "two", 1).Option("d", "two", 1));
        solver.Maximize().ShouldBe(2);
        solver.List(10).ShouldBe(4);
        solver.Found.Take(4).ShouldBe([[0, 2], [0, 3], [1, 2], [1, 3]]);
        solver.Maximize().ShouldBe(2);
        solver.List(3).ShouldBe(3);
    }

    [Fact]
    public void ASolverMayBeAskedAgain()
    {
        var solver = Loaded(A.Knowledge.Slots("one", "two").Option("a", "one", 4).Option("b", "one", 3).Option("c", "two", 1).Option("d", "two", 2));
        solver.Maximize(1).ShouldBe(5);
        solver.IsFeasible().ShouldBeTrue();
        solver.AnyAbove(5).ShouldBeTrue();
        solver.AnyAbove(6).ShouldBeFalse();
        solver.Maximize().ShouldBe(6);
    }

    [Fact]
    public void AfterWarmUpNothingIsAllocated()
    {
        var knowledge = RealContent.Knowledge;
        var catalogue = new Catalogue(knowledge);
        var solver = new Solver(catalogue);
        var chance = new Chance(7);
        List<AnswerCode> codes = [.. Enumerable.Range(0, 50).Select(_ => new AnswerCode(catalogue, RandomAnswers.From(knowledge, chance, 8)))];
        void SolveAll()
        {
            foreach (var code in codes)
            {
                solver.Problem.Load(code);
                if (solver.Maximize() is not null) solver.List(1);
                solver.IsFeasible();
            }
        }
        SolveAll();
        var before = GC.GetAllocatedBytesForCurrentThread();
        SolveAll();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static Solver Loaded(KnowledgeBuilder knowledge)
    {
        var catalogue = new Catalogue(knowledge.Build());
        var solver = new Solver(catalogue);
        solver.Problem.Load(new AnswerCode(catalogue));
        return solver;
    }
}
