namespace NetChooser.Benchmarks.Measuring;

/// <summary>Many figures of one kind, and what is said of them.</summary>
internal sealed class Spread
{
    private readonly double[] sorted;

    public Spread(IEnumerable<double> figures)
    {
        sorted = [.. figures.Order()];
        if (sorted.Length == 0) throw new ArgumentException("There is no figure.", nameof(figures));
    }

    public int Count => sorted.Length;

    public double Median => At(50);

    /// <summary>Ninety-nine of a hundred are not above it; the largest of fewer than a hundred.</summary>
    public double Percentile99 => At(99);

    public double Max => sorted[^1];

    /// <summary>The smallest figure that so many of a hundred do not exceed (nearest rank).</summary>
    private double At(int percent) => sorted[Math.Max(0, ((sorted.Length * percent) + 99) / 100 - 1)];
}
