using System.CommandLine;
using NetChooser.Cli.Layout;
using NetChooser.Content;
using NetChooser.Knowledge;

namespace NetChooser.Cli;

/// <summary>The option <c>--content</c>, and reading what it names.</summary>
internal sealed class ContentFolder
{
    public ContentFolder() => Option.Validators.Add(result =>
    {
        var directory = result.GetValueOrDefault<string>();
        if (!Directory.Exists(directory))
            result.AddError($"There is no folder '{Terminal.Shown(directory ?? "")}'. Give --content the folder that holds layers.yml.");
    });

    public Option<string> Option { get; } = new("--content")
    {
        Description = "The folder that holds the knowledge.",
        HelpName = "DIR",
        DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "content"),
        Recursive = true,
    };

    /// <summary>Whether the folder was named, so that it may be written to.</summary>
    public bool IsNamed(ParseResult parsed) => parsed.GetResult(Option) is { Implicit: false };

    public LoadedContent Load(ParseResult parsed) =>
        ContentLoader.Load(parsed.GetValue(Option)!, DateOnly.FromDateTime(DateTime.UtcNow));

    /// <summary>The knowledge; null when it has errors, which then were printed.</summary>
    public KnowledgeBase? Knowledge(ParseResult parsed, Terminal terminal)
    {
        var loaded = Load(parsed);
        if (loaded.Knowledge is { } knowledge) return knowledge;
        foreach (var problem in loaded.Problems.Where(problem => problem.Severity == Severity.Error)) terminal.Error.WriteLine(problem);
        terminal.Fail("The content has errors, so nothing can be said from it. Mend them, or name another folder with --content.");
        return null;
    }
}
