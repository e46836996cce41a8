using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Conformance;

/// <summary>The four files written by hand or by the import that say what reports are, whose they are and what they prove.</summary>
internal static class ConformanceFiles
{
    private const int MostReleases = 100;

    /// <summary><c>programme.yml</c>: who collects the reports, and when one goes out of date.</summary>
    public static ConformanceProgramme Programme(Fields file, Reading reading)
    {
        var sources = Sources.Read(file, reading);
        var profiles = new List<ConformanceProfile>();
        Fields.Each(file.Node("profiles"), reading, fields =>
        {
            var id = fields.Text("id");
            if (profiles.Exists(profile => profile.Id == id)) reading.Report(fields.MarkOf("id"), $"The profile '{id}' stands twice.", "Keep one.");
            profiles.Add(new ConformanceProfile(id, fields.Text("label"), fields.Text("meaning")));
        });
        var full = file.Number("conformant-within", 1, MostReleases);
        var programme = new ConformanceProgramme(file.Text("name"), WebAddress(file, "repository", reading), file.Text("reports"), full,
            file.Number("partial-within", full, MostReleases), file.Citations(sources), profiles);
        sources.Done(reading);
        return reading.Remember(programme, file.Mark);
    }

    /// <summary><c>implementations.yml</c>: names for those who hand reports in, and which tool they are.</summary>
    public static IReadOnlyList<Implementation> Implementations(Fields file, Reading reading)
    {
        var all = new List<Implementation>();
        Fields.Each(file.Node("implementations"), reading, fields =>
        {
            var id = fields.Text("id");
            reading.Define(fields.MarkOf("id"), IdKind.Implementation, id);
            var implementation = new Implementation(id, fields.Text("name"), fields.Text("organization"), fields.Text("project"))
            {
                ToolId = fields.OptionalId("tool", IdKind.Tool),
                OptionIds = fields.Ids("options", IdKind.Option),
                Note = fields.OptionalText("note"),
            };
            if (all.Find(other => Same(other, implementation.Organization, implementation.Project)) is { } twin)
                reading.Report(fields.Mark, $"'{id}' and '{twin.Id}' are the same organization and project.", "Keep one.");
            if (implementation is { ToolId: null, OptionIds.Count: > 0 })
                reading.Report(fields.MarkOf("options"), "There are options without a tool.", "Add 'tool: '.");
            all.Add(reading.Remember(implementation, fields.Mark));
        });
        return all;
    }

    /// <summary>Whether an implementation is the one that a report names.</summary>
    public static bool Same(Implementation implementation, string organization, string project) =>
        string.Equals(implementation.Organization, organization, StringComparison.OrdinalIgnoreCase)
        && string.Equals(implementation.Project, project, StringComparison.OrdinalIgnoreCase);

    /// <summary><c>proofs.yml</c>: what a report must show to prove a capability.</summary>
    public static IReadOnlyList<ProofMapping> Proofs(Fields file, Reading reading, ConformanceProgramme? programme)
    {
        var known = programme?.Profiles.Select(profile => profile.Id).ToList() ?? [];
        var all = new List<ProofMapping>();
        Fields.Each(file.Node("proofs"), reading, fields =>
        {
            var id = fields.OptionalId("capability", IdKind.Capability) ?? fields.Text("capability");
            var mapping = new ProofMapping(id, fields.Texts("profiles"), fields.Texts("features"), fields.Texts("one-of"))
            {
                Note = fields.OptionalText("note"),
            };
            if (all.Exists(other => other.CapabilityId == id)) reading.Report(fields.Mark, $"'{id}' has two proofs.", "Keep one.");
            if (mapping.ProfileIds.Count + mapping.Features.Count + mapping.OneOf.Count == 0)
                reading.Report(fields.Mark, $"Nothing has to be shown for '{id}'.", "Name 'profiles', 'features' or 'one-of'.");
            foreach (var profile in mapping.ProfileIds.Where(profile => !known.Contains(profile)))
                reading.Report(fields.MarkOf("profiles"), $"There is no profile '{profile}'.", Nearest.Tip(profile, known, "There are"));
            if (all.TrueForAll(other => other.CapabilityId != id)) all.Add(reading.Remember(mapping, fields.Mark));
        });
        return all;
    }

    /// <summary><c>snapshot.yml</c>: the state of the reports that the import read.</summary>
    public static ConformanceSnapshot Snapshot(Fields file, Reading reading)
    {
        var commit = file.OptionalVersion("commit") ?? file.Text("commit");
        if (commit.Length > 0 && !ReportPlaces.IsCommit(commit))
            reading.Report(file.MarkOf("commit"), $"'{commit}' is not a commit.", "Write all 40 hexadecimal digits.");
        var read = file.OptionalDate("read");
        if (read is null && !file.Has("read")) reading.Report(file.Mark, "It does not say when it was read.", "Import again.");
        var releases = file.Texts("releases");
        foreach (var release in releases.Where(release => !ReportPlaces.IsRelease(release)))
            reading.Report(file.MarkOf("releases"), $"'{release}' is not a release line.", "Write two numbers, such as \"1.6\".");
        var sorted = releases.Where(ReportPlaces.IsRelease).ToList();
        if (!sorted.SequenceEqual(sorted.Distinct().OrderByDescending(ReportPlaces.Order)))
            reading.Report(file.MarkOf("releases"), "The releases are not in order, or one stands twice.", "Write the newest first.");
        var unread = new List<UnreadReport>();
        Fields.Each(file.Node("could-not-read"), reading, fields => unread.Add(new UnreadReport(fields.Text("path"), fields.Text("reason"))));
        return reading.Remember(new ConformanceSnapshot(commit, read ?? DateOnly.MinValue, releases, unread), file.Mark);
    }

    /// <summary>A web address, with what is wrong with it.</summary>
    public static string WebAddress(Fields fields, string key, Reading reading)
    {
        var text = fields.Text(key);
        if (text.Length > 0 && (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http")))
            reading.Report(fields.MarkOf(key), $"'{text}' is not a web address.", "Begin with https://.");
        return text;
    }
}
