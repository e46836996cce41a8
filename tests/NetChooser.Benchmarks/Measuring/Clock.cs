using System.Diagnostics;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>Asks questions over and over.</summary>
/// <remarks>
/// A loop of our own instead of BenchmarkDotNet: that one repeats one operation and averages it, whereas here hundreds of different questions
/// follow each other, their percentiles are what counts, and other programs are asked the same in the same run.
/// </remarks>
internal sealed class Clock(int count, Action<int> ask, Patience patience)
{
    private const int MostRepetitions = 50;

    /// <summary>Larger than any number of questions and prime, so steps of it visit every question, far apart from each other.</summary>
    private const long Step = 7919;

    /// <summary>The question that comes so manieth, when the first ones shall be a fair sample of all.</summary>
    public static int Shuffled(long turn, int count) => (int)(turn * Step % count);

    /// <summary>
    /// Warms up for a third of the time, then asks every question again and again for the rest. One question follows another, as readers
    /// do, so the processor cannot learn one of them by heart. When not even one pass fits, only every second, third … question is asked.
    /// </summary>
    public Timing Measure(TimeSpan time)
    {
        var stride = (int)Math.Ceiling(count * WarmUp(time / 3) / (time * 2 / 3));
        var questions = Enumerable.Range(0, count).Where(question => question % stride == 0).ToArray();
        var best = Enumerable.Repeat(double.MaxValue, questions.Length).ToArray();
        var (runs, pass) = (new List<double>(), new long[questions.Length]);
        var started = Stopwatch.GetTimestamp();
        var (repetitions, bytes) = (0, 0L);
        while (repetitions == 0 || repetitions < MostRepetitions && Stopwatch.GetElapsedTime(started) < time * 2 / 3)
        {
            bytes += Pass(questions, pass);
            repetitions++;
            for (var i = 0; i < pass.Length; i++)
            {
                var microseconds = Stopwatch.GetElapsedTime(0, pass[i]).TotalMicroseconds;
                runs.Add(microseconds);
                best[i] = Math.Min(best[i], microseconds);
            }
        }
        return new Timing(questions, repetitions, new Spread(runs), new Spread(best), (double)bytes / repetitions / questions.Length);
    }

    /// <summary>Says how long one question takes towards the end, when the fastest code is in place.</summary>
    private TimeSpan WarmUp(TimeSpan time)
    {
        var started = Stopwatch.GetTimestamp();
        var (asked, askedEarly, early) = (0L, 0L, TimeSpan.Zero);
        while (Stopwatch.GetElapsedTime(started) is var elapsed && elapsed < time)
        {
            if (elapsed < time / 2) (askedEarly, early) = (asked, elapsed);
            Patiently(Shuffled(asked++, count));
        }
        return (Stopwatch.GetElapsedTime(started) - early) / (asked - askedEarly);
    }

    /// <summary>Fills in the ticks of each question; says how many bytes this thread allocated.</summary>
    private long Pass(int[] questions, long[] ticks)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < questions.Length; i++) ticks[i] = Patiently(questions[i]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private long Patiently(int question)
    {
        patience.Begin(question);
        var started = Stopwatch.GetTimestamp();
        ask(question);
        var ended = Stopwatch.GetTimestamp();
        patience.End();
        return ended - started;
    }
}
