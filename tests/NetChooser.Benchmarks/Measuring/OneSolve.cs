using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>
/// One exact solve, as every "what if" of an answer does it: from the reader's words, already numbered, to the proved optimum.
/// </summary>
/// <param name="Solve">The optimum for the question with this number; null when there is no stack.</param>
/// <param name="Nodes">How many nodes were opened so far.</param>
internal sealed record OneSolve(Func<int, int?> Solve, Func<long> Nodes)
{
    /// <summary>Solves these questions by number, always with the same solver.</summary>
    public static OneSolve Of(StackAdvisor advisor, IReadOnlyList<Answers> questions)
    {
        var codes = questions.Select(answers => new AnswerCode(advisor.Catalogue, answers)).ToArray();
        var solver = new Solver(advisor.Catalogue);
        return new OneSolve(
            question =>
            {
                solver.Problem.Load(codes[question]);
                return solver.Maximize();
            },
            () => solver.Nodes);
    }
}
