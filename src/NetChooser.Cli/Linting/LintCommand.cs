using System.CommandLine;
using NetChooser.Cli.Layout;
using NetChooser.Content;

namespace NetChooser.Cli.Linting;

/// <summary><c>netchooser lint</c>: every problem of the content with what to do about it. Warnings do not fail.</summary>
internal sealed class LintCommand(ContentFolder content, Terminal terminal)
{
    private readonly OutputFormat format = new();

    public Command Create()
    {
        var command = new Command("lint", "Checks the content and prints every problem with a tip. Warnings do not fail.");
        command.Add(format.Option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var loaded = content.Load(parsed);
        if (format.IsJson(parsed)) terminal.Out.WriteLine(Json.Of(LintPart.Of(loaded)));
        else Write(loaded);
        return loaded.Knowledge is null ? ExitCode.BadContent : ExitCode.Good;
    }

    private void Write(LoadedContent loaded)
    {
        foreach (var problem in loaded.Problems)
        {
            terminal.Error.WriteLine((problem with { Tip = "" }).ToString());
            if (problem.Tip.Length > 0) terminal.Error.WriteLine(Paragraph.Of($"tip: {problem.Tip}", terminal.Width, "    ", "         "));
        }
        var counts = LintPart.Of(loaded);
        terminal.Out.WriteLine(loaded.Knowledge is { } knowledge
            ? $"Content {knowledge.Version}, as of {knowledge.AsOf:yyyy-MM-dd}: {knowledge.Tools.Count} tools, {knowledge.Options.Count} options, "
                + $"{knowledge.Tools.Sum(tool => tool.Claims.Count)} claims, {knowledge.Rules.Count} rules, {knowledge.Platforms.Count} platforms, "
                + $"{knowledge.Questions.Count} questions. Errors: 0, warnings: {counts.Warnings}."
            : $"Errors: {counts.Errors}, warnings: {counts.Warnings}.");
    }
}
