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
    private readonly List<(int Factor, Timing Solve, Timing Advice)> measured = [];
    private bool agreed = true;

    /// <summary>The exit code.</summary>
    public int Run()
    {
        foreach (var line in Machine.Description(Machine.TryPin())) output.WriteLine(line);
        foreach (var peer in plan.Peers.Where(peer => peer.Missing is not null)) output.WriteLine($"Not asked: {peer.Missing}");
        output.WriteLine();
        var readers = Readers.From(real, plan.Readers);
        foreach (var factor in plan.Sizes) Measure(factor, readers);
        WriteGrowth();
        return agreed ? ExitCode.Good : ExitCode.Disagreement;
    }

    private void Measure(int factor, IReadOnlyList<Answers> readers)
    {
        var knowledge = GrownKnowledge.Of(real, factor);
        var subject = Subject.Of(knowledge);
        var questions = SingleChanges.OfEach(knowledge, readers).ToList();
        output.WriteLine(factor == 1 ? "THE REAL CONTENT" : $"{factor} TIMES THE OPTIONS");
        output.WriteLine($"{Shown.Count(knowledge.Options.Count)} options of {Shown.Count(knowledge.Tools.Count)} tools, "
            + $"{Shown.Count(knowledge.Tools.Sum(tool => tool.Claims.Count))} claims, {Shown.Count(knowledge.Rules.Count)} rules "
            + $"({Shown.Count(knowledge.Rules.Count(rule => rule.Requires is not null || rule.Excludes is not null))} of them rule stacks out); "
            + $"compiled in {Shown.Time(subject.CompileTime)} to {Shown.Bytes(subject.ResidentBytes)}");
        output.WriteLine();
        using var patience = new Patience(question => AnswerLink.Write(questions[question]));
        var solve = OneSolve.Of(subject.Advisor, questions);
        WriteFigures(Goals.For(factor), factor, subject, questions, solve, patience);
        if (plan.Peers.Any(peer => peer.Missing is null)) agreed &= new PeerComparison(plan, knowledge, questions, solve, output).Run();
    }

    private void WriteFigures(Goals goals, int factor, Subject subject, List<Answers> questions, OneSolve solve, Patience patience)
    {
        var one = new Clock(questions.Count, question => _ = solve.Solve(question), patience).Measure(plan.Time);
        var nodes = new Spread(one.Questions.Select(question => (double)NodesOf(solve, question)));
        var whole = new Clock(questions.Count, question => GC.KeepAlive(subject.Advisor.Recommend(questions[question])), patience).Measure(plan.Time * 2);
        measured.Add((factor, one, whole));
        var table = new Table("", "median", "99th percentile", "longest", "");
        AddTimes(table, "one solve", one, goals.SolveMedian, goals.Solve99);
        table.Add("  search nodes", Shown.Count(nodes.Median), Shown.Count(nodes.Percentile99), Shown.Count(nodes.Max));
        table.Add("  allocated", Shown.Bytes(one.BytesEach, Goals.SolveBytes));
        AddTimes(table, "whole answer", whole, null, goals.Advice99);
        table.Add("  allocated", Shown.Bytes(whole.BytesEach));
        table.Write(output);
    }

    private static void AddTimes(Table table, string name, Timing timing, double? median, double? percentile99)
    {
        void Add(string row, Spread spread, string remark) => table.Add(
            row, Shown.Time(spread.Median, median), Shown.Time(spread.Percentile99, percentile99), Shown.Time(spread.Max), remark);
        Add(name, timing.Raw, $"{timing.Questions.Count} questions × {timing.Repetitions}");
        Add("  best run of each", timing.BestOfEach, "");
    }

    private static long NodesOf(OneSolve solve, int question)
    {
        var before = solve.Nodes();
        _ = solve.Solve(question);
        return solve.Nodes() - before;
    }

    private void WriteGrowth()
    {
        if (measured.Count < 2) return;
        var table = new Table(["GROWTH", .. measured.Skip(1).Select((run, before) => $"{run.Factor}× of {measured[before].Factor}×")]);
        void Add(string name, Func<(int Factor, Timing Solve, Timing Advice), double> figure, bool hasGoal = false) => table.Add(
            [name, .. measured.Skip(1).Select((run, before) => Shown.Factor(figure(run) / figure(measured[before]), hasGoal && run.Factor == 10 * measured[before].Factor ? Goals.For(run.Factor).Growth : null))]);
        Add("one solve, median", run => run.Solve.Raw.Median, hasGoal: true);
        Add("one solve, 99th percentile", run => run.Solve.Raw.Percentile99);
        Add("whole answer, median", run => run.Advice.Raw.Median);
        Add("whole answer, 99th percentile", run => run.Advice.Raw.Percentile99);
        table.Write(output);
    }
}
