using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Checking;

/// <summary>A second reading of the written scales: the level of an option on a criterion.</summary>
internal static class PlainLevels
{
    public static int Of(KnowledgeBase knowledge, Option option, Criterion criterion, Platform? platform)
    {
        if (criterion.Derivation is null) return option.Judgements.TryGetValue(criterion.Id, out var judged) ? judged.Level : 0;
        if (option.IsEmpty) return criterion.Derivation == Derivation.PlatformFit && Brings(knowledge, option.SlotId, platform) ? 1 : 4;
        return criterion.Derivation switch
        {
            Derivation.Maturity => Maturity(option, knowledge.AsOf),
            Derivation.Openness => Openness(option, knowledge.FindTool(option.ToolId)!),
            Derivation.Portability => Portability(option, knowledge.Platforms),
            Derivation.PlatformFit => Fit(option, platform),
            _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
        };
    }

    /// <summary>Whether the platform has a tool in the slot from the start.</summary>
    private static bool Brings(KnowledgeBase knowledge, string slotId, Platform? platform) => platform is not null && knowledge.Options.Any(option =>
        option.SlotId == slotId && !option.IsEmpty && platform.On(option).Stance is Stance.Default or Stance.Fixed);

    private static int Maturity(Option option, DateOnly asOf)
    {
        if (option.Lifecycle.State is LifecycleState.Deprecated or LifecycleState.Retired) return 0;
        if (option.StableSince is not { } since) return 1;
        var days = asOf.DayNumber - since.DayNumber;
        if (days >= 3 * 365) return 4;
        return days >= 365 ? 3 : 2;
    }

    private static int Openness(Option option, Tool tool)
    {
        if (option.Edition is Edition.Paid or Edition.Platform || tool.Governance?.Kind == GovernanceKind.Proprietary) return 0;
        if (tool.Licence is { } licence && new[] { "BUSL", "SSPL", "Elastic" }.Any(licence.Spdx.StartsWith)) return 1;
        return tool.Governance?.Kind switch
        {
            GovernanceKind.FoundationGraduated => 4,
            GovernanceKind.Foundation => 3,
            GovernanceKind.Community => 3,
            _ => 2,
        };
    }

    private static int Portability(Option option, IReadOnlyList<Platform> platforms)
    {
        var runs = platforms.Count(platform =>
            (option.RunsOn is null || option.RunsOn.Contains(platform.Id)) && platform.On(option).Stance != Stance.Impossible);
        if (runs == platforms.Count && (runs > 1 || platforms.Count <= 1)) return 4;
        if (runs <= 1 && platforms.Count > 1) return 0;
        var share = (decimal)runs / platforms.Count;
        if (share >= 0.75m) return 3;
        return share >= 0.5m ? 2 : 1;
    }

    private static int Fit(Option option, Platform? platform) => platform?.On(option).Stance switch
    {
        null => 2,
        Stance.Fixed or Stance.Default => 4,
        Stance.Supported => 3,
        Stance.Allowed => platform.On(option).IsGeneral ? 1 : 2,
        Stance.Impossible => 0,
        _ => 1,
    };
}
