using System.CommandLine;
using System.Globalization;
using NetChooser.Cli.Layout;
using NetChooser.Content.Importing;
using NetChooser.Knowledge;

namespace NetChooser.Cli.Importing;

/// <summary>
/// <c>netchooser import gateway-conformance</c>: the official tree of conformance reports becomes files of facts. Fetching the tree is left to
/// whoever calls it; the same tree gives the same files.
/// </summary>
internal sealed class ConformanceCommand(ContentFolder content, Terminal terminal)
{
    private const int MostReleases = 100;

    private readonly Argument<string> directory = new("DIR") { Description = "The unpacked repository, or its folder of reports." };
    private readonly Option<string> commit = new("--commit")
    {
        Description = "The commit that DIR is at, in full; not needed for a checkout.",
        HelpName = "SHA",
    };

    private readonly Option<string> read = new("--read")
    {
        Description = "The day it was read; today, or the former day for the same commit.",
        HelpName = "DATE",
    };

    private readonly Option<int?> releases = new("--releases")
    {
        Description = "How many release lines to read, the newest first; all that count by the programme's rule and the one before.",
        HelpName = "NUMBER",
    };

    private readonly Option<bool> check = new("--check") { Description = "Write nothing; fail when the content differs from the tree." };
    private readonly OutputFormat format = new();

    public Command Create()
    {
        var command = new Command("gateway-conformance", "Reads the official tree of conformance reports of gateways and meshes.")
        {
            directory, commit, read, releases, check, format.Option,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (Mistakes(parsed).ToList() is { Count: > 0 } mistakes)
        {
            foreach (var mistake in mistakes) terminal.Fail(mistake);
            return ExitCode.BadInput;
        }
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var folder = parsed.GetValue(content.Option)!;
        var frame = ImportFrame.Load(folder, today);
        if (frame.Programme is not { } programme)
        {
            foreach (var problem in frame.Problems) terminal.Error.WriteLine(problem);
            return ExitCode.BadContent;
        }
        var tree = ReportTree.Read(parsed.GetValue(directory)!, programme.Folder, parsed.GetValue(releases) ?? programme.PartialWithin + 1);
        if (tree.Files.Count + tree.Unread.Count == 0)
        {
            terminal.Fail($"There is no report in '{Terminal.Shown(parsed.GetValue(directory)!)}'. "
                + $"Give the folder that holds {programme.Folder}, or folders such as v1.6.");
            return ExitCode.BadInput;
        }
        var plan = ConformanceImport.Plan(tree, CommitOf(parsed)!, DayOf(parsed, frame.Former, today), frame.Implementations);
        return Finish(parsed, plan, folder);
    }

    private int Finish(ParseResult parsed, ImportPlan plan, string folder)
    {
        var files = ImportedFiles.Compare(plan, folder);
        var checks = parsed.GetValue(check);
        try
        {
            if (!checks) files.Apply(plan, folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            terminal.Fail($"The content cannot be written: {error.Message}");
            return ExitCode.BadInput;
        }
        if (format.IsJson(parsed)) terminal.Out.WriteLine(Json.Of(ImportPart.Of(plan, files)));
        else new ImportText(terminal).Write(plan, files, checks);
        return checks && !files.IsClean ? ExitCode.Differs : ExitCode.Good;
    }

    private IEnumerable<string> Mistakes(ParseResult parsed)
    {
        var asked = parsed.GetValue(directory)!;
        if (!Directory.Exists(asked)) yield return $"There is no folder '{Terminal.Shown(asked)}'.";
        else if (CommitOf(parsed) is not { Length: 40 } sha || sha.Any(letter => !char.IsAsciiHexDigitLower(letter)))
            yield return "It is not known which commit the tree is at. Give all 40 digits of it with --commit.";
        if (!content.IsNamed(parsed)) yield return "Name the folder to write to with --content.";
        if (parsed.GetValue(read) is { } day && (!TryDay(day, out var date) || date > DateOnly.FromDateTime(DateTime.UtcNow)))
            yield return $"'{Terminal.Shown(day)}' is not a day that was. Write it as 2026-11-24.";
        if (parsed.GetValue(releases) is < 1 or > MostReleases) yield return $"--releases must be from 1 to {MostReleases}.";
    }

    private string? CommitOf(ParseResult parsed) => parsed.GetValue(commit) ?? GitHead.CommitOf(parsed.GetValue(directory)!);

    /// <summary>Reading the same commit again is no newer reading, so that a second run leaves no difference.</summary>
    private DateOnly DayOf(ParseResult parsed, ConformanceSnapshot? former, DateOnly today) =>
        TryDay(parsed.GetValue(read), out var day) ? day
        : former is not null && former.Commit == CommitOf(parsed) && former.Read > DateOnly.MinValue ? former.Read
        : today;

    private static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
