using NetChooser.Advisor;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>Measures one size.</summary>
internal sealed class Measurement(StackAdvisor advisor, IReadOnlyList<Answers> questions, TimeSpan time)
{
    public (Timing Times, Spread Nodes) OfOneSolve(OneSolve solve)
    {
        var times = Measure("One solve", question => _ = solve.Solve(question), time);
        return (times, new Spread(times.Questions.Select(question => (double)NodesOf(solve, question))));
    }

    /// <summary>Takes twice as long as for one solve: fewer whole answers fit into the time.</summary>
    public Timing OfWholeAnswers() => Measure("A whole answer", question => GC.KeepAlive(advisor.Recommend(questions[question])), time * 2);

    private Timing Measure(string what, Action<int> ask, TimeSpan total)
    {
        using var patience = new Patience(what, question => AnswerLink.Write(questions[question]));
        return new Clock(questions.Count, ask, patience).Measure(total);
    }

    private static long NodesOf(OneSolve solve, int question)
    {
        var before = solve.Nodes();
        _ = solve.Solve(question);
        return solve.Nodes() - before;
    }
}
