using NetChooser.Content.Conformance;
using NetChooser.Knowledge;
using NetChooser.Tests;

namespace NetChooser.Content.Tests.Conformance;

/// <summary>The reports that were imported agree with themselves and with what is said about them.</summary>
public sealed class RealReportsTests
{
    private static readonly KnowledgeBase Knowledge = ContentLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow)).Knowledge!;

    private static ConformanceEvidence Conformance => Knowledge.Conformance;

    [Fact]
    public void TheReleasesThatCountAreThere() =>
        Conformance.Releases.Count.ShouldBeGreaterThanOrEqualTo(Conformance.Programme!.PartialWithin);

    [Fact]
    public void EveryReleaseHasReports() =>
        Conformance.Releases.Where(release => Conformance.Reports.All(report => report.Release != release)).ShouldBeEmpty();

    [Fact]
    public void EveryReportIsThereOnceAndInTheFolderOfItsRelease()
    {
        Conformance.Reports.GroupBy(report => report.Path).Where(group => group.Count() > 1).ShouldBeEmpty();
        Conformance.Reports.ShouldAllBe(report => report.Path.StartsWith($"v{report.Release}/", StringComparison.Ordinal)
            || report.Path.StartsWith($"v{report.Release}.", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryNumberAgreesWithItsResult()
    {
        foreach (var summary in Conformance.Reports.SelectMany(report => report.Profiles).SelectMany(profile => new[] { profile.Core, profile.Extended }).OfType<TestSummary>())
            SelfContradiction.Of(summary).ShouldBeNull();
    }

    [Fact]
    public void EveryReportSaysWhichVersionItTested() =>
        Conformance.Reports.ShouldAllBe(report => report.ApiVersion == report.Release || report.ApiVersion.StartsWith(report.Release + ".", StringComparison.Ordinal));

    [Fact]
    public void EveryProfileIsExplained() =>
        Conformance.Reports.SelectMany(report => report.Profiles).Select(profile => profile.ProfileId).Distinct()
            .Except(Conformance.Programme!.Profiles.Select(profile => profile.Id)).ShouldBeEmpty();

    [Fact]
    public void EveryMappedCapabilityIsProvedOfSomebody() =>
        Conformance.Mappings.Where(mapping => !Knowledge.Options.Any(option => Conformance.ProofOf(option.Id, mapping.CapabilityId)?.Kind == ProofKind.Proved))
            .Select(mapping => mapping.CapabilityId).ShouldBeEmpty();

    [Fact]
    public void AllThreeStandingsOccur() =>
        Conformance.Implementations.Select(Conformance.StandingOf).Distinct().Order().ShouldBe(Enum.GetValues<ConformanceStanding>());

    [Fact]
    public void TheFilesAreExactlyWhatTheImportWouldWrite()
    {
        foreach (var group in Conformance.Reports.GroupBy(report => (report.ImplementationId, report.Release)))
        {
            var name = ReportPlaces.ReportsOf(group.Key.Release, group.Key.ImplementationId);
            var lines = File.ReadAllLines(Path.Combine(Repository.Content, name));
            var head = lines.TakeWhile(line => line != "reports:").ToDictionary(line => line.Split(": ")[0], line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Trim('"'));
            var owner = new Implementation(group.Key.ImplementationId, head["name"], head["organization"], head["project"]) { Url = head.GetValueOrDefault("url") };
            NetChooser.Content.Importing.ReportWriter.Reports(owner, group.Key.Release, group.OrderBy(report => report.Path, StringComparer.Ordinal))
                .ShouldBe(string.Join('\n', lines) + "\n", name);
        }
    }
}
