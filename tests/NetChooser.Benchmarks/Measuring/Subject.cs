using System.Diagnostics;
using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>An advisor for one size of knowledge, and what it took to make it.</summary>
/// <param name="Advisor">Ready to be asked.</param>
/// <param name="CompileTime">The fastest of three times, in microseconds.</param>
/// <param name="ResidentBytes">What the compiled knowledge keeps in memory, beside the knowledge it was made from.</param>
internal sealed record Subject(StackAdvisor Advisor, double CompileTime, long ResidentBytes)
{
    private const int Times = 3;

    public static Subject Of(KnowledgeBase knowledge)
    {
        var fastest = double.MaxValue;
        for (var i = 0; i < Times; i++)
        {
            var started = Stopwatch.GetTimestamp();
            GC.KeepAlive(new StackAdvisor(knowledge));
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(started).TotalMicroseconds);
        }
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var advisor = new StackAdvisor(knowledge);
        return new Subject(advisor, fastest, GC.GetTotalMemory(forceFullCollection: true) - before);
    }
}
