namespace NetChooser.Knowledge;

/// <summary>A set of tests that belong together, such as HTTP through a gateway.</summary>
/// <param name="Id">As reports name it.</param>
/// <param name="Label">The name shown.</param>
/// <param name="Meaning">One sentence: what passing its core shows.</param>
public sealed record ConformanceProfile(string Id, string Label, string Meaning);

/// <summary>Who collects conformance reports, and the rule by which they go out of date.</summary>
/// <param name="Name">The interface whose conformance is tested.</param>
/// <param name="Repository">Web address of the repository that holds the reports.</param>
/// <param name="Folder">The folder of the reports in it.</param>
/// <param name="ConformantWithin">How many of the newest releases a full report counts for.</param>
/// <param name="PartialWithin">How many of the newest releases a partial report counts for.</param>
/// <param name="Citations">Where that rule stands; at least one.</param>
/// <param name="Profiles">The profiles, in the order shown.</param>
public sealed record ConformanceProgramme(
    string Name,
    string Repository,
    string Folder,
    int ConformantWithin,
    int PartialWithin,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<ConformanceProfile> Profiles);

/// <summary>Something of which reports were handed in; it need not be a tool that is described here.</summary>
/// <param name="Id">Kebab-case and permanent; the name of its files.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Organization">Who hands the reports in, as the reports say.</param>
/// <param name="Project">What they hand them in for, as the reports say.</param>
public sealed record Implementation(string Id, string Name, string Organization, string Project)
{
    /// <summary>Where more about it can be read, as its newest report says.</summary>
    public string? Url { get; init; }

    /// <summary>The tool it is; null when that tool is not described here.</summary>
    public string? ToolId { get; init; }

    /// <summary>The options of the tool that the reports speak of.</summary>
    public IReadOnlyList<string> OptionIds { get; init; } = [];

    /// <summary>A remark on what the reports speak of.</summary>
    public string? Note { get; init; }
}

/// <summary>A report that could not be read.</summary>
/// <param name="Path">Where it stands below the folder of reports.</param>
/// <param name="Reason">Why, in one sentence.</param>
public sealed record UnreadReport(string Path, string Reason);

/// <summary>The exact state of the reports that was read.</summary>
/// <param name="Commit">The commit of the repository, 40 hexadecimal digits.</param>
/// <param name="Read">The day it was read.</param>
/// <param name="Releases">The release lines read, the newest first, such as 1.6.</param>
/// <param name="Unread">What could not be read.</param>
public sealed record ConformanceSnapshot(string Commit, DateOnly Read, IReadOnlyList<string> Releases, IReadOnlyList<UnreadReport> Unread);

/// <summary>What a report must show to prove a capability.</summary>
/// <param name="CapabilityId">The capability proved.</param>
/// <param name="ProfileIds">Profiles whose core must be passed, each of them.</param>
/// <param name="Features">Optional features that must be passed, each of them.</param>
/// <param name="OneOf">Optional features of which one must be passed; empty when none is asked for.</param>
public sealed record ProofMapping(
    string CapabilityId, IReadOnlyList<string> ProfileIds, IReadOnlyList<string> Features, IReadOnlyList<string> OneOf)
{
    /// <summary>What such a report leaves open, if anything.</summary>
    public string? Note { get; init; }
}
