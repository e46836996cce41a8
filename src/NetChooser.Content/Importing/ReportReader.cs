using System.Globalization;
using NetChooser.Content.Conformance;
using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Importing;

/// <summary>A report as its file says it, before anybody knows whose it is.</summary>
/// <param name="Organization">Who hands it in.</param>
/// <param name="Project">What for.</param>
/// <param name="Url">Where more can be read; null when no web address is given.</param>
/// <param name="Report">The facts, with an empty implementation.</param>
internal sealed record ReadReport(string Organization, string Project, string? Url, ConformanceReport Report);

/// <summary>Thrown within a report that cannot be used; the message is for people.</summary>
internal sealed class UnusableReportException(string reason) : Exception(reason);

/// <summary>
/// Reads one report. A report is used as a whole or not at all: what contradicts itself or has no name is refused. What is merely odd
/// (an unknown key, a missing date) is kept and said.
/// </summary>
internal sealed class ReportReader
{
    private static readonly string[] TopKeys =
        ["apiVersion", "kind", "date", "gatewayAPIVersion", "gatewayAPIChannel", "mode", "implementation", "profiles", "succeededProvisionalTests"];

    private readonly TreeFile file;
    private readonly ReportMap map;
    private readonly DateOnly today;
    private readonly List<string> oddities = [];

    private ReportReader(TreeFile file, YamlMap map, DateOnly today)
    {
        this.file = file;
        this.map = new ReportMap(map, "The report", oddities);
        this.today = today;
    }

    /// <summary>The report.</summary>
    /// <exception cref="UnusableReportException">It cannot be used; the message says why.</exception>
    public static ReadReport Read(TreeFile file, DateOnly today)
    {
        var problems = new List<Problem>();
        var map = YamlParser.Parse(file.Path, file.Text, problems);
        if (problems.Count > 0 || map is null)
        {
            var problem = problems[0];
            throw new UnusableReportException(problem.Line > 0 ? $"Line {problem.Line}: {problem.Message}" : problem.Message);
        }
        return new ReportReader(file, map, today).Read();
    }

    private ReadReport Read()
    {
        if (map.Text("kind") != "ConformanceReport") throw new UnusableReportException("It does not call itself a ConformanceReport.");
        if (map.Text("apiVersion") is null) oddities.Add("It has no 'apiVersion'.");
        map.NameUnknown(TopKeys);
        var implementation = map.Map("implementation")
            ?? throw new UnusableReportException("It does not say whose report it is: 'implementation' is missing.");
        implementation.NameUnknown(["organization", "project", "url", "version", "contact"]);
        var version = map.Text("gatewayAPIVersion")
            ?? throw new UnusableReportException("It does not say which version was tested: 'gatewayAPIVersion' is missing.");
        var api = version.TrimStart('v');
        if (api != file.Release && !api.StartsWith($"{file.Release}.", StringComparison.Ordinal))
            oddities.Add($"It says that version {api} was tested and stands in a folder for {file.Release}.");
        var report = new ConformanceReport("", file.Release, api, implementation.Required("version"), file.Path, Profiles())
        {
            Channel = Channel(),
            Mode = map.Text("mode"),
            Date = Date(),
            ProvisionalTests = map.Names("succeededProvisionalTests"),
        };
        var url = Url(implementation.Text("url"));
        return new ReadReport(implementation.Required("organization"), implementation.Required("project"), url,
            report with { Oddities = [.. oddities] });
    }

    private List<ProfileResult> Profiles()
    {
        var profiles = map.Maps("profiles").Select((profile, index) => ProfileOf(profile, index)).ToList();
        if (profiles.Count == 0) throw new UnusableReportException("It tests nothing: 'profiles' is missing or empty.");
        if (profiles.GroupBy(profile => profile.ProfileId).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UnusableReportException($"The profile '{twice.Key}' stands twice.");
        return [.. profiles.OrderBy(profile => profile.ProfileId, StringComparer.Ordinal)];
    }

    private static ProfileResult ProfileOf(ReportMap profile, int index)
    {
        profile.NameUnknown(["name", "summary", "core", "extended"]);
        var name = profile.Text("name") ?? throw new UnusableReportException($"The profile number {index + 1} has no name.");
        if (!ReportPlaces.IsName(name)) throw new UnusableReportException($"'{ReportMap.Shown(name)}' is not the name of a profile.");
        var core = SummaryOf(
            profile.Map("core") ?? throw new UnusableReportException($"{name} does not say how its core tests ended."), $"{name}, core");
        var extended = profile.Map("extended");
        var supported = extended?.Names("supportedFeatures") ?? [];
        var unsupported = extended?.Names("unsupportedFeatures") ?? [];
        if (supported.Intersect(unsupported).FirstOrDefault() is { } both)
            throw new UnusableReportException($"{name} calls '{both}' both supported and unsupported.");
        var (first, last) = profile.Lines;
        return new ProfileResult(name, first, last, core,
            extended is null ? null : SummaryOf(extended, $"{name}, extended"), supported, unsupported);
    }

    private static TestSummary SummaryOf(ReportMap level, string where)
    {
        level.NameUnknown(["result", "statistics", "summary", "skippedTests", "failedTests", "supportedFeatures", "unsupportedFeatures"]);
        var result = level.Text("result") switch
        {
            "success" => ConformanceResult.Success,
            "partial" => ConformanceResult.Partial,
            "failure" => ConformanceResult.Failure,
            null => throw new UnusableReportException($"{where}: there is no result."),
            var other => throw new UnusableReportException($"{where}: '{ReportMap.Shown(other)}' is not a result."),
        };
        var statistics = level.Map("statistics") ?? throw new UnusableReportException($"{where}: there are no statistics.");
        var summary = new TestSummary(result,
            statistics.Count("Passed", where), statistics.Count("Failed", where), statistics.Count("Skipped", where),
            level.Names("failedTests"), level.Names("skippedTests"));
        return SelfContradiction.Of(summary) is { } contradiction ? throw new UnusableReportException($"{where}: {contradiction}") : summary;
    }

    private ReportChannel? Channel()
    {
        var text = map.Text("gatewayAPIChannel");
        if (text == "standard") return ReportChannel.Standard;
        if (text == "experimental") return ReportChannel.Experimental;
        if (text is not null) oddities.Add($"'{ReportMap.Shown(text)}' is not a channel.");
        return null;
    }

    private DateOnly? Date()
    {
        var text = map.Text("date");
        if (text is { Length: >= 10 }
            && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date <= today)
            return date;
        oddities.Add(text is null ? "It has no date." : $"Its date '{ReportMap.Shown(text)}' is not one that can be.");
        return null;
    }

    /// <summary>Addresses are often given without a scheme.</summary>
    private string? Url(string? text)
    {
        if (text is null) return null;
        var whole = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        if (Uri.TryCreate(whole, UriKind.Absolute, out var url) && url.Scheme is "https" or "http"
            && url.Host.Contains('.', StringComparison.Ordinal)) return whole;
        oddities.Add("Its 'url' is not a web address.");
        return null;
    }
}
