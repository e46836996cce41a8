using NetChooser.Advisor;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>What was measured of one size.</summary>
/// <param name="Factor">How many times the options of the real content.</param>
/// <param name="Solve">One exact solve.</param>
/// <param name="Nodes">The search nodes of one solve.</param>
/// <param name="Answer">A whole answer.</param>
internal sealed record Figures(int Factor, Timing Solve, Spread Nodes, Timing Answer)
{
    /// <summary>Asks for as long as the plan says; a whole answer, of which fewer fit into the time, for twice as long.</summary>
    public static Figures Of(Plan plan, int factor, StackAdvisor advisor, OneSolve solve, IReadOnlyList<Answers> questions)
    {
        using var patience = new Patience(question => AnswerLink.Write(questions[question]));
        var one = new Clock(questions.Count, question => _ = solve.Solve(question), patience).Measure(plan.Time);
        var whole = new Clock(questions.Count, question => GC.KeepAlive(advisor.Recommend(questions[question])), patience)
            .Measure(plan.Time * 2);
        return new Figures(factor, one, new Spread(one.Questions.Select(question => (double)NodesOf(solve, question))), whole);
    }

    private static long NodesOf(OneSolve solve, int question)
    {
        var before = solve.Nodes();
        _ = solve.Solve(question);
        return solve.Nodes() - before;
    }
}
