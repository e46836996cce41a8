namespace NetChooser.Benchmarks.Measuring;

/// <summary>What was measured of one size.</summary>
/// <param name="Factor">How many times the options of the real content.</param>
/// <param name="Solve">One exact solve.</param>
/// <param name="Nodes">The search nodes of one solve.</param>
/// <param name="Answer">A whole answer; null when it was left out.</param>
internal sealed record Figures(int Factor, Timing Solve, Spread Nodes, Timing? Answer);
