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
