using System.Text.Json;
using NetChooser.Advisor;
using NetChooser.Advisor.Tests.Oracle;
using NetChooser.Knowledge;

namespace NetChooser.Benchmarks.Peers;

/// <summary>Gringo and clasp on the answer-set program that the tests check the advisor with, which counts regrets.</summary>
internal sealed class AnswerSetPeer : Peer
{
    private const string Solve = "gringo \"$1\" \"$2\" | clasp --opt-strategy=usc,oll,succinct --outf=2 --quiet=1";

    public override string Name => "clasp";

    public override IReadOnlyList<string> Parts => ["gringo and clasp, whole processes", "clasp alone, by its own clock"];

    public override string? Missing => new[] { "gringo", "clasp" }.All(IsInstalled)
        ? null
        : "gringo and clasp are not installed (apt-get install gringo clasp).";

    public override PeerAnswer Ask(KnowledgeBase knowledge, Answers answers, TimeSpan limit)
    {
        using var program = new WrittenFile(AnswerSetOutput.Program);
        using var facts = new WrittenFile(AnswerSetFacts.Of(knowledge, answers));
        var run = Run.Of("/bin/sh", ["-c", Solve, "sh", program.Path, facts.Path], limit);
        if (run is null) return PeerAnswer.TooLate;
        using var json = JsonDocument.Parse(run.Output);
        var own = json.RootElement.GetProperty("Time").GetProperty("Total").GetDouble();
        return new PeerAnswer(true, AnswerSetOutput.Read(run.Output)?.Score, [run.Time.TotalMicroseconds, own * 1e6]);
    }
}
