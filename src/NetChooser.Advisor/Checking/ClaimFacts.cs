using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>What every option is known to do.</summary>
internal sealed class ClaimFacts
{
    private const int Acceptances = 8;
    private readonly int options;
    private readonly byte[] full;
    private readonly byte[] partial;
    private readonly byte[] gradeUnpaid;
    private readonly byte[] gradePaid;

    public ClaimFacts(KnowledgeBase knowledge, Numbering numbers)
    {
        options = numbers.Options.Count;
        var cells = options * numbers.CapabilityCount;
        (full, partial, gradeUnpaid, gradePaid) = (new byte[cells], new byte[cells], new byte[cells], new byte[cells]);
        foreach (var claim in knowledge.Tools.SelectMany(tool => tool.Claims))
        {
            var (option, capability) = (numbers.Option(claim.OptionId), numbers.Capability(claim.CapabilityId));
            if (option < 0 || capability < 0 || claim.Support == Support.None) continue;
            var cell = capability * options + option;
            full[cell] |= WhereItCounts(claim, Support.Full);
            partial[cell] |= WhereItCounts(claim, Support.Partial);
            var grade = (byte)(claim is { Support: Support.Full, Status: ClaimStatus.Stable } ? Support.Full : Support.Partial);
            gradePaid[cell] = Math.Max(gradePaid[cell], grade);
            if (claim.Edition != Edition.Paid) gradeUnpaid[cell] = Math.Max(gradeUnpaid[cell], grade);
        }
    }

    /// <summary>Whether an option counts for a requirement, given what the reader accepts.</summary>
    public bool Provides(int option, int capability, Support atLeast, Acceptance accepted) =>
        ((atLeast == Support.Full ? full : partial)[capability * options + option] >> (int)accepted & 1) != 0;

    /// <summary>How far an option meets a preference: what is not stable counts as partial, what is paid only where it is accepted.</summary>
    public Support Grade(int option, int capability, Acceptance accepted) =>
        (Support)(accepted.HasFlag(Acceptance.Paid) ? gradePaid : gradeUnpaid)[capability * options + option];

    /// <summary>Bit n is set when the claim counts for a reader who accepts n.</summary>
    private static byte WhereItCounts(Claim claim, Support atLeast)
    {
        var bits = 0;
        for (var accepted = 0; accepted < Acceptances; accepted++)
        {
            if (Counts(claim, atLeast, (Acceptance)accepted)) bits |= 1 << accepted;
        }
        return (byte)bits;
    }

    private static bool Counts(Claim claim, Support atLeast, Acceptance accepted) =>
        (claim.Edition != Edition.Paid || accepted.HasFlag(Acceptance.Paid))
        && (claim.Support == Support.Full || atLeast == Support.Partial || accepted.HasFlag(Acceptance.Partial))
        && claim.Status switch
        {
            ClaimStatus.Stable => true,
            ClaimStatus.Beta or ClaimStatus.Alpha => accepted.HasFlag(Acceptance.Beta),
            _ => false,
        };
}
