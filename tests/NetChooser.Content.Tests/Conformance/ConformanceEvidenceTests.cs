using NetChooser.Knowledge;

namespace NetChooser.Content.Tests.Conformance;

/// <summary>What reports prove, and when they no longer count.</summary>
public sealed class ConformanceEvidenceTests
{
    private static readonly Citation Page = new("page", "A page", "https://example.org/a", "1.0", new DateOnly(2026, 11, 1), CitationKind.Docs);
    private static readonly ConformanceProgramme Programme = new("Gate API", "https://example.org/gate", "reports", 2, 3, [Page], [new("HTTP", "Web", "It works.")]);
    private static readonly Implementation Oak = new("oak", "Oak", "forest", "oak") { ToolId = "oak", OptionIds = ["oak"] };

    private static TestSummary Passed { get; } = new(ConformanceResult.Success, 3, 0, 0, [], []);

    private static TestSummary Skipping { get; } = new(ConformanceResult.Partial, 2, 0, 1, [], ["Third"]);

    private static TestSummary Failed { get; } = new(ConformanceResult.Failure, 2, 1, 0, ["Third"], []);

    private static ConformanceReport Report(string release, string version, TestSummary core, TestSummary? extended, string supported = "", string unsupported = "") =>
        new("oak", release, $"{release}.0", version, $"v{release}/oak/{version}.yaml", [new("HTTP", 3, 9, core, extended, Names(supported), Names(unsupported))])
        {
            Channel = ReportChannel.Standard,
            Date = new DateOnly(2026, 1, 1),
        };

    private static string[] Names(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ConformanceEvidence With(ProofMapping mapping, params ConformanceReport[] reports) =>
        new(Programme, new ConformanceSnapshot(Reports.Commit, Reports.Today, ["1.6", "1.5", "1.4", "1.3"], []), [Oak], reports, [mapping]);

    private static ConformanceEvidence With(params ConformanceReport[] reports) => With(new ProofMapping("mirror", ["HTTP"], ["Mirror"], []), reports);

    [Theory]
    [InlineData("1.6", ConformanceStanding.Conformant)]
    [InlineData("1.5", ConformanceStanding.Conformant)]
    [InlineData("1.4", ConformanceStanding.PartiallyConformant)]
    [InlineData("1.3", ConformanceStanding.Outdated)]
    [InlineData("1.2", ConformanceStanding.Outdated)]
    public void AFullReportCountsForTwoReleasesAndInPartForAThird(string release, ConformanceStanding standing)
    {
        var evidence = With(Report(release, "1.0", Passed, Passed, "Mirror"));
        evidence.StandingOf(Oak).ShouldBe(standing);
        var proof = evidence.ProofOf("oak", "mirror").ShouldNotBeNull();
        proof.Kind.ShouldBe(ProofKind.Proved);
        proof.Standing.ShouldBe(standing);
    }

    [Theory]
    [InlineData("1.6", ConformanceStanding.PartiallyConformant)]
    [InlineData("1.4", ConformanceStanding.PartiallyConformant)]
    [InlineData("1.3", ConformanceStanding.Outdated)]
    public void APartialReportCountsForThreeReleasesAndNeverInFull(string release, ConformanceStanding standing)
    {
        var evidence = With(Report(release, "1.0", Skipping, Passed, "Mirror"));
        evidence.StandingOf(Oak).ShouldBe(standing);
        var proof = evidence.ProofOf("oak", "mirror").ShouldNotBeNull();
        proof.Kind.ShouldBe(ProofKind.InPart);
        proof.Standing.ShouldBe(standing);
    }

    [Fact]
    public void AProfileIsOnlyPassedWithAllThatIsClaimedForIt()
    {
        With(Report("1.6", "1.0", Passed, Skipping, "Mirror")).StandingOf(Oak).ShouldBe(ConformanceStanding.PartiallyConformant);
        With(Report("1.6", "1.0", Passed, null)).StandingOf(Oak).ShouldBe(ConformanceStanding.Conformant);
        With(Report("1.6", "1.0", Failed, Passed, "Mirror")).StandingOf(Oak).ShouldBe(ConformanceStanding.PartiallyConformant);
    }

    [Fact]
    public void WhoHandedNothingInIsOutOfDate() => With().StandingOf(Oak).ShouldBe(ConformanceStanding.Outdated);

    [Fact]
    public void ASkippedTestCountsAgainstEveryClaimedFeature() =>
        With(Report("1.6", "1.0", Passed, Skipping, "Mirror")).ProofOf("oak", "mirror")!.Parts.Select(part => part.Finding)
            .ShouldBe([Finding.Passed, Finding.Partial]);

    [Theory]
    [InlineData("", "Mirror", ProofKind.Unsupported)]
    [InlineData("", "", null)]
    public void WithoutAnythingPassedThereIsNoProof(string supported, string unsupported, ProofKind? kind) =>
        (With(new ProofMapping("mirror", [], ["Mirror"], []), Report("1.6", "1.0", Passed, Passed, supported, unsupported)).ProofOf("oak", "mirror")?.Kind).ShouldBe(kind);

    [Fact]
    public void AFeatureWhoseTestsFailedIsNotProved() =>
        With(new ProofMapping("mirror", [], ["Mirror"], []), Report("1.6", "1.0", Passed, Failed, "Mirror")).ProofOf("oak", "mirror")!.Kind.ShouldBe(ProofKind.Failed);

    [Fact]
    public void OneOfSeveralFeaturesIsEnoughWhereTheMappingSaysSo()
    {
        var report = Report("1.6", "1.0", Passed, Passed, "Query", "Method");
        With(new ProofMapping("mirror", ["HTTP"], [], ["Method", "Query"]), report).ProofOf("oak", "mirror")!.Kind.ShouldBe(ProofKind.Proved);
        With(new ProofMapping("mirror", ["HTTP"], ["Method", "Query"], []), report).ProofOf("oak", "mirror")!.Kind.ShouldBe(ProofKind.InPart);
    }

    [Fact]
    public void AFinishedReleaseGoesBeforeAnUnfinishedOneThatCountsAlike()
    {
        var evidence = With(Report("1.6", "v2.0.0-rc.1", Passed, Passed, "Mirror"), Report("1.5", "v1.9.0", Passed, Passed, "Mirror"));
        evidence.ProofOf("oak", "mirror")!.Report.Version.ShouldBe("v1.9.0");
    }

    [Fact]
    public void AReportThatCountsGoesBeforeOneThatNoLongerDoes()
    {
        var evidence = With(Report("1.6", "v2.0.0-rc.1", Passed, Passed, "", "Mirror"), Report("1.4", "v1.9.0", Passed, Passed, "Mirror"));
        var proof = evidence.ProofOf("oak", "mirror")!;
        proof.Report.Release.ShouldBe("1.6");
        proof.Kind.ShouldBe(ProofKind.InPart, "The core is passed, and the feature is not supported.");
    }

    [Fact]
    public void WhatTheNewestReportSaysOtherwiseIsKept()
    {
        var evidence = With(Report("1.6", "v2.0.0", Skipping, Passed, "Mirror"), Report("1.5", "v1.9.0", Passed, Passed, "Mirror"));
        var proof = evidence.ProofOf("oak", "mirror")!;
        proof.Report.Version.ShouldBe("v1.9.0");
        proof.Newest!.Report.Version.ShouldBe("v2.0.0");
        proof.Newest.Kind.ShouldBe(ProofKind.InPart);
    }

    [Fact]
    public void AnOptionOrCapabilityThatNoReportSpeaksOfHasNoProof()
    {
        var evidence = With(Report("1.6", "1.0", Passed, Passed, "Mirror"));
        evidence.ProofOf("elm", "mirror").ShouldBeNull();
        evidence.ProofOf("oak", "opens").ShouldBeNull();
        ConformanceEvidence.None.ProofOf("oak", "mirror").ShouldBeNull();
    }

    [Theory]
    [InlineData("v2.7.0-pre-release", true)]
    [InlineData("v1.20.0-pre.2", true)]
    [InlineData("v2.3.0-rc.3", true)]
    [InlineData("v1.2.0-alpha2", true)]
    [InlineData("latest", true)]
    [InlineData("1.36.2-gke.2154000", false)]
    [InlineData("v3.7.10", false)]
    [InlineData("enterprise-2.18", false)]
    public void AVersionSaysWhetherItIsFinished(string version, bool isPreRelease) =>
        Report("1.6", version, Passed, null).IsPreRelease.ShouldBe(isPreRelease);

    [Fact]
    public void AReportIsOpenedAtItsExactLines()
    {
        var report = Report("1.6", "1.0", Passed, Passed, "Mirror");
        With(report).LinkTo(report, report.Profiles[0]).ShouldBe($"https://example.org/gate/blob/{Reports.Commit}/reports/v1.6/oak/1.0.yaml#L3-L9");
    }
}
