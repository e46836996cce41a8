using NetChooser.Benchmarks.Measuring;

namespace NetChooser.Benchmarks.Reporting;

/// <summary>How the figures of one kind grow from size to size.</summary>
internal sealed class Growth(string what)
{
    /// <summary>What is aimed at is aimed at for ten times the options.</summary>
    private const int AimedStep = 10;

    private readonly List<(int Factor, Spread Times, double? Goal)> sizes = [];

    public void Add(int factor, Timing timing, double? goal) => sizes.Add((factor, timing.Raw, goal));

    /// <summary>Writes nothing when there are less than two sizes.</summary>
    public void Write(TextWriter output)
    {
        if (sizes.Count < 2) return;
        var steps = sizes.Skip(1).Select((large, before) => (Large: large, Small: sizes[before])).ToList();
        var table = new Table([$"GROWTH of {what}", .. steps.Select(step => $"{step.Large.Factor}× of {step.Small.Factor}×")]);
        table.Add(["median", .. steps.Select(step => Shown.Factor(
            step.Large.Times.Median / step.Small.Times.Median,
            step.Large.Factor == AimedStep * step.Small.Factor ? step.Large.Goal : null))]);
        table.Add(["99th percentile", .. steps.Select(step =>
            Shown.Factor(step.Large.Times.Percentile99 / step.Small.Times.Percentile99))]);
        table.Write(output);
    }
}
