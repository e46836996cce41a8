using NetChooser.Cli.Layout;

namespace NetChooser.Cli.Tests;

/// <summary>What one command line printed and returned.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>A small knowledge base in which every answer is known beforehand.</summary>
    public static string MadeUpContent { get; } = Path.Combine(AppContext.BaseDirectory, "MadeUp");

    /// <summary>Runs on made-up content.</summary>
    public static Run Of(params string[] arguments) => WithInput("", arguments);

    /// <summary>Runs on made-up content with something on standard input.</summary>
    public static Run WithInput(string input, params string[] arguments) => Bare(input, [.. arguments, "--content", MadeUpContent]);

    /// <summary>Runs exactly these arguments.</summary>
    public static Run Bare(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var code = CommandLine.Run(arguments, new Terminal(reader, output, error));
        return new Run(code, output.ToString(), error.ToString());
    }
}
