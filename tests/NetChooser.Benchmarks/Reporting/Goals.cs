namespace NetChooser.Benchmarks.Reporting;

/// <summary>What is aimed at for one size, in microseconds on one core; null where nothing is.</summary>
/// <param name="SolveMedian">One exact solve, the median over all single-answer changes.</param>
/// <param name="Solve99">One exact solve, the 99th percentile.</param>
/// <param name="Answer99">A whole answer, the 99th percentile.</param>
/// <param name="Growth">How many times the median of the next smaller size one solve may take.</param>
internal sealed record Goals(double? SolveMedian, double? Solve99, double? Answer99, double? Growth)
{
    /// <summary>Bytes that one solve may allocate after warm-up, at any size.</summary>
    public const double SolveBytes = 0;

    /// <summary>For so many times the options of the real content.</summary>
    public static Goals For(int factor) => factor switch
    {
        1 => new(10, 50, 10_000, null),
        10 => new(150, 1_500, 150_000, 15),
        100 => new(5_000, 50_000, 2_000_000, 35),
        _ => new(null, null, null, null),
    };
}
