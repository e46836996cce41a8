using NetChooser.Content.Importing;

namespace NetChooser.Content.Tests.Conformance;

/// <summary>Made-up reports, and trees of them in memory and on disk.</summary>
internal static class Reports
{
    public const string Commit = "0123456789abcdef0123456789abcdef01234567";

    public static readonly DateOnly Today = new(2026, 11, 24);

    /// <summary>A good report of the implementation "oak".</summary>
    public const string Good = """
        apiVersion: gateway.networking.k8s.io/v1
        date: "2026-07-20T20:02:46Z"
        gatewayAPIChannel: experimental
        gatewayAPIVersion: v1.6.1
        implementation:
          contact:
          - somebody@example.org
          organization: forest
          project: oak
          url: example.org/oak
          version: v2.0.0
        kind: ConformanceReport
        mode: default
        profiles:
        - core:
            result: success
            statistics:
              Failed: 0
              Passed: 12
              Skipped: 0
          extended:
            result: success
            statistics:
              Failed: 0
              Passed: 3
              Skipped: 0
            supportedFeatures:
            - RouteMirror
            - RouteRetry
            unsupportedFeatures:
            - RouteCORS
          name: GATEWAY-HTTP
          summary: Core tests succeeded. Extended tests succeeded.
        succeededProvisionalTests:
        - RouteNamedRule
        """;

    /// <summary>A report whose core was passed with tests skipped.</summary>
    public static readonly string Partial = Good
        .Replace("- core:\n    result: success\n    statistics:\n      Failed: 0\n      Passed: 12\n      Skipped: 0\n",
            "- core:\n    result: partial\n    skippedTests:\n    - RouteWeight\n    statistics:\n      Failed: 0\n      Passed: 11\n      Skipped: 1\n", StringComparison.Ordinal);

    /// <summary>A report with failed tests.</summary>
    public static readonly string Failing = Good
        .Replace("- core:\n    result: success\n    statistics:\n      Failed: 0\n      Passed: 12\n      Skipped: 0\n",
            "- core:\n    failedTests:\n    - RouteMatching\n    - RouteWeight\n    result: failure\n    statistics:\n      Failed: 2\n      Passed: 10\n      Skipped: 0\n", StringComparison.Ordinal);

    public static TreeFile File(string text, string path = "v1.6/oak/report.yaml", string release = "1.6") => new(path, release, text);

    public static TreeContent Tree(params IEnumerable<TreeFile> files)
    {
        var all = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        return new TreeContent([.. all.Select(file => file.Release).Distinct().OrderDescending()], all, [], []);
    }

    public static ImportPlan Plan(params IEnumerable<TreeFile> files) => ConformanceImport.Plan(Tree(files), Commit, Today, []);
}
