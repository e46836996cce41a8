using System.Collections.Frozen;
using System.Globalization;

namespace NetChooser.Knowledge;

/// <summary>
/// Everything that conformance reports show. A report proves what its implementation claimed and the official tests found; it is one of three
/// kinds of evidence that are never mixed, beside what a project says and what somebody measured.
/// </summary>
public sealed class ConformanceEvidence
{
    private readonly FrozenDictionary<string, int> ranks;
    private readonly FrozenDictionary<string, Implementation> byId;
    private readonly FrozenDictionary<string, ProofMapping> mappings;
    private readonly ILookup<string, ConformanceReport> byOption;

    /// <summary>Puts the parts together.</summary>
    /// <exception cref="ArgumentException">Two implementations have the same id, or two mappings the same capability.</exception>
    public ConformanceEvidence(
        ConformanceProgramme? programme,
        ConformanceSnapshot? snapshot,
        IReadOnlyList<Implementation> implementations,
        IReadOnlyList<ConformanceReport> reports,
        IReadOnlyList<ProofMapping> mappings)
    {
        ArgumentNullException.ThrowIfNull(implementations);
        ArgumentNullException.ThrowIfNull(reports);
        Programme = programme;
        Snapshot = snapshot;
        Implementations = [.. implementations.OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(one => one.Id, StringComparer.Ordinal)];
        Mappings = mappings;
        byId = implementations.ToDictionary(one => one.Id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        ranks = Releases.Select((release, rank) => (release, rank)).DistinctBy(pair => pair.release)
            .ToFrozenDictionary(pair => pair.release, pair => pair.rank, StringComparer.Ordinal);
        Reports = [.. reports.OrderBy(Rank).ThenByDescending(report => report.Date).ThenBy(report => report.Path, StringComparer.Ordinal)];
        this.mappings = mappings.ToDictionary(mapping => mapping.CapabilityId, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        byOption = Reports
            .SelectMany(report => (byId.GetValueOrDefault(report.ImplementationId)?.OptionIds ?? []).Select(option => (option, report)))
            .ToLookup(pair => pair.option, pair => pair.report, StringComparer.Ordinal);
    }

    /// <summary>Nothing was imported.</summary>
    public static ConformanceEvidence None { get; } = new(null, null, [], [], []);

    /// <summary>Who collects the reports; null when nothing was imported.</summary>
    public ConformanceProgramme? Programme { get; }

    /// <summary>The state of the reports that was read; null when nothing was imported.</summary>
    public ConformanceSnapshot? Snapshot { get; }

    /// <summary>The release lines read, the newest first.</summary>
    public IReadOnlyList<string> Releases => Snapshot?.Releases ?? [];

    /// <summary>By name.</summary>
    public IReadOnlyList<Implementation> Implementations { get; }

    /// <summary>The newest release first, then the newest report, then by path.</summary>
    public IReadOnlyList<ConformanceReport> Reports { get; }

    /// <summary>What proves which capability.</summary>
    public IReadOnlyList<ProofMapping> Mappings { get; }

    /// <summary>The implementation with this id, or null.</summary>
    public Implementation? FindImplementation(string id) => byId.GetValueOrDefault(id);

    /// <summary>The name shown for a profile: its label, or its own id where nobody labelled it.</summary>
    public string LabelOf(string profileId) => Programme?.Profiles.FirstOrDefault(profile => profile.Id == profileId)?.Label ?? profileId;

    /// <summary>What it takes to prove a capability; null when no report can.</summary>
    public ProofMapping? MappingOf(string capabilityId) => mappings.GetValueOrDefault(capabilityId);

    /// <summary>The reports that speak of an option, the newest release first.</summary>
    public IEnumerable<ConformanceReport> ReportsOf(string optionId) => byOption[optionId];

    /// <summary>The implementations that are this tool.</summary>
    public IEnumerable<Implementation> ImplementationsOf(string toolId) => Implementations.Where(one => one.ToolId == toolId);

    /// <summary>Opens a report, at a profile where one is given.</summary>
    public string LinkTo(ConformanceReport report, ProfileResult? profile = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = profile is null ? "" : string.Create(CultureInfo.InvariantCulture, $"#L{profile.FirstLine}-L{profile.LastLine}");
        return $"{Programme?.Repository}/blob/{Snapshot?.Commit}/{Programme?.Folder}/{report.Path}{lines}";
    }

    /// <summary>Whether a report still counts, and as what.</summary>
    public ConformanceStanding StandingOf(ConformanceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Standing(Rank(report), report.IsPassed);
    }

    /// <summary>The best standing that any report gives; outdated where there is none.</summary>
    public ConformanceStanding StandingOf(Implementation implementation) =>
        Reports.Where(report => report.ImplementationId == implementation.Id).Select(StandingOf).DefaultIfEmpty(ConformanceStanding.Outdated).Min();

    /// <summary>
    /// What reports show of an option and a capability; null when no report can or does speak of it. Reports that count alike by the
    /// programme's rule compete: a finished release goes before an unfinished one, then the one that shows more, then the newer one.
    /// </summary>
    public ConformanceProof? ProofOf(string optionId, string capabilityId)
    {
        if (MappingOf(capabilityId) is not { } mapping) return null;
        var proofs = ReportsOf(optionId).Select(report => ProofBy(report, mapping)).OfType<ConformanceProof>().ToList();
        if (proofs.Count == 0) return null;
        var best = proofs.OrderBy(proof => Window(Rank(proof.Report))).ThenBy(proof => proof.Report.IsPreRelease).ThenBy(proof => proof.Kind)
            .ThenBy(proof => Rank(proof.Report)).ThenByDescending(proof => proof.Report.Date).ThenBy(proof => proof.Report.Channel)
            .ThenBy(proof => proof.Report.Path, StringComparer.Ordinal).First();
        var newest = proofs.OrderBy(proof => Rank(proof.Report)).ThenByDescending(proof => proof.Report.Date).ThenBy(proof => proof.Kind).First();
        return best with { Newest = newest.Kind == best.Kind ? null : newest };
    }

    /// <summary>What one report shows of a capability; null when it does not speak of it.</summary>
    public ConformanceProof? ProofBy(ConformanceReport report, ProofMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(mapping);
        var parts = mapping.ProfileIds.Select(id => new ProofPart(id, true, report.OfProfile(id)))
            .Concat(mapping.Features.Select(feature => new ProofPart(feature, false, report.Of(feature)))).ToList();
        var oneOf = mapping.OneOf.Select(feature => new ProofPart(feature, false, report.Of(feature)));
        if (oneOf.MaxBy(part => part.Finding) is { } best) parts.Add(best);
        ProofKind? kind =
            parts.TrueForAll(part => part.Finding == Finding.Passed) ? ProofKind.Proved
            : parts.Exists(part => part.Finding >= Finding.Partial) ? ProofKind.InPart
            : parts.Exists(part => part.Finding == Finding.Failed) ? ProofKind.Failed
            : parts.Exists(part => part.Finding == Finding.Unsupported) ? ProofKind.Unsupported
            : null;
        return kind is { } known ? new ConformanceProof(known, Standing(Rank(report), known == ProofKind.Proved), report, parts) : null;
    }

    /// <summary>How many releases are newer than the report's; past the end for a release that was not read.</summary>
    private int Rank(ConformanceReport report) => ranks.GetValueOrDefault(report.Release, int.MaxValue);

    private ConformanceStanding Standing(int rank, bool isFull) =>
        isFull && rank < Programme?.ConformantWithin ? ConformanceStanding.Conformant
        : rank < Programme?.PartialWithin ? ConformanceStanding.PartiallyConformant
        : ConformanceStanding.Outdated;

    private int Window(int rank) => rank < Programme?.ConformantWithin ? 0 : rank < Programme?.PartialWithin ? 1 : 2;
}
