using System.Diagnostics;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>Ends the program, with a word why, when one question takes so long that the figures would never be printed.</summary>
internal sealed class Patience : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private readonly Timer timer;
    private long since;
    private volatile int question;

    /// <param name="what">What is measured, in words.</param>
    /// <param name="describe">Says in words which question has this number.</param>
    public Patience(string what, Func<int, string> describe) => timer = new Timer(_ =>
    {
        var started = Interlocked.Read(ref since);
        if (started == 0 || Stopwatch.GetElapsedTime(started) < Limit) return;
        Console.Error.WriteLine($"{what} took over {Limit.TotalSeconds:0} seconds: {describe(question)}");
        Environment.Exit(ExitCode.GivenUp);
    }, null, Look, Look);

    /// <summary>This question is asked now.</summary>
    public void Begin(int asked)
    {
        question = asked;
        Interlocked.Exchange(ref since, Stopwatch.GetTimestamp());
    }

    /// <summary>It was answered.</summary>
    public void End() => Interlocked.Exchange(ref since, 0);

    public void Dispose() => timer.Dispose();
}
