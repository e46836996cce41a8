using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Conformance;

/// <summary>One file of reports.</summary>
internal sealed record ReportsOfOne(string Release, Implementation Owner, IReadOnlyList<ConformanceReport> Reports);

/// <summary>The files about conformance as they were read, and the evidence that they make together.</summary>
internal sealed record EvidenceParts(
    ConformanceProgramme? Programme,
    ConformanceSnapshot? Snapshot,
    IReadOnlyList<Implementation> Listed,
    IReadOnlyList<ReportsOfOne> Files,
    IReadOnlyList<ProofMapping> Proofs)
{
    public ConformanceEvidence Together(Reading reading)
    {
        foreach (var file in Files.Where(file => Snapshot is not null && !Snapshot.Releases.Contains(file.Release)))
            reading.Report(reading.MarkOf(file.Owner), $"The snapshot does not know the release {file.Release}.",
                "Import again, or remove the file.");
        var owners = Files.Where(file => file.Owner.Id.Length > 0 && ReportPlaces.IsRelease(file.Release))
            .OrderByDescending(file => ReportPlaces.Order(file.Release)).Select(file => file.Owner)
            .GroupBy(owner => owner.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var listed = Listed.DistinctBy(one => one.Id).ToList();
        var implementations = listed.Select(one => owners.TryGetValue(one.Id, out var owner)
                ? reading.Remember(one with { Url = owner.Url }, reading.MarkOf(one)) : one)
            .Concat(owners.Values.Where(owner => listed.TrueForAll(one => one.Id != owner.Id)));
        return new ConformanceEvidence(Programme, Snapshot, [.. implementations], [.. Files.SelectMany(file => file.Reports)], Proofs);
    }
}
