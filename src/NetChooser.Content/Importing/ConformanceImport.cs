using System.Text.RegularExpressions;
using NetChooser.Content.Conformance;
using NetChooser.Knowledge;

namespace NetChooser.Content.Importing;

/// <summary>What an import would make of the content, and everything that has to be said about it.</summary>
/// <param name="Files">Every file that the import answers for: path below the content folder, and text.</param>
/// <param name="Snapshot">The state that was read.</param>
/// <param name="Reports">The reports, by path.</param>
/// <param name="Implementations">Whose they are, by name.</param>
/// <param name="LeftAside">What is no report.</param>
/// <param name="Notes">What is worth a look, in sentences.</param>
public sealed record ImportPlan(
    IReadOnlyDictionary<string, string> Files,
    ConformanceSnapshot Snapshot,
    IReadOnlyList<ConformanceReport> Reports,
    IReadOnlyList<Implementation> Implementations,
    IReadOnlyList<UnreadReport> LeftAside,
    IReadOnlyList<string> Notes);

/// <summary>Turns a tree of reports into files of facts. A pure function: the same tree, commit and day give the same files.</summary>
public static partial class ConformanceImport
{
    /// <summary>Plans an import.</summary>
    /// <param name="tree">What was found in the tree.</param>
    /// <param name="commit">The commit it is at, 40 hexadecimal digits.</param>
    /// <param name="read">The day it is read.</param>
    /// <param name="listed">The implementations that the content knows by name.</param>
    public static ImportPlan Plan(TreeContent tree, string commit, DateOnly read, IReadOnlyList<Implementation> listed)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var unread = new List<UnreadReport>(tree.Unread);
        var found = new List<ReadReport>();
        foreach (var file in tree.Files)
        {
            try
            {
                found.Add(ReportReader.Read(file, read));
            }
            catch (UnusableReportException error)
            {
                unread.Add(new UnreadReport(file.Path, error.Message));
            }
        }
        var owned = found.ConvertAll(one => (Owner: OwnerOf(one, listed), One: one));
        RefuseStolenNames(owned, listed, unread);
        var snapshot = new ConformanceSnapshot(commit, read, tree.Releases, [.. unread.OrderBy(one => one.Path, StringComparer.Ordinal)]);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [ReportPlaces.Snapshot] = ReportWriter.Snapshot(snapshot) };
        foreach (var group in owned.GroupBy(pair => (pair.Owner.Id, pair.One.Report.Release)))
        {
            var newest = group.OrderByDescending(pair => pair.One.Report.Date).ThenBy(pair => pair.One.Report.Path, StringComparer.Ordinal).First();
            files.Add(ReportPlaces.ReportsOf(group.Key.Release, group.Key.Id),
                ReportWriter.Reports(newest.Owner with { Url = newest.One.Url }, group.Key.Release, group.Select(pair => pair.One.Report)));
        }
        var reports = owned.ConvertAll(pair => pair.One.Report with { ImplementationId = pair.Owner.Id });
        var implementations = owned.Select(pair => pair.Owner).DistinctBy(owner => owner.Id)
            .OrderBy(owner => owner.Name, StringComparer.OrdinalIgnoreCase).ToList();
        return new ImportPlan(files, snapshot, reports, implementations, tree.LeftAside, [.. Notes(reports, implementations, listed)]);
    }

    private static Implementation OwnerOf(ReadReport report, IReadOnlyList<Implementation> listed) =>
        listed.FirstOrDefault(one => ConformanceFiles.Same(one, report.Organization, report.Project)) is { } known
            ? known with { Organization = report.Organization, Project = report.Project }
            : new Implementation(IdOf(report), report.Project, report.Organization, report.Project);

    /// <summary>An id for somebody whom the content does not list.</summary>
    private static string IdOf(ReadReport report)
    {
        const int longest = 64;
        var whole = NotInIds().Replace($"{report.Organization} {report.Project}".ToLowerInvariant(), "-").Trim('-');
        var id = (whole.Length <= longest ? whole : whole[..longest]).Trim('-');
        return id.Length > 0 ? id : "unnamed";
    }

    /// <summary>
    /// Two organizations whose names make the same id must not write into one file: a listed one goes first, and the one that comes later
    /// is refused.
    /// </summary>
    private static void RefuseStolenNames(
        List<(Implementation Owner, ReadReport One)> owned, IReadOnlyList<Implementation> listed, List<UnreadReport> unread)
    {
        var first = listed.DistinctBy(one => one.Id).ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var (owner, one) in owned.ToList())
        {
            if (first.TryAdd(owner.Id, owner) || ConformanceFiles.Same(first[owner.Id], owner.Organization, owner.Project)) continue;
            unread.Add(new UnreadReport(one.Report.Path,
                $"Its organization and project would stand under '{owner.Id}', as another's already do. List them in implementations.yml."));
            owned.Remove((owner, one));
        }
    }

    private static IEnumerable<string> Notes(
        List<ConformanceReport> reports, List<Implementation> implementations, IReadOnlyList<Implementation> listed)
    {
        foreach (var owner in implementations.Where(owner => listed.All(one => one.Id != owner.Id)))
            yield return $"'{owner.Id}' ({owner.Organization}, {owner.Project}) is not listed in implementations.yml.";
        foreach (var owner in implementations.Where(owner => owner.ToolId is null && listed.Any(one => one.Id == owner.Id)))
            yield return $"'{owner.Id}' is no tool that is described here.";
        foreach (var report in reports)
            foreach (var oddity in report.Oddities) yield return $"{report.Path}: {oddity}";
        var runs = reports.GroupBy(report => (report.ImplementationId, report.Version, report.ApiVersion, report.Channel, report.Mode));
        foreach (var twins in runs.Where(group => group.Count() > 1))
            yield return $"Reports of the same version, channel and mode, all kept: {string.Join(", ", twins.Select(report => report.Path))}.";
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInIds();
}
