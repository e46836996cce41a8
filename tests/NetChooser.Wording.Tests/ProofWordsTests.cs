using NetChooser.Knowledge;

namespace NetChooser.Wording.Tests;

/// <summary>What reports show, in words that say no more than they show.</summary>
public sealed class ProofWordsTests
{
    private static readonly TestSummary Passed = new(ConformanceResult.Success, 3, 0, 0, [], []);
    private static readonly TestSummary Skipping = new(ConformanceResult.Partial, 2, 0, 1, [], ["RouteWeight"]);

    private static ConformanceReport Report(string release, string version, TestSummary core, string supported, string unsupported = "") => new(
        "oak", release, $"{release}.1", version, $"v{release}/oak/{version}.yaml",
        [new ProfileResult("GATE", 1, 9, core, Passed, supported.Split(' '), unsupported.Split(' '))])
    { Channel = ReportChannel.Experimental, Mode = "default" };

    private static ConformanceEvidence With(params ConformanceReport[] reports) => new(
        new ConformanceProgramme("Gate API", "https://example.org/gate", "reports", 2, 3, [A.Source("The rule")], [new("GATE", "Gates", "They open.")]),
        new ConformanceSnapshot(new string('0', 40), new DateOnly(2026, 11, 24), ["1.6", "1.5", "1.4", "1.3"], []),
        [new Implementation("oak", "Oak", "forest", "oak") { ToolId = "oak", OptionIds = ["oak"] }],
        reports, [new ProofMapping("mirror", ["GATE"], ["Mirror"], [])]);

    [Theory]
    [InlineData("1.6", "Mirror", "", "Proved by report", "It passes the core of Gates and `Mirror`.")]
    [InlineData("1.4", "Mirror", "", "Proved by an older report",
        "It passes the core of Gates and `Mirror`. Reports for 1.4 count as partial by now: it is not among the 2 newest releases.")]
    [InlineData("1.3", "Mirror", "", "Proved once, out of date", "It passes the core of Gates and `Mirror`. Reports for 1.3 no longer count.")]
    [InlineData("1.6", "Other", "Mirror", "Proved in part by report", "The core of Gates: passed; `Mirror`: not supported.")]
    [InlineData("1.6", "Other", "", "Proved in part by report", "The core of Gates: passed; `Mirror`: not tested.")]
    public void AProofSaysWhatIsShownAndWhetherItCounts(string release, string supported, string unsupported, string label, string text)
    {
        var evidence = With(Report(release, "v2.0", Passed, supported, unsupported));
        var proof = evidence.ProofOf("oak", "mirror")!;
        ProofWords.Label(proof).ShouldBe(label);
        ProofWords.Of(proof, evidence).Text.ShouldBe(text);
    }

    [Fact]
    public void SkippedTestsAreCountedAndNamed()
    {
        var evidence = With(Report("1.6", "v2.0", Skipping, "Mirror"));
        ProofWords.Of(evidence.ProofOf("oak", "mirror")!, evidence).Text
            .ShouldBe("The core of Gates: partial, 1 test skipped (RouteWeight); `Mirror`: passed.");
    }

    [Fact]
    public void TheNewestReportIsHeardWhereItSaysSomethingElse()
    {
        var evidence = With(Report("1.6", "v2.0", Skipping, "Mirror"), Report("1.5", "v1.9", Passed, "Mirror"));
        ProofWords.Of(evidence.ProofOf("oak", "mirror")!, evidence).Text
            .ShouldEndWith("The newest report, of v2.0 for 1.6.1, experimental channel, shows it in part.");
    }

    [Fact]
    public void WhatNoReportShowsIsDocumentedOnly()
    {
        ProofWords.Label(null).ShouldBe("Documented only");
        var evidence = With(Report("1.6", "v2.0", Passed, "Other", "Mirror"));
        var proof = evidence.ProofBy(evidence.Reports[0], new ProofMapping("mirror", [], ["Mirror"], []))!;
        ProofWords.Label(proof).ShouldBe("Documented only");
        ProofWords.Label(proof, Support.None).ShouldBe("A report says so too");
        ProofWords.Label(proof, null).ShouldBe("Not supported, says a report");
        ProofWords.Of(proof, evidence).Text.ShouldBe("It lists `Mirror` as unsupported.");
    }

    [Fact]
    public void AReportIsNamedByVersionChannelAndAnUnusualMode()
    {
        var report = Report("1.6", "v2.0-rc.1", Passed, "Mirror");
        ProofWords.Report(report, With()).ShouldBe("v2.0-rc.1 (pre-release), Gate API 1.6.1, experimental channel");
        ProofWords.Tested(report with { Channel = null, Mode = "sidecar" }).ShouldBe("1.6.1, mode sidecar");
    }

    [Fact]
    public void TheRuleIsCitedAndNamesItsReleases()
    {
        var rule = ProofWords.Rule(With());
        rule.Text.ShouldBe("By the rule of Gate API, a report that passes everything claimed counts for the 2 newest releases (1.6 and 1.5), "
            + "and any other for the 3 newest (1.6, 1.5 and 1.4). Older ones are out of date.");
        rule.Citations.ShouldHaveSingleItem().Title.ShouldBe("The rule page");
        ProofWords.Rule(ConformanceEvidence.None).Text.ShouldBe("No report was read.");
    }
}
