using NetChooser.Advisor;
using NetChooser.Benchmarks.Asking;
using NetChooser.Benchmarks.Measuring;
using NetChooser.Benchmarks.Peers;
using NetChooser.Benchmarks.Reporting;
using NetChooser.Knowledge;
using NetChooser.Tests.Grown;

namespace NetChooser.Benchmarks;

/// <summary>The whole run: one solve at every size of the plan and how it grows, then the same for whole answers.</summary>
internal sealed class Benchmark(Plan plan, KnowledgeBase real, TextWriter output)
{
    private readonly List<Peer> peers = [.. plan.Peers.Where(peer => peer.Missing is null)];

    /// <summary>The exit code.</summary>
    public int Run()
    {
        foreach (var line in Machine.Description()) output.WriteLine(line);
        foreach (var peer in plan.Peers.Except(peers)) output.WriteLine($"Not asked: {peer.Missing}");
        output.WriteLine();
        var readers = Readers.From(real, plan.Readers);
        var sizes = plan.Sizes.Select(factor => Subject.Of(factor, GrownKnowledge.Of(real, factor), readers)).ToList();
        var agreed = MeasureSolves(sizes);
        if (plan.WholeAnswers) MeasureAnswers(sizes);
        return agreed ? ExitCode.Good : ExitCode.Disagreement;
    }

    /// <summary>Whether every peer agreed.</summary>
    private bool MeasureSolves(List<Subject> sizes)
    {
        var agreed = true;
        var growth = new Growth("one solve");
        foreach (var subject in sizes)
        {
            WriteHead(subject);
            var solve = OneSolve.Of(subject.Advisor, subject.Questions);
            var measurement = new Measurement(subject, plan.Time);
            var (times, nodes) = measurement.OfOneSolve(solve);
            Write(FigureTables.OfOneSolve(times, nodes, Goals.For(subject.Factor)), subject.Questions[times.Slowest]);
            growth.Add(subject.Factor, times, Goals.For(subject.Factor).Growth);
            if (peers.Count > 0) agreed &= new PeerComparison(subject, solve, plan.Time).Run(peers, output);
        }
        growth.Write(output);
        return agreed;
    }

    /// <summary>Twice as long as for one solve: fewer whole answers fit into the time.</summary>
    private void MeasureAnswers(List<Subject> sizes)
    {
        var growth = new Growth("a whole answer");
        foreach (var subject in sizes)
        {
            WriteHead(subject);
            var times = new Measurement(subject, plan.Time * 2).OfWholeAnswers();
            Write(FigureTables.OfWholeAnswers(times, Goals.For(subject.Factor)), subject.Questions[times.Slowest]);
            growth.Add(subject.Factor, times, null);
        }
        growth.Write(output);
    }

    private void WriteHead(Subject subject)
    {
        var knowledge = subject.Advisor.Knowledge;
        output.WriteLine(subject.Factor == 1 ? "THE REAL CONTENT" : $"{subject.Factor} TIMES THE OPTIONS");
        output.WriteLine($"{Shown.Count(knowledge.Options.Count)} options of {Shown.Count(knowledge.Tools.Count)} tools, "
            + $"{Shown.Count(knowledge.Tools.Sum(tool => tool.Claims.Count))} claims, {Shown.Count(knowledge.Rules.Count)} rules, "
            + $"{Shown.Count(knowledge.Rules.Count(RulesOut))} of which rule stacks out; "
            + $"compiled in {Shown.Time(subject.CompileTime)} to {Shown.Bytes(subject.ResidentBytes)}");
        output.WriteLine();
    }

    private static bool RulesOut(Rule rule) => rule.Requires is not null || rule.Excludes is not null;

    private void Write(Table table, Answers slowest)
    {
        table.Write(output);
        output.WriteLine($"slowest: {(slowest.IsEmpty ? "nothing said" : AnswerLink.Write(slowest))}");
        output.WriteLine();
    }
}
