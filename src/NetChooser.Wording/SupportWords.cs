using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Says how far something is supported.</summary>
public static class SupportWords
{
    /// <summary>One or two words; null, the absence of a claim, is "Not known".</summary>
    public static string Support(Support? support) => support switch
    {
        Knowledge.Support.Full => "Full",
        Knowledge.Support.Partial => "Partial",
        Knowledge.Support.None => "No",
        _ => "Not known",
    };

    /// <summary>One word for how settled it is.</summary>
    public static string Status(ClaimStatus status) => status switch
    {
        ClaimStatus.Stable => "Stable",
        ClaimStatus.Beta => "Beta",
        ClaimStatus.Alpha => "Alpha",
        _ => "Deprecated",
    };

    /// <summary>Where one has to get it from.</summary>
    public static string Edition(Edition edition) => edition switch
    {
        Knowledge.Edition.OpenSource => "Open source",
        Knowledge.Edition.Paid => "Paid product",
        _ => "Part of the platform",
    };

    /// <summary>A claim as a sentence, with what is missing, its edition and both sides of a dispute.</summary>
    public static Statement Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var parts = new List<string> { Support(claim.Support) };
        if (claim.Status != ClaimStatus.Stable) parts.Add(Status(claim.Status).ToLowerInvariant());
        if (claim.Since is { } since) parts.Add($"since {since}");
        if (claim.Until is { } until) parts.Add($"until {until}");
        if (claim.Edition == Knowledge.Edition.Paid) parts.Add(claim.Product is { } product ? $"only in the paid {product}" : "only in a paid edition");
        var text = Listing.Sentence(string.Join(", ", parts));
        if (claim.Missing is { } missing) text += $" Missing: {Listing.Sentence(missing)}";
        if (claim.Setting is { } setting) text += $" Set: {Listing.Sentence(setting)}";
        if (claim.Note is { } note) text += $" {Listing.Sentence(note)}";
        if (claim.Dispute is not { } dispute) return new Statement(text, claim.Citations);
        return new Statement($"{text} Disputed: {Listing.Sentence(dispute.Note)}", [.. claim.Citations, .. dispute.Citations]);
    }
}
