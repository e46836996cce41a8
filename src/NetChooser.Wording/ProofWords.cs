using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>What conformance reports show, in words. "Proved" is said only of what a report shows; all else is documented only.</summary>
public static class ProofWords
{
    private const string UsualMode = "default";

    /// <summary>Said of a claim that reports could prove and none does.</summary>
    public const string DocumentedOnly = "Documented only";

    /// <summary>How far a claim is proved, in a few words.</summary>
    /// <param name="proof">What reports show; null when none speaks of it.</param>
    /// <param name="claimed">What is claimed; null when nothing is.</param>
    public static string Label(ConformanceProof? proof, Support? claimed = Support.Full) => proof switch
    {
        null => DocumentedOnly,
        { Kind: ProofKind.Unsupported or ProofKind.Failed } => claimed switch
        {
            null => "Not supported, says a report",
            Support.None => "A report says so too",
            _ => DocumentedOnly,
        },
        { Standing: ConformanceStanding.Outdated } => "Proved once, out of date",
        { Kind: ProofKind.InPart } => "Proved in part by report",
        { Standing: ConformanceStanding.PartiallyConformant } => "Proved by an older report",
        _ => "Proved by report",
    };

    /// <summary>"1.6.1, standard channel": what was tested.</summary>
    public static string Tested(ConformanceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return string.Join(", ", new[] { report.ApiVersion, Channel(report), Mode(report) }.OfType<string>());
    }

    /// <summary>"2.0.0-rc.1 (pre-release)".</summary>
    public static string Version(ConformanceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.IsPreRelease ? $"{report.Version} (pre-release)" : report.Version;
    }

    /// <summary>The channel as an adjective; null when the report does not say.</summary>
    public static string? Channel(ConformanceReport report) => report?.Channel switch
    {
        ReportChannel.Standard => "standard channel",
        ReportChannel.Experimental => "experimental channel",
        _ => null,
    };

    /// <summary>The mode it ran in; null for the usual one, or when the report does not say.</summary>
    public static string? Mode(ConformanceReport report) => report?.Mode is null or UsualMode ? null : $"mode {report.Mode}";

    /// <summary>What a report says of one feature, in a word or two.</summary>
    public static string Finding(Finding finding) => finding switch
    {
        Knowledge.Finding.Passed => "Passed",
        Knowledge.Finding.Partial => "Partial",
        Knowledge.Finding.Failed => "Failed",
        Knowledge.Finding.Unsupported => "Not supported",
        _ => "Not tested",
    };

    /// <summary>Whether it still counts, by the rule of those who collect the reports.</summary>
    public static string Standing(ConformanceStanding standing) => standing switch
    {
        ConformanceStanding.Conformant => "Conformant",
        ConformanceStanding.PartiallyConformant => "Partially conformant",
        _ => "Out of date",
    };

    /// <summary>The rule by which a report goes out of date.</summary>
    public static Statement Rule(ConformanceEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Programme is not { } programme) return Statement.Of("No report was read");
        var counting = evidence.Releases.Take(programme.PartialWithin).ToList();
        return Statement.Cited(programme.Citations,
            $"By the rule of {programme.Name}, a report that passes everything claimed counts for the {programme.ConformantWithin} newest releases "
                + $"({Grammar.And(counting.Take(programme.ConformantWithin))}), "
                + $"and any other for the {programme.PartialWithin} newest ({Grammar.And(counting)})",
            "Older ones are out of date");
    }

    /// <summary>"v1.2.0, Acme API 1.6.1, standard channel": which report it is.</summary>
    public static string Report(ConformanceReport report, ConformanceEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return $"{Version(report)}, {evidence.Programme?.Name} {Tested(report)}";
    }

    /// <summary>
    /// What the best report shows, what it leaves open, whether it still counts, and what the newest says where it says less or more.
    /// </summary>
    public static Statement Of(ConformanceProof proof, ConformanceEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(evidence);
        return Statement.Of(Shown(proof, evidence), Age(proof, evidence), Newest(proof));
    }

    private static string Shown(ConformanceProof proof, ConformanceEvidence evidence) => proof.Kind switch
    {
        ProofKind.Proved => $"It passes {Grammar.And(proof.Parts.Select(part => Name(part, evidence)))}",
        ProofKind.InPart => Grammar.Capital(string.Join("; ", proof.Parts.Select(part =>
            $"{Name(part, evidence)}: {Grammar.Small(Finding(part.Finding))}{Skipped(proof.Report, part)}"))),
        ProofKind.Failed => $"It claims {Grammar.And(With(proof, Knowledge.Finding.Failed, evidence))}, and tests failed",
        _ => $"It lists {Grammar.And(With(proof, Knowledge.Finding.Unsupported, evidence))} as unsupported",
    };

    private static IEnumerable<string> With(ConformanceProof proof, Finding finding, ConformanceEvidence evidence) =>
        proof.Parts.Where(part => part.Finding == finding).Select(part => Name(part, evidence));

    /// <summary>The skipped tests that make a part partial.</summary>
    private static string Skipped(ConformanceReport report, ProofPart part)
    {
        if (part.Finding != Knowledge.Finding.Partial) return "";
        var tests = (part.IsProfile
                ? report.Profiles.Where(profile => profile.ProfileId == part.Name).Select(profile => profile.Core)
                : report.Profiles.Where(profile => profile.Of(part.Name) == Knowledge.Finding.Partial).Select(profile => profile.Extended!))
            .ToList();
        var count = tests.Select(summary => summary.Skipped).DefaultIfEmpty(0).Max();
        const int named = 3;
        var names = tests.SelectMany(summary => summary.SkippedTests).Distinct().ToList();
        if (count == 0) return "";
        var list = names.Count is > 0 and <= named ? $" ({string.Join(", ", names)})" : "";
        return $", {Grammar.Count(count, "test")} skipped{list}";
    }

    private static string? Age(ConformanceProof proof, ConformanceEvidence evidence) => (proof.Standing, proof.Kind) switch
    {
        (ConformanceStanding.Outdated, _) => $"Reports for {proof.Report.Release} no longer count",
        (ConformanceStanding.PartiallyConformant, ProofKind.Proved) =>
            $"Reports for {proof.Report.Release} count as partial by now: "
                + $"it is not among the {evidence.Programme?.ConformantWithin} newest releases",
        _ => null,
    };

    private static string? Newest(ConformanceProof proof) => proof.Newest is not { } newest ? null
        : $"The newest report, of {Version(newest.Report)} for {Tested(newest.Report)}, " + newest.Kind switch
        {
            ProofKind.Proved => "proves it",
            ProofKind.InPart => "shows it in part",
            ProofKind.Failed => "has failed tests",
            _ => "lists it as unsupported",
        };

    private static string Name(ProofPart part, ConformanceEvidence evidence) =>
        part.IsProfile ? $"the core of {evidence.LabelOf(part.Name)}" : $"`{part.Name}`";
}
