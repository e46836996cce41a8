using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>One exact solve, as everything in an answer that asks "what if" does it: from the reader's words to the proved optimum.</summary>
/// <param name="Solve">The optimum for the question with this number; null when there is no stack.</param>
/// <param name="Nodes">How many nodes were opened so far.</param>
internal sealed record OneSolve(Func<int, int?> Solve, Func<long> Nodes)
{
    /// <summary>Solves these questions by number.</summary>
    public static OneSolve Of(StackAdvisor advisor, IReadOnlyList<Answers> questions)
    {
        var catalogue = new Catalogue(advisor.Knowledge);
        var nodes = 0L;
        return new OneSolve(
            question =>
            {
                var solver = new Solver(new Query(catalogue, questions[question]).Problem);
                var score = solver.Solve()?.Score;
                nodes += solver.Nodes;
                return score;
            },
            () => nodes);
    }
}
