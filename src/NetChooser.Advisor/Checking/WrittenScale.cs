using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>The level of an option on a criterion, read off the criterion's written scale.</summary>
internal static class WrittenScale
{
    private const int DaysInYear = 365;
    private const int Highest = Criterion.HighestLevel;
    private static readonly string[] RestrictedLicences = ["BUSL", "SSPL", "Elastic"];

    /// <summary>0 to 4; 0 for a judgement that nobody made.</summary>
    public static int Level(KnowledgeBase knowledge, Option option, Criterion criterion, Platform? platform) => criterion.Derivation switch
    {
        null => option.Judgements.TryGetValue(criterion.Id, out var judgement) ? judgement.Level : 0,
        Derivation.PlatformFit when option.IsEmpty => platform is not null && IsBrought(knowledge, option.SlotId, platform) ? 1 : Highest,
        _ when option.IsEmpty => Highest,
        Derivation.Maturity => Maturity(option, knowledge.AsOf),
        Derivation.Openness => Openness(option, knowledge.FindTool(option.ToolId)!),
        Derivation.Portability => Portability(option, knowledge.Platforms),
        Derivation.PlatformFit => platform is null ? FitEverywhere(option, knowledge.Platforms) : Fit(platform.On(option)),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };

    private static bool IsBrought(KnowledgeBase knowledge, string slotId, Platform platform) => knowledge.Options.Any(option =>
        option.SlotId == slotId && !option.IsEmpty && platform.On(option).Stance is Stance.Default or Stance.Fixed);

    private static int Maturity(Option option, DateOnly asOf)
    {
        if (option.Lifecycle.State is LifecycleState.Deprecated or LifecycleState.Retired) return 0;
        if (option.StableSince is not { } since) return 1;
        var days = asOf.DayNumber - since.DayNumber;
        return days < DaysInYear ? 2 : days < 3 * DaysInYear ? 3 : 4;
    }

    private static int Openness(Option option, Tool tool)
    {
        var governance = tool.Governance?.Kind;
        if (option.Edition != Edition.OpenSource || governance == GovernanceKind.Proprietary) return 0;
        if (tool.Licence is { Spdx: var spdx } && RestrictedLicences.Any(name => spdx.StartsWith(name, StringComparison.OrdinalIgnoreCase))) return 1;
        return governance switch
        {
            GovernanceKind.FoundationGraduated => 4,
            GovernanceKind.Foundation or GovernanceKind.Community => 3,
            _ => 2,
        };
    }

    private static int Portability(Option option, IReadOnlyList<Platform> platforms)
    {
        var all = platforms.Count;
        var some = platforms.Count(platform => Exists(option, platform) && platform.On(option).Stance != Stance.Impossible);
        if (all > 1 && some <= 1) return 0;
        if (some == all) return 4;
        return some * 4 >= all * 3 ? 3 : some * 2 >= all ? 2 : 1;
    }

    /// <summary>The mean over all platforms, rounded down; with none described the option is neither favoured nor harmed.</summary>
    private static int FitEverywhere(Option option, IReadOnlyList<Platform> platforms) =>
        platforms.Count == 0 ? 2 : platforms.Sum(platform => Exists(option, platform) ? Fit(platform.On(option)) : 0) / platforms.Count;

    private static bool Exists(Option option, Platform platform) => option.RunsOn is null || option.RunsOn.Contains(platform.Id);

    private static int Fit(PlatformStance said) => said.Stance switch
    {
        Stance.Impossible => 0,
        Stance.Allowed => said.IsGeneral ? 1 : 2,
        Stance.Supported => 3,
        Stance.Recommended or Stance.Default or Stance.Fixed => 4,
        _ => 1,
    };
}
