using System.Diagnostics;
using NetChooser.Advisor;
using NetChooser.Benchmarks.Asking;
using NetChooser.Knowledge;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>An advisor for one size of knowledge, and what it took to make it.</summary>
/// <param name="Factor">How many times the options of the real content.</param>
/// <param name="Advisor">Ready to be asked.</param>
/// <param name="Questions">What it is asked: every reader's answers, and each with one of them changed.</param>
/// <param name="CompileTime">The fastest of three times, in microseconds.</param>
/// <param name="ResidentBytes">What the compiled knowledge keeps in memory, beside the knowledge it was made from.</param>
internal sealed record Subject(
    int Factor, StackAdvisor Advisor, IReadOnlyList<Answers> Questions, double CompileTime, long ResidentBytes)
{
    private const int Times = 3;

    public static Subject Of(int factor, KnowledgeBase knowledge, IReadOnlyList<Answers> readers)
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
        var resident = GC.GetTotalMemory(forceFullCollection: true) - before;
        return new Subject(factor, advisor, [.. SingleChanges.OfEach(knowledge, readers)], fastest, resident);
    }
}
