using NetChooser.Benchmarks.Measuring;

namespace NetChooser.Benchmarks.Reporting;

/// <summary>The advisor's own figures as tables.</summary>
internal static class FigureTables
{
    public static Table OfOneSolve(Timing timing, Spread nodes, Goals goals)
    {
        var table = OfTimes("one solve", timing, goals.SolveMedian, goals.Solve99);
        table.Add("search nodes", Shown.Count(nodes.Median), Shown.Count(nodes.Percentile99), Shown.Count(nodes.Max));
        table.Add("allocated, on average", Shown.Bytes(timing.BytesEach, Goals.SolveBytes));
        return table;
    }

    public static Table OfWholeAnswers(Timing timing, Goals goals)
    {
        var table = OfTimes("a whole answer", timing, null, goals.Answer99);
        table.Add("allocated, on average", Shown.Bytes(timing.BytesEach));
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
        if (sizes.Any(size => size.Answer is null)) return table;
        Add("a whole answer, median", figures => figures.Answer!.Raw.Median);
        Add("a whole answer, 99th percentile", figures => figures.Answer!.Raw.Percentile99);
        return table;
    }

    private static Table OfTimes(string name, Timing timing, double? median, double? percentile99)
    {
        var table = new Table(name, "median", "99th percentile", "longest");
        void Add(string row, Spread spread) => table.Add(
            row, Shown.Time(spread.Median, median), Shown.Time(spread.Percentile99, percentile99), Shown.Time(spread.Max));
        Add($"{Shown.Count(timing.Questions.Count)} questions, each {timing.Repetitions} times", timing.Raw);
        Add("the fastest run of each", timing.BestOfEach);
        return table;
    }
}
