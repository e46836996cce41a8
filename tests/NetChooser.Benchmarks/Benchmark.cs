using NetChooser.Advisor;
using NetChooser.Benchmarks.Asking;
using NetChooser.Benchmarks.Measuring;
using NetChooser.Benchmarks.Peers;
using NetChooser.Benchmarks.Reporting;
using NetChooser.Knowledge;
using NetChooser.Tests.Grown;

namespace NetChooser.Benchmarks;

/// <summary>The whole run: every size of the plan, one after the other, and then how the figures grow.</summary>
internal sealed class Benchmark(Plan plan, KnowledgeBase real, TextWriter output)
{
    private readonly List<Figures> measured = [];
    private bool agreed = true;

    /// <summary>The exit code.</summary>
    public int Run()
    {
        foreach (var line in Machine.Description()) output.WriteLine(line);
        foreach (var peer in plan.Peers.Where(peer => peer.Missing is not null)) output.WriteLine($"Not asked: {peer.Missing}");
        output.WriteLine();
        var readers = Readers.From(real, plan.Readers);
        foreach (var factor in plan.Sizes) Measure(factor, readers);
        if (measured.Count > 1) FigureTables.OfGrowth(measured).Write(output);
        return agreed ? ExitCode.Good : ExitCode.Disagreement;
    }

    private void Measure(int factor, IReadOnlyList<Answers> readers)
    {
        var knowledge = GrownKnowledge.Of(real, factor);
        var subject = Subject.Of(knowledge);
        output.WriteLine(factor == 1 ? "THE REAL CONTENT" : $"{factor} TIMES THE OPTIONS");
        output.WriteLine(Size(knowledge));
        output.WriteLine($"compiled in {Shown.Time(subject.CompileTime)} to {Shown.Bytes(subject.ResidentBytes)}");
        output.WriteLine();
        var questions = SingleChanges.OfEach(knowledge, readers).ToList();
        var solve = OneSolve.Of(subject.Advisor, questions);
        var measurement = new Measurement(subject.Advisor, questions, plan.Time);
        var (one, nodes) = measurement.OfOneSolve(solve);
        Write(FigureTables.OfOneSolve(one, nodes, Goals.For(factor)), questions[one.Slowest]);
        var peers = plan.Peers.Where(peer => peer.Missing is null).ToList();
        if (peers.Count > 0) agreed &= new PeerComparison(knowledge, questions, solve, plan.Time).Run(peers, output);
        var whole = plan.WholeAnswers ? measurement.OfWholeAnswers() : null;
        if (whole is not null) Write(FigureTables.OfWholeAnswers(whole, Goals.For(factor)), questions[whole.Slowest]);
        measured.Add(new Figures(factor, one, nodes, whole));
    }

    private void Write(Table table, Answers slowest)
    {
        table.Write(output);
        output.WriteLine($"slowest: {(slowest.IsEmpty ? "nothing said" : AnswerLink.Write(slowest))}");
        output.WriteLine();
    }

    private static string Size(KnowledgeBase knowledge) =>
        $"{Shown.Count(knowledge.Options.Count)} options of {Shown.Count(knowledge.Tools.Count)} tools, "
        + $"{Shown.Count(knowledge.Tools.Sum(tool => tool.Claims.Count))} claims, {Shown.Count(knowledge.Rules.Count)} rules, "
        + $"{Shown.Count(knowledge.Rules.Count(rule => rule.Requires is not null || rule.Excludes is not null))} of which rule stacks out";
}
