using NetChooser.Cli.Layout;
using NetChooser.Content.Importing;

namespace NetChooser.Cli.Importing;

/// <summary>An import for people: what changed on standard output, what needs a look on standard error.</summary>
internal sealed class ImportText(Terminal terminal)
{
    public void Write(ImportPlan plan, ImportedFiles files, bool checks)
    {
        foreach (var unread in plan.Snapshot.Unread) terminal.Error.WriteLine($"could not read: {unread.Path}: {unread.Reason}");
        foreach (var aside in plan.LeftAside) terminal.Error.WriteLine($"left aside: {aside.Path}: {aside.Reason}");
        foreach (var note in plan.Notes) terminal.Notify(note);
        foreach (var name in files.Written) terminal.Out.WriteLine($"{(checks ? "differs" : "written")}  {name}");
        foreach (var name in files.Removed) terminal.Out.WriteLine($"{(checks ? "too many" : "removed")}  {name}");
        terminal.Out.WriteLine(Paragraph.Of($"Commit {plan.Snapshot.Commit}, read {plan.Snapshot.Read:yyyy-MM-dd}: {plan.Reports.Count} reports of "
            + $"{plan.Implementations.Count} implementations for {string.Join(", ", plan.Snapshot.Releases)}; "
            + $"{plan.Snapshot.Unread.Count} could not be read. "
            + $"Files {(checks ? "that differ" : "written")}: {files.Written.Count}, unchanged: {files.Unchanged.Count}, "
            + $"{(checks ? "to remove" : "removed")}: {files.Removed.Count}.", terminal.Width));
    }
}
