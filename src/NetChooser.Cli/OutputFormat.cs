using System.CommandLine;

namespace NetChooser.Cli;

/// <summary>The option <c>--format</c>.</summary>
internal sealed class OutputFormat
{
    private const string Json = "json";

    public OutputFormat() => Option.AcceptOnlyFromAmong("text", Json);

    public Option<string> Option { get; } = new("--format")
    {
        Description = "For people or for programs.",
        HelpName = "text|json",
        DefaultValueFactory = _ => "text",
    };

    public bool IsJson(ParseResult parsed) => parsed.GetValue(Option) == Json;
}
