namespace NetChooser.Content.Tests.Conformance;

/// <summary>Bad files about conformance are reported where they are bad.</summary>
public sealed class ConformanceContentTests
{
    private const string Facts = "evidence/conformance/1.6/oak.yml";
    private const string Snapshot = "evidence/conformance/snapshot.yml";

    private const string GoodFacts = """
        implementation: oak
        name: Oak
        release: "1.6"
        organization: forest
        project: oak
        reports:
          - path: v1.6/oak/report.yaml
            version: "v2.0.0"
            api-version: "1.6.1"
            channel: standard
            mode: default
            date: 2026-07-20
            profiles:
              - profile: GATEWAY-HTTP
                lines: 10-40
                core: {result: success, passed: 12, failed: 0, skipped: 0}
                extended:
                  result: partial
                  passed: 2
                  failed: 0
                  skipped: 1
                  skipped-tests:
                    - MirrorTwice
                supported:
                  - RouteMirror
                unsupported:
                  - RouteCORS
        """;

    private static Dictionary<string, string> Good() => new()
    {
        [Facts] = GoodFacts,
        [Snapshot] = $"commit: \"{Reports.Commit}\"\nread: 2026-11-20\nreleases: [\"1.6\", \"1.5\"]\n",
    };

    [Fact]
    public void GoodFilesHaveNoProblem() =>
        Evidence.Load(Good(), Evidence.Proofs, Evidence.Implementations).Problems.Select(problem => problem.ToString()).ShouldBeEmpty();

    [Theory]
    [InlineData(Facts, "skipped: 0}", "skipped: 3}", "It says success and counts 3 skipped tests.", 16)]
    [InlineData(Facts, "skipped: 1\n", "skipped: 2\n", "It counts 2 skipped tests and names 1.", 18)]
    [InlineData(Facts, "result: partial", "result: failure", "It says failure and counts no failed test.", 18)]
    [InlineData(Facts, "- RouteCORS", "- RouteMirror", "'RouteMirror' is both supported and unsupported.", 27)]
    [InlineData(Facts, "- RouteCORS", "- Route CORS", "'Route CORS' is not the name of a feature or test.", 27)]
    [InlineData(Facts, "channel: standard", "channel: sideways", "'sideways' is not a value of 'channel'.", 10)]
    [InlineData(Facts, "version: \"v2.0.0\"", "version: 2.0", "The version 2.0 is not quoted.", 8)]
    [InlineData(Facts, "lines: 10-40", "lines: 40-10", "'40-10' are no lines.", 15)]
    [InlineData(Facts, "path: v1.6/oak/report.yaml", "path: ../../etc/passwd", "'../../etc/passwd' is not a path of plain names.", 7)]
    [InlineData(Facts, "implementation: oak", "implementation: elm", "The file of 'elm' for 1.6 stands in the wrong place.", 1)]
    [InlineData(Facts, "release: \"1.6\"", "release: \"1.5\"", "The file of 'oak' for 1.5 stands in the wrong place.", 1)]
    [InlineData(Facts, "mode: default", "moed: default", "There is no key 'moed' here.", 11)]
    [InlineData(Facts, "date: 2026-07-20", "date: 2027-07-20", "The date 2027-07-20 is in the future.", 12)]
    [InlineData(Snapshot, "\"1.6\", \"1.5\"", "\"1.5\", \"1.6\"", "The releases are not in order, or one stands twice.", 3)]
    [InlineData(Snapshot, "\"1.6\", \"1.5\"", "\"1.5\"", "The snapshot does not know the release 1.6.", 1)]
    [InlineData(Snapshot, "commit: \"0123", "commit: \"", "'456789abcdef0123456789abcdef01234567' is not a commit.", 1)]
    [InlineData(Snapshot, "read: 2026-11-20", "read: 2026-03-01", "The conformance reports were read 268 days ago.", 1)]
    public void AMistakeIsNamedWithItsLine(string file, string good, string bad, string message, long line)
    {
        var files = Good();
        files[file].ShouldContain(good);
        files[file] = files[file].Replace(good, bad, StringComparison.Ordinal);
        var problem = Evidence.Load(files, Evidence.Proofs, Evidence.Implementations).Problems.ShouldHaveSingleOrFirst(found => found.Message == message);
        problem.Line.ShouldBe(line);
        problem.Tip.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("features: [RouteMirror]", "features: [RouteMiror]", "No report mentions the feature 'RouteMiror'.")]
    [InlineData("features: [RouteMirror]", "profiles: [GATEWAY-HTPT]", "There is no profile 'GATEWAY-HTPT'.")]
    [InlineData(", features: [RouteMirror]", "", "Nothing has to be shown for 'opens'.")]
    [InlineData("capability: opens", "capability: shuts", "There is no capability 'shuts'.")]
    [InlineData("features: [RouteMirror]}", "features: [RouteMirror]}\n  - {capability: opens, features: [RouteCORS]}", "'opens' has two proofs.")]
    public void AProofThatCannotBeIsNamed(string good, string bad, string message) =>
        Evidence.Load(Good(), Evidence.Proofs.Replace(good, bad, StringComparison.Ordinal), Evidence.Implementations).Problems
            .ShouldHaveSingleOrFirst(found => found.Message == message).File.ShouldBe("evidence/conformance/proofs.yml");

    [Theory]
    [InlineData("tool: oak, options: [oak]", "tool: elm, options: [oak]", "'oak' is not an option of 'elm'.")]
    [InlineData("tool: oak, options: [oak]", "options: [oak]", "There are options without a tool.")]
    [InlineData("tool: oak", "tool: ork", "There is no tool 'ork'.")]
    [InlineData("options: [oak]}", "options: [oak]}\n  - {id: elm, name: Elm, organization: Forest, project: OAK}", "'elm' and 'oak' are the same organization and project.")]
    public void AnImplementationThatCannotBeIsNamed(string good, string bad, string message) =>
        Evidence.Load(Good(), Evidence.Proofs, Evidence.Implementations.Replace(good, bad, StringComparison.Ordinal)).Problems
            .ShouldHaveSingleOrFirst(found => found.Message == message).File.ShouldBe("evidence/conformance/implementations.yml");

    [Fact]
    public void AToolWhoseReportsNobodyListedIsPointedOut()
    {
        var files = Good();
        files[Facts] = GoodFacts.Replace("project: oak\n", "project: oak\nurl: \"https://example.org/Oak/\"\n", StringComparison.Ordinal);
        var loaded = Evidence.Load(files, Evidence.Proofs);
        var problem = loaded.Problems.ShouldHaveSingleItem();
        problem.Message.ShouldBe("The reports of 'oak' seem to speak of 'oak'.");
        problem.Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void ANoThatAReportDisprovesIsPointedOut()
    {
        var files = Good();
        files[Facts] = GoodFacts.Replace("result: partial", "result: success", StringComparison.Ordinal).Replace("skipped: 1\n", "skipped: 0\n", StringComparison.Ordinal)
            .Replace("          skipped-tests:\n            - MirrorTwice\n", "", StringComparison.Ordinal);
        files["tools/oak.yml"] = """
            id: oak
            name: oak
            kind: software
            summary: A tool.
            lifecycle: {state: stable, cite: page}
            options:
              - {id: oak, slot: door, name: oak, summary: A way., cite: page}
            claims:
              - {capability: opens, support: none, cite: page}
            sources: {page: {title: Page, url: "https://example.org/page", version: "1.0", read: 2026-11-01, kind: docs}}
            """;
        var problem = Evidence.Load(files, Evidence.Proofs, Evidence.Implementations).Problems.ShouldHaveSingleItem();
        problem.Message.ShouldBe("A conformance report proves 'opens' of 'oak'.");
        problem.File.ShouldBe("tools/oak.yml");
        problem.Severity.ShouldBe(Severity.Warning);
    }

    [Theory]
    [InlineData("evidence/conformance/programme.yml", "The file is missing.")]
    [InlineData("evidence/conformance/1.6/deeper/oak.yml", "Nothing reads this file.")]
    public void AFileThatIsMissingOrLostIsNamed(string file, string message)
    {
        var files = new Dictionary<string, string> { ["evidence/conformance/1.6/deeper/oak.yml"] = "a: b\n", ["layers.yml"] = "layers: []\n" };
        ContentLoader.Load(files, Reports.Today).Problems.ShouldContain(problem => problem.File == file && problem.Message == message);
    }

    [Fact]
    public void ContentWithoutReportsIsGoodContent()
    {
        var loaded = Evidence.Load(Good(), Evidence.Proofs, Evidence.Implementations);
        loaded.Knowledge!.Conformance.Reports.Count.ShouldBe(1);
        loaded.Knowledge.Conformance.Implementations.ShouldHaveSingleItem().ToolId.ShouldBe("oak");
    }

    [Fact]
    public void TheVersionChangesWithTheReports()
    {
        var files = Good();
        var before = Evidence.Load(files, Evidence.Proofs, Evidence.Implementations).Knowledge!.Version;
        files[Facts] = GoodFacts.Replace("passed: 12", "passed: 13", StringComparison.Ordinal);
        Evidence.Load(files, Evidence.Proofs, Evidence.Implementations).Knowledge!.Version.ShouldNotBe(before);
    }
}
