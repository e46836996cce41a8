using NetChooser.Content.Importing;
using NetChooser.Knowledge;

namespace NetChooser.Content.Tests.Conformance;

/// <summary>From the text of reports to files of facts.</summary>
public sealed class ConformanceImportTests
{
    [Fact]
    public void AGoodReportKeepsEveryFactAndNoContact()
    {
        var plan = Reports.Plan(Reports.File(Reports.Good));
        plan.Snapshot.Unread.ShouldBeEmpty();
        var report = plan.Reports.ShouldHaveSingleItem();
        report.ApiVersion.ShouldBe("1.6.1");
        report.Channel.ShouldBe(ReportChannel.Experimental);
        report.Mode.ShouldBe("default");
        report.Version.ShouldBe("v2.0.0");
        report.Date.ShouldBe(new DateOnly(2026, 7, 20));
        report.ProvisionalTests.ShouldBe(["RouteNamedRule"]);
        report.Oddities.ShouldBeEmpty();
        var profile = report.Profiles.ShouldHaveSingleItem();
        profile.Core.Passed.ShouldBe(12);
        profile.Extended!.Passed.ShouldBe(3);
        profile.Supported.ShouldBe(["RouteMirror", "RouteRetry"]);
        profile.Unsupported.ShouldBe(["RouteCORS"]);
        var text = plan.Files["evidence/conformance/1.6/forest-oak.yml"];
        text.ShouldContain("url: \"https://example.org/oak\"");
        text.ShouldNotContain("somebody");
    }

    [Fact]
    public void AProfileKnowsItsLinesInTheReport()
    {
        var profile = Reports.Plan(Reports.File(Reports.Good)).Reports[0].Profiles[0];
        var lines = Reports.Good.Split('\n');
        lines[profile.FirstLine - 1].ShouldStartWith("- core:");
        lines[profile.LastLine - 1].ShouldContain("summary:");
    }

    [Fact]
    public void APartialResultStaysPartialAndNamesWhatWasSkipped()
    {
        var core = Reports.Plan(Reports.File(Reports.Partial)).Reports[0].Profiles[0].Core;
        core.Result.ShouldBe(ConformanceResult.Partial);
        core.SkippedTests.ShouldBe(["RouteWeight"]);
        core.Finding.ShouldBe(Finding.Partial);
    }

    [Fact]
    public void AFailingReportIsKeptAsFailing()
    {
        var report = Reports.Plan(Reports.File(Reports.Failing)).Reports[0];
        report.Profiles[0].Core.Result.ShouldBe(ConformanceResult.Failure);
        report.Profiles[0].Core.FailedTests.ShouldBe(["RouteMatching", "RouteWeight"]);
        report.IsPassed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("kind: ConformanceReport", "kind: Pod", "It does not call itself a ConformanceReport.")]
    [InlineData("gatewayAPIVersion: v1.6.1\n", "", "It does not say which version was tested: 'gatewayAPIVersion' is missing.")]
    [InlineData("  version: v2.0.0\n", "", "'implementation': 'version' is missing.")]
    [InlineData("implementation:\n", "implementations:\n", "It does not say whose report it is: 'implementation' is missing.")]
    [InlineData("profiles:\n", "profileReports:\n", "It tests nothing: 'profiles' is missing or empty.")]
    [InlineData("  name: GATEWAY-HTTP\n", "", "The profile number 1 has no name.")]
    [InlineData("name: GATEWAY-HTTP", "name: ../../HTTP", "'../../HTTP' is not the name of a profile.")]
    [InlineData("Passed: 12", "Passed: a dozen", "GATEWAY-HTTP, core: 'Passed' is not a number of tests.")]
    [InlineData("Passed: 12", "Passed: -1", "GATEWAY-HTTP, core: 'Passed' is not a number of tests.")]
    [InlineData("Passed: 12\n      Skipped: 0", "Passed: 12\n      Skipped: 4", "GATEWAY-HTTP, core: It says success and counts 4 skipped tests.")]
    [InlineData("Failed: 0\n      Passed: 3", "Failed: 2\n      Passed: 3", "GATEWAY-HTTP, extended: It says success and counts 2 failed tests.")]
    [InlineData("- core:\n    result: success", "- core:\n    result: splendid", "GATEWAY-HTTP, core: 'splendid' is not a result.")]
    [InlineData("    - RouteCORS", "    - RouteMirror", "GATEWAY-HTTP calls 'RouteMirror' both supported and unsupported.")]
    [InlineData("    - RouteCORS", "    - \"<script>\"", "Line 31: an entry of 'unsupportedFeatures' is not a name.")]
    [InlineData("    - RouteCORS", "    - {a: b}", "Line 31: an entry of 'unsupportedFeatures' is not a name.")]
    [InlineData("mode: default", "mode: [default]", "Line 13: 'mode' must be one value.")]
    [InlineData("mode: default", "mode: \"a\\nb\"", "Line 13: 'mode' is too long or has control characters.")]
    [InlineData("mode: default", "mode: &bomb default", "Line 13: An anchor is used.")]
    [InlineData("mode: default", "mode: *bomb", "Line 13: An alias is used.")]
    [InlineData("mode: default", "mode: !!python/object x", "Line 13: The tag 'tag:yaml.org,2002:python/object' is used.")]
    [InlineData("mode: default", "mode: [[[[[[[[[[[[[[x]]]]]]]]]]]]]]", "Line 13: The nesting is deeper than 12 levels.")]
    [InlineData("kind: ConformanceReport", "kind: ConformanceReport\nkind: ConformanceReport", "Line 13: The key 'kind' stands twice.")]
    [InlineData("kind: ConformanceReport", "kind: [unclosed", "This is not YAML")]
    public void WhatCannotBeUsedIsNamedWithItsReason(string good, string bad, string reason)
    {
        Reports.Good.ShouldContain(good);
        var plan = Reports.Plan(Reports.File(Reports.Good.Replace(good, bad, StringComparison.Ordinal)), Reports.File(Reports.Good, "v1.6/oak/second.yaml"));
        var unread = plan.Snapshot.Unread.ShouldHaveSingleItem();
        unread.Path.ShouldBe("v1.6/oak/report.yaml");
        unread.Reason.ShouldContain(reason);
        plan.Reports.ShouldHaveSingleItem("The other report is read all the same.").Path.ShouldBe("v1.6/oak/second.yaml");
        plan.Files["evidence/conformance/snapshot.yml"].ShouldContain("v1.6/oak/report.yaml");
    }

    [Fact]
    public void AnAliasBombIsRefusedAtItsFirstAnchor()
    {
        var bomb = "a: &a [x, x]\n" + string.Concat(Enumerable.Range('b', 20).Select(letter => $"{(char)letter}: &{(char)letter} [*{(char)(letter - 1)}, *{(char)(letter - 1)}]\n"));
        Reports.Plan(Reports.File(bomb)).Snapshot.Unread.ShouldHaveSingleItem().Reason.ShouldBe("Line 1: An anchor is used.");
    }

    [Theory]
    [InlineData("apiVersion: g", "<Right>apiVersion: g", "It has no 'apiVersion'.")]
    [InlineData("apiVersion: g", "<Right>apiVersion: g", "The report has a key that is not known: '<Right>apiVersion'.")]
    [InlineData("  summary: Core", "  colour: Core", "An entry of 'profiles' has a key that is not known: 'colour'.")]
    [InlineData("date: \"2026-07-20T20:02:46Z\"", "date: '-'", "Its date '-' is not one that can be.")]
    [InlineData("date: \"2026", "date: \"2086", "Its date '2086-07-20T20:02:46Z' is not one that can be.")]
    [InlineData("gatewayAPIChannel: experimental", "gatewayAPIChannel: sideways", "'sideways' is not a channel.")]
    [InlineData("gatewayAPIVersion: v1.6.1", "gatewayAPIVersion: v1.5.0", "It says that version 1.5.0 was tested and stands in a folder for 1.6.")]
    [InlineData("url: example.org/oak", "url: javascript:alert(1)", "Its 'url' is not a web address.")]
    [InlineData("    - RouteRetry", "    - RouteMirror\n    - RouteRetry", "'supportedFeatures' names something twice.")]
    public void WhatIsOnlyOddIsKeptAndSaid(string good, string bad, string oddity)
    {
        Reports.Good.ShouldContain(good);
        var plan = Reports.Plan(Reports.File(Reports.Good.Replace(good, bad, StringComparison.Ordinal)));
        plan.Reports.ShouldHaveSingleItem().Oddities.ShouldContain(oddity);
        plan.Notes.ShouldContain($"v1.6/oak/report.yaml: {oddity}");
    }

    [Fact]
    public void AnOldReportWithoutChannelAndModeIsReadWithoutThem()
    {
        var old = Reports.Good.Replace("gatewayAPIChannel: experimental\n", "", StringComparison.Ordinal).Replace("mode: default\n", "", StringComparison.Ordinal)
            .Replace("k8s.io/v1\n", "k8s.io/v1alpha1\n", StringComparison.Ordinal);
        var report = Reports.Plan(Reports.File(old)).Reports.ShouldHaveSingleItem();
        report.Channel.ShouldBeNull();
        report.Mode.ShouldBeNull();
    }

    [Fact]
    public void ReportsThatSayTheSameVersionAreAllKeptAndNamed()
    {
        var plan = Reports.Plan(Reports.File(Reports.Good), Reports.File(Reports.Partial, "v1.6/oak/twin.yaml"));
        plan.Reports.Count.ShouldBe(2);
        plan.Notes.ShouldContain("Reports of the same version, channel and mode, all kept: v1.6/oak/report.yaml, v1.6/oak/twin.yaml.");
    }

    [Theory]
    [InlineData("organization: forest", "organization: ../../etc", "etc-oak")]
    [InlineData("organization: forest", "organization: \"Fôrest & Söhne\"", "f-rest-s-hne-oak")]
    [InlineData("organization: forest\n  project: oak", "organization: \"..\"\n  project: \"/\"", "unnamed")]
    public void AFileIsNeverNamedOutsideItsFolder(string good, string bad, string id)
    {
        var plan = Reports.Plan(Reports.File(Reports.Good.Replace(good, bad, StringComparison.Ordinal)));
        plan.Files.Keys.ShouldBe(["evidence/conformance/1.6/" + id + ".yml", "evidence/conformance/snapshot.yml"]);
    }

    [Fact]
    public void AnotherOrganizationCannotWriteIntoAListedFile()
    {
        var listed = new Implementation("forest-oak", "Oak", "Oak Inc", "tree");
        var plan = ConformanceImport.Plan(Reports.Tree(Reports.File(Reports.Good)), Reports.Commit, Reports.Today, [listed]);
        plan.Reports.ShouldBeEmpty();
        plan.Snapshot.Unread.ShouldHaveSingleItem().Reason.ShouldContain("would stand under 'forest-oak'");
    }

    [Fact]
    public void AListedNameIsUsedWhateverItsCase()
    {
        var listed = new Implementation("oak", "The Oak", "FOREST", "Oak") { ToolId = "oak" };
        var plan = ConformanceImport.Plan(Reports.Tree(Reports.File(Reports.Good)), Reports.Commit, Reports.Today, [listed]);
        plan.Files["evidence/conformance/1.6/oak.yml"].ShouldContain("name: The Oak\n");
        plan.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void WhoIsNotListedIsSaid() =>
        Reports.Plan(Reports.File(Reports.Good)).Notes.ShouldBe(["'forest-oak' (forest, oak) is not listed in implementations.yml."]);

    [Fact]
    public void TheSameTreeGivesTheSameFilesInAnyOrder()
    {
        TreeFile[] files = [Reports.File(Reports.Good), Reports.File(Reports.Partial, "v1.6/oak/b.yaml"), Reports.File(Reports.Failing, "v1.5/oak/c.yaml", "1.5")];
        Reports.Plan(files).Files.ShouldBe(Reports.Plan(files.Reverse()).Files);
    }

    [Fact]
    public void WhatWasWrittenReadsAsTheSameFacts()
    {
        var awkward = Reports.Failing.Replace("mode: default", "mode: \"it's \\\"odd\\\" #1: [x]\"", StringComparison.Ordinal)
            .Replace("organization: forest", "organization: \"yes\"", StringComparison.Ordinal);
        var plan = Reports.Plan(Reports.File(awkward), Reports.File(Reports.Partial, "v1.6/oak/b.yaml"), Reports.File(Reports.Good, "v1.5/oak/c.yaml", "1.5"));
        var loaded = Evidence.Load(plan.Files);
        loaded.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString()).ShouldBeEmpty();
        var evidence = loaded.Knowledge!.Conformance;
        Evidence.Written(evidence.Reports).ShouldBe(Evidence.Written(plan.Reports), ignoreOrder: true);
        evidence.Snapshot!.Commit.ShouldBe(Reports.Commit);
        evidence.Releases.ShouldBe(["1.6", "1.5"]);
    }
}
