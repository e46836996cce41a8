namespace NetChooser.Cli;

/// <summary>What the program tells the one that called it. Promised in <c>--help</c> and in docs/terminal.md.</summary>
internal static class ExitCode
{
    /// <summary>A stack was found, or there was no error.</summary>
    public const int Good = 0;

    /// <summary>The content has errors.</summary>
    public const int BadContent = 1;

    /// <summary>No stack satisfies the answers.</summary>
    public const int NoStack = 2;

    /// <summary>The command line or the answers cannot be used.</summary>
    public const int BadInput = 3;

    /// <summary>With <c>--check</c>: the content differs from what would be imported.</summary>
    public const int Differs = 4;

    /// <summary>All of them, for help.</summary>
    public const string Help = """
        Exit codes:
          0  A stack was found, or there was no error.
          1  The content has errors.
          2  No stack satisfies the answers; the ways out and the conflicts are printed.
          3  The command line or the answers cannot be used.
          4  The content differs from what would be imported (import --check).
        """;
}
