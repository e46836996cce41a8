using NetChooser.Advisor;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>Measures one size for so long, roughly.</summary>
internal sealed class Measurement(Subject subject, TimeSpan time)
{
    public (Timing Times, Spread Nodes) OfOneSolve(OneSolve solve)
    {
        var times = Measure("One solve", question => _ = solve.Solve(question));
        return (times, new Spread(times.Questions.Select(question => (double)NodesOf(solve, question))));
    }

    public Timing OfWholeAnswers() =>
        Measure("A whole answer", question => GC.KeepAlive(subject.Advisor.Recommend(subject.Questions[question])));

    private Timing Measure(string what, Action<int> ask)
    {
        using var patience = new Patience(what, question => AnswerLink.Write(subject.Questions[question]));
        return new Clock(subject.Questions.Count, ask, patience).Measure(time);
    }

    private static long NodesOf(OneSolve solve, int question)
    {
        var before = solve.Nodes();
        _ = solve.Solve(question);
        return solve.Nodes() - before;
    }
}
