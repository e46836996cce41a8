using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NetChooser.Knowledge;

namespace NetChooser.Content.Importing;

/// <summary>Writes facts as the content keeps them. The same facts always give the same text.</summary>
internal static partial class ReportWriter
{
    private const string Head = "# Written by `netchooser import gateway-conformance`. Do not mend it by hand: import again.\n";

    /// <summary>One file: the reports of one implementation for one release line.</summary>
    public static string Reports(Implementation owner, string release, IEnumerable<ConformanceReport> reports)
    {
        var text = new StringBuilder(Head)
            .Append(CultureInfo.InvariantCulture, $"implementation: {owner.Id}\nname: {Value(owner.Name)}\nrelease: {Quoted(release)}\n")
            .Append(CultureInfo.InvariantCulture, $"organization: {Value(owner.Organization)}\nproject: {Value(owner.Project)}\n");
        if (owner.Url is { } url) text.Append(CultureInfo.InvariantCulture, $"url: {Quoted(url)}\n");
        text.Append("reports:\n");
        foreach (var report in reports) Add(text, report);
        return text.ToString();
    }

    /// <summary>The state of the reports that was read.</summary>
    public static string Snapshot(ConformanceSnapshot snapshot)
    {
        var text = new StringBuilder(Head)
            .Append(CultureInfo.InvariantCulture, $"commit: {Quoted(snapshot.Commit)}\nread: {snapshot.Read:yyyy-MM-dd}\n")
            .Append(CultureInfo.InvariantCulture, $"releases: [{string.Join(", ", snapshot.Releases.Select(Quoted))}]\n");
        if (snapshot.Unread.Count > 0) text.Append("could-not-read:\n");
        foreach (var unread in snapshot.Unread)
            text.Append(CultureInfo.InvariantCulture, $"  - path: {Value(unread.Path)}\n    reason: {Quoted(unread.Reason)}\n");
        return text.ToString();
    }

    private static void Add(StringBuilder text, ConformanceReport report)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - path: {Value(report.Path)}\n    version: {Quoted(report.Version)}\n")
            .Append(CultureInfo.InvariantCulture, $"    api-version: {Quoted(report.ApiVersion)}\n");
        if (report.Channel is { } channel) text.Append(CultureInfo.InvariantCulture, $"    channel: {channel.ToString().ToLowerInvariant()}\n");
        if (report.Mode is { } mode) text.Append(CultureInfo.InvariantCulture, $"    mode: {Value(mode)}\n");
        if (report.Date is { } date) text.Append(CultureInfo.InvariantCulture, $"    date: {date:yyyy-MM-dd}\n");
        text.Append("    profiles:\n");
        foreach (var profile in report.Profiles) Add(text, profile);
        Add(text, "    ", "provisional-tests", report.ProvisionalTests);
        Add(text, "    ", "oddities", [.. report.Oddities.Select(Quoted)]);
    }

    private static void Add(StringBuilder text, ProfileResult profile)
    {
        text.Append(CultureInfo.InvariantCulture, $"      - profile: {profile.ProfileId}\n        lines: {profile.FirstLine}-{profile.LastLine}\n");
        Add(text, "core", profile.Core);
        if (profile.Extended is { } extended) Add(text, "extended", extended);
        Add(text, "        ", "supported", profile.Supported);
        Add(text, "        ", "unsupported", profile.Unsupported);
    }

    private static void Add(StringBuilder text, string level, TestSummary summary)
    {
        var result = summary.Result.ToString().ToLowerInvariant();
        if (summary.FailedTests.Count + summary.SkippedTests.Count == 0)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"        {level}: {{result: {result}, passed: {summary.Passed}, failed: {summary.Failed}, skipped: {summary.Skipped}}}\n");
            return;
        }
        text.Append(CultureInfo.InvariantCulture, $"        {level}:\n          result: {result}\n          passed: {summary.Passed}\n")
            .Append(CultureInfo.InvariantCulture, $"          failed: {summary.Failed}\n          skipped: {summary.Skipped}\n");
        Add(text, "          ", "failed-tests", summary.FailedTests);
        Add(text, "          ", "skipped-tests", summary.SkippedTests);
    }

    private static void Add(StringBuilder text, string indent, string key, IReadOnlyList<string> items)
    {
        if (items.Count == 0) return;
        text.Append(indent).Append(key).Append(":\n");
        foreach (var item in items) text.Append(indent).Append("  - ").Append(item).Append('\n');
    }

    /// <summary>Plain where that cannot be misread, else quoted.</summary>
    private static string Value(string text) => Plain().IsMatch(text) && !Word().IsMatch(text) ? text : Quoted(text);

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9 ._/+-]*[A-Za-z0-9]$")]
    private static partial Regex Plain();

    [GeneratedRegex("^(true|false|null|yes|no|on|off|y|n)$", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
