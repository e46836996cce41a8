namespace NetChooser.Benchmarks;

/// <summary>What the program tells the one that called it.</summary>
internal static class ExitCode
{
    /// <summary>All figures were printed, whether or not they meet their goals.</summary>
    public const int Good = 0;

    /// <summary>Another solver proved another optimum.</summary>
    public const int Disagreement = 1;

    /// <summary>The command line cannot be used, or the content has errors.</summary>
    public const int BadInput = 2;

    /// <summary>A question took too long.</summary>
    public const int GivenUp = 3;
}
