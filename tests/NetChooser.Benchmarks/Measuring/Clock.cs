using System.Diagnostics;
using System.Runtime;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>Asks questions over and over.</summary>
/// <remarks>
/// A loop of our own instead of BenchmarkDotNet: that one repeats one operation and averages it, whereas here hundreds of different
/// questions follow each other, their percentiles are what counts, and other programs are asked the same in the same run.
/// </remarks>
/// <param name="count">How many questions there are.</param>
/// <param name="ask">Asks the question with this number.</param>
/// <param name="patience">Watches that none takes too long.</param>
internal sealed class Clock(int count, Action<int> ask, Patience patience)
{
    private const int FewestQuestions = 20;
    private const int MostRepetitions = 50;
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(0.5);

    /// <summary>Larger than any number of questions and prime, so steps of it visit every question, far apart from each other.</summary>
    private const long Step = 7919;

    /// <summary>The questions in an order whose beginning is a fair sample of them all.</summary>
    public static int Shuffled(long turn, int count) => (int)(turn * Step % count);

    /// <summary>
    /// Warms up for a third of the time or longer, then asks every question again and again for the rest. One question follows another,
    /// as readers do, so the processor cannot learn one of them by heart. When time is over before all of them were asked, the rest is
    /// left out.
    /// </summary>
    public Timing Measure(TimeSpan time)
    {
        WarmUp(time / 3);
        var started = Stopwatch.GetTimestamp();
        var (questions, runs, best) = (new List<int>(), new List<double>(), new List<double>());
        while (questions.Count < count && (questions.Count < FewestQuestions || Stopwatch.GetElapsedTime(started) < time * 2 / 3))
        {
            questions.Add(Shuffled(questions.Count, count));
            best.Add(Patiently(questions[^1]));
        }
        runs.AddRange(best);
        var pass = new double[questions.Count];
        var (repetitions, bytes) = (1, 0L);
        do
        {
            bytes += Pass(questions, pass);
            runs.AddRange(pass);
            for (var i = 0; i < pass.Length; i++) best[i] = Math.Min(best[i], pass[i]);
        }
        while (++repetitions < MostRepetitions && Stopwatch.GetElapsedTime(started) < time * 2 / 3);
        return new Timing(questions, repetitions, new Spread(runs), new Spread(best), questions[best.IndexOf(best.Max())],
            (double)bytes / (repetitions - 1) / questions.Count);
    }

    /// <summary>Asks for this time, and up to three times as long while code is still being compiled into a faster form.</summary>
    private void WarmUp(TimeSpan time)
    {
        var started = Stopwatch.GetTimestamp();
        var (asked, compiled, since) = (0L, 0L, TimeSpan.Zero);
        while (Stopwatch.GetElapsedTime(started) is var elapsed && (elapsed < time || elapsed < since + Calm && elapsed < time * 3))
        {
            if (JitInfo.GetCompiledMethodCount() is var methods && methods != compiled) (compiled, since) = (methods, elapsed);
            Patiently(Shuffled(asked++, count));
        }
    }

    /// <summary>Fills in the microseconds of each question; says how many bytes this thread allocated.</summary>
    private long Pass(List<int> questions, double[] microseconds)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < microseconds.Length; i++) microseconds[i] = Patiently(questions[i]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private double Patiently(int question)
    {
        patience.Begin(question);
        var started = Stopwatch.GetTimestamp();
        ask(question);
        var ended = Stopwatch.GetTimestamp();
        patience.End();
        return Stopwatch.GetElapsedTime(started, ended).TotalMicroseconds;
    }
}
