using System.Globalization;
using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Benchmarks.Peers;

/// <summary>GLPK's own program, on the 0/1 program as a file.</summary>
internal sealed class GlpsolPeer : Peer
{
    private static readonly string[] Impossible = ["HAS NO PRIMAL FEASIBLE SOLUTION", "HAS NO INTEGER FEASIBLE SOLUTION"];

    public override string Name => "glpsol";

    public override IReadOnlyList<string> Parts => ["glpsol, whole process"];

    public override string? Missing => IsInstalled("glpsol") ? null : "glpsol is not installed (apt-get install glpk-utils).";

    public override PeerAnswer Ask(KnowledgeBase knowledge, Answers answers, TimeSpan limit)
    {
        using var program = new WrittenFile(LpFormat.Of(ZeroOneReading.Of(knowledge, answers)));
        using var solution = new WrittenFile("");
        var run = Run.Of("glpsol", ["--lp", program.Path, "--write", solution.Path], limit);
        if (run is null) return PeerAnswer.TooLate;
        double[] time = [run.Time.TotalMicroseconds];
        if (Impossible.Any(words => run.Output.Contains(words, StringComparison.Ordinal))) return new PeerAnswer(true, null, time);
        var summary = File.ReadLines(solution.Path).First(line => line.StartsWith("s mip ", StringComparison.Ordinal)).Split(' ');
        return new PeerAnswer(summary[4] == "o", (int)Math.Round(double.Parse(summary[5], CultureInfo.InvariantCulture)), time);
    }
}
