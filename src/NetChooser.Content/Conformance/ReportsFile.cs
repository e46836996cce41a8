using System.Globalization;
using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Conformance;

/// <summary><c>&lt;release&gt;/&lt;implementation&gt;.yml</c>: the facts of one implementation's reports for one release line.</summary>
internal sealed class ReportsFile(Reading reading)
{
    private const int MostTests = 100_000;

    /// <summary>Whose reports they are, as the file itself says, and the reports.</summary>
    public ReportsOfOne Read(Fields file)
    {
        var id = file.Text("implementation");
        var release = file.OptionalVersion("release") ?? file.Text("release");
        if (id.Length > 0 && release.Length > 0 && ReportPlaces.ReportsOf(release, id) != file.Mark.File)
            reading.Report(file.MarkOf("implementation"), $"The file of '{id}' for {release} stands in the wrong place.",
                $"Move it to {ReportPlaces.ReportsOf(release, id)}.");
        if (!Kebab.IsId(id))
            reading.Report(file.MarkOf("implementation"), $"'{id}' is not an id.",
                "Use lower-case letters, digits and single hyphens, 64 at most.");
        var owner = new Implementation(id, file.OptionalText("name") ?? id, file.Text("organization"), file.Text("project"))
        {
            Url = file.Has("url") ? ConformanceFiles.WebAddress(file, "url", reading) : null,
        };
        var reports = new List<ConformanceReport>();
        Fields.Each(file.Node("reports"), reading, fields => reports.Add(ReportOf(fields, id, release)));
        if (reports.Count == 0) reading.Report(file.Mark, "There is no report.", "Remove the file, or import again.");
        return new ReportsOfOne(release, reading.Remember(owner, file.Mark), reports);
    }

    private ConformanceReport ReportOf(Fields fields, string implementation, string release)
    {
        var profiles = new List<ProfileResult>();
        Fields.Each(fields.Node("profiles"), reading, profile => profiles.Add(ProfileOf(profile)));
        foreach (var twice in profiles.GroupBy(profile => profile.ProfileId).Where(group => group.Count() > 1))
            reading.Report(fields.MarkOf("profiles"), $"The profile '{twice.Key}' stands twice.", "Import again.");
        if (profiles.Count == 0) reading.Report(fields.Mark, "The report has no profile.", "Import again.");
        var path = fields.Text("path");
        if (path.Length > 0 && !ReportPlaces.IsPath(path))
            reading.Report(fields.MarkOf("path"), $"'{path}' is not a path of plain names.", "Write it as in v1.6/acme/report.yaml.");
        var report = new ConformanceReport(implementation, release, Version(fields, "api-version"), Version(fields, "version"), path, profiles)
        {
            Channel = fields.Has("channel") ? fields.Choice<ReportChannel>("channel") : null,
            Mode = fields.OptionalText("mode"),
            Date = fields.OptionalDate("date"),
            ProvisionalTests = Names(fields, "provisional-tests"),
            Oddities = fields.Texts("oddities"),
        };
        return reading.Remember(report, fields.Mark);
    }

    private ProfileResult ProfileOf(Fields fields)
    {
        var id = fields.Text("profile");
        if (id.Length > 0 && !ReportPlaces.IsName(id))
            reading.Report(fields.MarkOf("profile"), $"'{id}' is not the name of a profile.", "Use letters, digits and hyphens.");
        var (first, last) = Lines(fields);
        var extended = fields.OptionalMap("extended");
        var result = new ProfileResult(id, first, last, SummaryOf(fields.RequiredMap("core")) ?? Nothing, SummaryOf(extended),
            Names(fields, "supported"), Names(fields, "unsupported"));
        if (result.Supported.Count > 0 && result.Extended is null)
            reading.Report(fields.MarkOf("supported"), "Features are supported, and no result says how their tests ended.", "Import again.");
        foreach (var both in result.Supported.Intersect(result.Unsupported))
            reading.Report(fields.MarkOf("unsupported"), $"'{both}' is both supported and unsupported.", "Import again.");
        return result;
    }

    private static TestSummary Nothing { get; } = new(ConformanceResult.Failure, 0, 0, 0, [], []);

    private TestSummary? SummaryOf(Fields? fields)
    {
        if (fields is null) return null;
        var summary = new TestSummary(fields.Choice<ConformanceResult>("result"),
            fields.Number("passed", 0, MostTests), fields.Number("failed", 0, MostTests), fields.Number("skipped", 0, MostTests),
            Names(fields, "failed-tests"), Names(fields, "skipped-tests"));
        fields.Done();
        if (SelfContradiction.Of(summary) is { } contradiction) reading.Report(fields.Mark, contradiction, "Import again, or mend the numbers.");
        return summary;
    }

    private (int First, int Last) Lines(Fields fields)
    {
        var text = fields.Text("lines");
        if (text.Split('-') is [var first, var last]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && from >= 1 && to >= from) return (from, to);
        if (text.Length > 0) reading.Report(fields.MarkOf("lines"), $"'{text}' are no lines.", "Write the first and the last, such as 15-43.");
        return (1, 1);
    }

    private static string Version(Fields fields, string key)
    {
        if (!fields.Has(key)) return fields.Text(key);
        return fields.OptionalVersion(key) ?? "";
    }

    private IReadOnlyList<string> Names(Fields fields, string key)
    {
        var names = fields.Texts(key);
        foreach (var name in names.Where(name => !ReportPlaces.IsName(name)))
            reading.Report(fields.MarkOf(key), $"'{name}' is not the name of a feature or test.", "Use letters, digits, hyphens and underscores.");
        foreach (var twice in names.GroupBy(name => name).Where(group => group.Count() > 1))
            reading.Report(fields.MarkOf(key), $"'{twice.Key}' stands twice.", "Keep one.");
        return names;
    }
}
