using System.CommandLine;
using NetChooser.Content;

namespace NetChooser.Cli;

/// <summary><c>netchooser lint</c>: every problem of the content, one a line.</summary>
internal static class LintCommand
{
    public static Command Create(Option<string> content)
    {
        var command = new Command("lint", "Checks the content and prints every problem. Exit code 0: no error; 1: errors.");
        command.SetAction(parsed => Run(parsed.GetValue(content)!));
        return command;
    }

    private static int Run(string directory)
    {
        var loaded = ContentLoader.Load(directory, DateOnly.FromDateTime(DateTime.UtcNow));
        foreach (var problem in loaded.Problems) Console.Error.WriteLine(problem);
        var errors = loaded.Problems.Count(problem => problem.Severity == Severity.Error);
        Console.WriteLine(loaded.Knowledge is { } knowledge
            ? $"Content {knowledge.Version}, as of {knowledge.AsOf:yyyy-MM-dd}: {knowledge.Tools.Count} tools, {knowledge.Options.Count} options, "
                + $"{knowledge.Tools.Sum(tool => tool.Claims.Count)} claims, {knowledge.Rules.Count} rules, {knowledge.Platforms.Count} platforms."
            : $"{errors} errors.");
        return errors == 0 ? 0 : 1;
    }
}
