using NetChooser.Content.Importing;
using NetChooser.Knowledge;

namespace NetChooser.Cli.Importing;

/// <summary>What <c>import --format json</c> prints. The members are documented in docs/terminal.md.</summary>
internal sealed record ImportPart(
    string Commit,
    DateOnly Read,
    IReadOnlyList<string> Releases,
    int Reports,
    int Implementations,
    IReadOnlyList<string> Written,
    IReadOnlyList<string> Unchanged,
    IReadOnlyList<string> Removed,
    IReadOnlyList<UnreadReport> CouldNotRead,
    IReadOnlyList<UnreadReport> LeftAside,
    IReadOnlyList<string> Notes)
{
    public static ImportPart Of(ImportPlan plan, ImportedFiles files) => new(
        plan.Snapshot.Commit, plan.Snapshot.Read, plan.Snapshot.Releases, plan.Reports.Count, plan.Implementations.Count,
        files.Written, files.Unchanged, files.Removed, plan.Snapshot.Unread, plan.LeftAside, plan.Notes);
}
