namespace NetChooser.Knowledge;

/// <summary>How far a report proves a capability.</summary>
public enum ProofKind
{
    /// <summary>Everything that it takes was passed.</summary>
    Proved,
    /// <summary>Some of what it takes was passed, or with skipped tests.</summary>
    InPart,
    /// <summary>It was claimed, and tests failed.</summary>
    Failed,
    /// <summary>The implementation lists it as unsupported.</summary>
    Unsupported,
}

/// <summary>Whether a report still counts, by the rule of those who collect them.</summary>
public enum ConformanceStanding
{
    /// <summary>Passed for one of the newest releases.</summary>
    Conformant,
    /// <summary>Passed in part, or passed for a release that only counts as partial by now.</summary>
    PartiallyConformant,
    /// <summary>Too old to count.</summary>
    Outdated,
}

/// <summary>One of the things that a proof takes.</summary>
/// <param name="Name">The profile or feature, as reports name it.</param>
/// <param name="IsProfile">Whether it is the core of a profile.</param>
/// <param name="Finding">What the report says of it.</param>
public sealed record ProofPart(string Name, bool IsProfile, Finding Finding);

/// <summary>What reports show of one option and one capability.</summary>
/// <param name="Kind">How far it is proved.</param>
/// <param name="Standing">Whether the report still counts.</param>
/// <param name="Report">The report that shows it best.</param>
/// <param name="Parts">What it took, piece by piece.</param>
public sealed record ConformanceProof(ProofKind Kind, ConformanceStanding Standing, ConformanceReport Report, IReadOnlyList<ProofPart> Parts)
{
    /// <summary>What the newest report says, where it says something else; else null.</summary>
    public ConformanceProof? Newest { get; init; }
}
