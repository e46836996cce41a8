using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>What is claimed of an option, in words.</summary>
public static class SupportWords
{
    /// <summary>The support in a word or two; null is unknown, never "no".</summary>
    public static string Support(Support? support) => support switch
    {
        Knowledge.Support.Full => "Full",
        Knowledge.Support.Partial => "Partial",
        Knowledge.Support.None => "No",
        _ => "Not known",
    };

    /// <summary>The status in a word.</summary>
    public static string Status(ClaimStatus status) => status switch
    {
        ClaimStatus.Beta => "Beta",
        ClaimStatus.Alpha => "Alpha",
        ClaimStatus.Deprecated => "Deprecated",
        _ => "Stable",
    };

    /// <summary>The edition in a few words.</summary>
    public static string Edition(Edition edition) => edition switch
    {
        Knowledge.Edition.Paid => "Paid product",
        Knowledge.Edition.Platform => "Part of the platform",
        _ => "Open source",
    };

    /// <summary>The whole claim: support, what is missing, status, versions, edition, switch, remark and what contradicts it.</summary>
    public static Statement Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Statement.Cited(
            claim.Citations.Concat(claim.Dispute?.Citations ?? []),
            [
                .. Head(claim),
                SettingWords.Switch(claim.Setting),
                claim.Note,
                claim.Dispute is { } dispute ? Otherwise(dispute) : null,
            ]);
    }

    /// <summary>Said where nothing is claimed.</summary>
    public static Statement NotKnown { get; } = Statement.Of("No source that was read says.");

    /// <summary>What another source says instead.</summary>
    internal static string Otherwise(Dispute dispute) => $"Another source says otherwise: {Grammar.Clause(dispute.Note)}";

    private static IEnumerable<string?> Head(Claim claim)
    {
        var details = string.Join(", ", new[]
        {
            Grammar.Small(Status(claim.Status)),
            claim.Since is { } since ? $"since {since}" : null,
            claim.Until is { } until ? $"until {until}" : null,
            EditionOf(claim),
        }.OfType<string>());
        return claim.Support switch
        {
            Knowledge.Support.Full => [$"Full, {details}"],
            Knowledge.Support.Partial => [claim.Missing is { } missing ? $"Partly: {Grammar.Clause(missing)}" : "Partly", Grammar.Capital(details)],
            _ => ["Not provided"],
        };
    }

    private static string EditionOf(Claim claim) => (claim.Edition, claim.Product) switch
    {
        (Knowledge.Edition.Paid, { } product) => $"only in {product} (paid)",
        (Knowledge.Edition.Paid, null) => "only in a paid edition",
        _ => Grammar.Small(Edition(claim.Edition)),
    };
}
