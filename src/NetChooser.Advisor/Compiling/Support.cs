using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>Why an option does not count for a requirement.</summary>
public enum Shortfall
{
    /// <summary>It counts.</summary>
    Nothing,
    /// <summary>No source that was read says.</summary>
    Unknown,
    /// <summary>A source says it does not have it.</summary>
    NotProvided,
    /// <summary>Only a part, and partial support was not accepted.</summary>
    OnlyPartial,
    /// <summary>Only as beta or alpha, and beta was not accepted.</summary>
    OnlyBeta,
    /// <summary>Announced to be removed.</summary>
    Deprecated,
    /// <summary>Only in a paid product, and paid was not accepted.</summary>
    OnlyPaid,
}

/// <summary>Judges claims against what is asked.</summary>
internal static class SupportJudge
{
    /// <summary>The claim that comes nearest to what is asked, and what it still falls short of.</summary>
    public static (Shortfall Shortfall, Claim? Claim) Judge(
        KnowledgeBase knowledge, Option option, string capabilityId, Support atLeast, Acceptance accepted)
    {
        var best = (Shortfall: Shortfall.Unknown, Claim: (Claim?)null);
        foreach (var claim in knowledge.ClaimsOf(option.Id, capabilityId))
        {
            var shortfall = Of(claim, atLeast, accepted);
            if (shortfall == Shortfall.Nothing) return (shortfall, claim);
            if (best.Claim is null || Distance(shortfall) < Distance(best.Shortfall)) best = (shortfall, claim);
        }
        return best;
    }

    /// <summary>
    /// How far an option meets a preference, and the claim that makes it so; null when it does not. Beta and deprecated support count as partial,
    /// paid support only when accepted.
    /// </summary>
    public static (Support Level, Claim? Claim) Grade(KnowledgeBase knowledge, Option option, string capabilityId, Acceptance accepted)
    {
        var best = (Level: Support.None, Claim: (Claim?)null);
        foreach (var claim in knowledge.ClaimsOf(option.Id, capabilityId))
        {
            if (claim.Edition == Edition.Paid && !accepted.HasFlag(Acceptance.Paid)) continue;
            var level = claim.Support == Support.Full && claim.Status != ClaimStatus.Stable ? Support.Partial : claim.Support;
            if (level > best.Level) best = (level, claim);
        }
        return best;
    }

    private static Shortfall Of(Claim claim, Support atLeast, Acceptance accepted)
    {
        if (claim.Support == Support.None) return Shortfall.NotProvided;
        if (claim.Edition == Edition.Paid && !accepted.HasFlag(Acceptance.Paid)) return Shortfall.OnlyPaid;
        if (claim.Status == ClaimStatus.Deprecated) return Shortfall.Deprecated;
        if (claim.Status != ClaimStatus.Stable && !accepted.HasFlag(Acceptance.Beta)) return Shortfall.OnlyBeta;
        var enough = claim.Support == Support.Full || atLeast == Support.Partial || accepted.HasFlag(Acceptance.Partial);
        return enough ? Shortfall.Nothing : Shortfall.OnlyPartial;
    }

    private static int Distance(Shortfall shortfall) => shortfall switch
    {
        Shortfall.OnlyPaid => 1,
        Shortfall.OnlyBeta => 2,
        Shortfall.OnlyPartial => 3,
        Shortfall.Deprecated => 4,
        Shortfall.NotProvided => 5,
        _ => 6,
    };
}
