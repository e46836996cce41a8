using NetChooser.Benchmarks.Measuring;

namespace NetChooser.Benchmarks.Reporting;

/// <summary>The advisor's own figures as tables.</summary>
internal static class FigureTables
{
    /// <summary>One size.</summary>
    public static Table Of(Figures figures)
    {
        var goals = Goals.For(figures.Factor);
        var table = new Table("", "median", "99th percentile", "longest", "");
        AddTimes(table, "one solve", figures.Solve, goals.SolveMedian, goals.Solve99);
        table.Add("  search nodes", Shown.Count(figures.Nodes.Median), Shown.Count(figures.Nodes.Percentile99), Shown.Count(figures.Nodes.Max));
        table.Add("  allocated", Shown.Bytes(figures.Solve.BytesEach, Goals.SolveBytes));
        AddTimes(table, "whole answer", figures.Answer, null, goals.Answer99);
        table.Add("  allocated", Shown.Bytes(figures.Answer.BytesEach));
        return table;
    }

    /// <summary>Each size but the first beside the one before.</summary>
    public static Table OfGrowth(IReadOnlyList<Figures> sizes)
    {
        var steps = sizes.Skip(1).Select((large, before) => (Large: large, Small: sizes[before])).ToList();
        var table = new Table(["GROWTH", .. steps.Select(step => $"{step.Large.Factor}× of {step.Small.Factor}×")]);
        void Add(string row, Func<Figures, double> figure, bool isAimedAt = false) => table.Add([row, .. steps.Select(step => Shown.Factor(
            figure(step.Large) / figure(step.Small),
            isAimedAt && step.Large.Factor == 10 * step.Small.Factor ? Goals.For(step.Large.Factor).Growth : null))]);
        Add("one solve, median", figures => figures.Solve.Raw.Median, isAimedAt: true);
        Add("one solve, 99th percentile", figures => figures.Solve.Raw.Percentile99);
        Add("whole answer, median", figures => figures.Answer.Raw.Median);
        Add("whole answer, 99th percentile", figures => figures.Answer.Raw.Percentile99);
        return table;
    }

    private static void AddTimes(Table table, string name, Timing timing, double? median, double? percentile99)
    {
        void Add(string row, Spread spread, string remark) => table.Add(
            row, Shown.Time(spread.Median, median), Shown.Time(spread.Percentile99, percentile99), Shown.Time(spread.Max), remark);
        Add(name, timing.Raw, $"{Shown.Count(timing.Questions.Count)} questions, each {timing.Repetitions} times");
        Add("  fastest run of each", timing.BestOfEach, "");
    }
}
