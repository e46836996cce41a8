namespace NetChooser.Knowledge;

/// <summary>How far a capability is provided. Silence is not a member: an option without a claim is unknown.</summary>
public enum Support
{
    /// <summary>A source says it is not provided.</summary>
    None,
    /// <summary>Provided with something missing.</summary>
    Partial,
    /// <summary>Works as the capability's definition says.</summary>
    Full,
}

/// <summary>How settled the support is.</summary>
public enum ClaimStatus
{
    /// <summary>In a stable release and called stable.</summary>
    Stable,
    /// <summary>Called beta, preview or experimental by its maker.</summary>
    Beta,
    /// <summary>Called alpha by its maker.</summary>
    Alpha,
    /// <summary>Still there, announced to go.</summary>
    Deprecated,
}

/// <summary>Where one has to get it from.</summary>
public enum Edition
{
    /// <summary>In the freely licensed release.</summary>
    OpenSource,
    /// <summary>Only in a paid product.</summary>
    Paid,
    /// <summary>Part of a cloud platform and billed by it.</summary>
    Platform,
}

/// <summary>A second source that contradicts a claim.</summary>
/// <param name="Note">What it says instead.</param>
/// <param name="Citations">Where it says so; at least one.</param>
public sealed record Dispute(string Note, IReadOnlyList<Citation> Citations);

/// <summary>That an option provides a capability, or does not, with the evidence.</summary>
/// <param name="OptionId">The option spoken of.</param>
/// <param name="CapabilityId">The capability spoken of.</param>
/// <param name="Support">How far.</param>
/// <param name="Status">How settled.</param>
/// <param name="Edition">In which edition.</param>
/// <param name="Citations">At least one.</param>
public sealed record Claim(
    string OptionId, string CapabilityId, Support Support, ClaimStatus Status, Edition Edition, IReadOnlyList<Citation> Citations)
{
    /// <summary>The paid product's name, where the edition is paid.</summary>
    public string? Product { get; init; }

    /// <summary>First version with it, where known.</summary>
    public string? Since { get; init; }

    /// <summary>Last version with it, where it was removed.</summary>
    public string? Until { get; init; }

    /// <summary>What is missing; always present when support is partial.</summary>
    public string? Missing { get; init; }

    /// <summary>The switch that turns it on, where it is off by default.</summary>
    public string? Setting { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>A source that says otherwise, if any.</summary>
    public Dispute? Dispute { get; init; }
}
