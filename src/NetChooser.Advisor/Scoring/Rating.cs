using NetChooser.Knowledge;

namespace NetChooser.Advisor.Scoring;

/// <summary>An option's level on one criterion, and why.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Level">0 to 4 on its written scale.</param>
/// <param name="Reason">The facts that decide it, in one sentence.</param>
/// <param name="IsJudged">Whether a person judged it; otherwise the published recipe derived it.</param>
/// <param name="Citations">Where the facts stand; empty for a judgement.</param>
public sealed record Rating(Criterion Criterion, int Level, string Reason, bool IsJudged, IReadOnlyList<Citation> Citations);

/// <summary>Derives and looks up ratings. The recipes are printed on the method page.</summary>
public sealed class Ratings
{
    private const int DaysInYear = 365;
    private readonly KnowledgeBase knowledge;

    /// <summary>Rates the options of this knowledge.</summary>
    public Ratings(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        this.knowledge = knowledge;
    }

    /// <summary>The level of an option on a criterion; the platform matters only for the fit with it.</summary>
    public Rating Of(Option option, Criterion criterion, Platform? platform)
    {
        ArgumentNullException.ThrowIfNull(option);
        ArgumentNullException.ThrowIfNull(criterion);
        if (criterion.Derivation is null)
        {
            return option.Judgements.TryGetValue(criterion.Id, out var judged)
                ? new Rating(criterion, judged.Level, judged.Reason, true, [])
                : new Rating(criterion, 0, "Not rated.", true, []);
        }
        if (option.IsEmpty) return OfNothing(option, criterion, platform);
        return criterion.Derivation switch
        {
            Derivation.Maturity => Maturity(option, criterion),
            Derivation.Openness => Openness(option, criterion),
            Derivation.Portability => Portability(option, criterion),
            _ => PlatformFit(option, criterion, platform),
        };
    }

    /// <summary>Nothing is mature, open and portable; but where the platform brings a tool, nothing means switching that off.</summary>
    private Rating OfNothing(Option option, Criterion criterion, Platform? platform)
    {
        var brought = criterion.Derivation == Derivation.PlatformFit && platform is not null
            ? knowledge.Options.FirstOrDefault(other => other.SlotId == option.SlotId && !other.IsEmpty && platform.On(other).Stance is Stance.Default or Stance.Fixed)
            : null;
        return brought is null
            ? Derived(criterion, Criterion.HighestLevel, "Nothing is installed.", [])
            : Derived(criterion, 1, $"{platform!.Name} brings {brought.Name}, which would have to be switched off or left unused.", platform.On(brought).Citations);
    }

    private Rating Maturity(Option option, Criterion criterion)
    {
        var lifecycle = option.Lifecycle;
        if (!lifecycle.FitForNewStack)
            return Derived(criterion, 0, $"It has been {lifecycle.State.ToString().ToLowerInvariant()} since {lifecycle.Since:yyyy-MM-dd}.", lifecycle.Citations);
        if (option.StableSince is not { } since) return Derived(criterion, 1, "No source that was read says when it became stable.", option.Citations);
        var years = (knowledge.AsOf.DayNumber - since.DayNumber) / DaysInYear;
        return Derived(criterion, years >= 3 ? 4 : years >= 1 ? 3 : 2, $"Stable since {since:yyyy-MM-dd} or earlier.", option.Citations);
    }

    private Rating Openness(Option option, Criterion criterion)
    {
        var tool = knowledge.FindTool(option.ToolId)!;
        var governance = tool.Governance;
        var citations = (governance?.Citations ?? []).Concat(tool.Licence?.Citations ?? []).Distinct().ToList();
        var closed = option.Edition != Edition.OpenSource || governance?.Kind == GovernanceKind.Proprietary;
        if (closed) return Derived(criterion, 0, "A paid product or a service of a platform.", citations);
        if (tool.Licence is { } licence && IsRestricted(licence.Spdx))
            return Derived(criterion, 1, $"The licence {licence.Spdx} restricts use.", citations);
        var level = governance?.Kind switch
        {
            GovernanceKind.FoundationGraduated => 4,
            GovernanceKind.Foundation or GovernanceKind.Community => 3,
            _ => 2,
        };
        return Derived(criterion, level, governance is null ? "No source that was read says who governs it." : $"Led by {governance.By}.", citations);
    }

    private static bool IsRestricted(string spdx) =>
        spdx.StartsWith("BUSL", StringComparison.OrdinalIgnoreCase) || spdx.StartsWith("SSPL", StringComparison.OrdinalIgnoreCase)
        || spdx.StartsWith("Elastic", StringComparison.OrdinalIgnoreCase);

    private Rating Portability(Option option, Criterion criterion)
    {
        var all = knowledge.Platforms.Count;
        var runs = knowledge.Platforms.Count(platform => CanRunOn(option, platform));
        var level = runs <= 1 && all > 1 ? 0 : runs == all ? 4 : 4 * runs >= 3 * all ? 3 : 2 * runs >= all ? 2 : 1;
        return Derived(criterion, level, $"It can run on {runs} of the {all} platforms described here.", []);
    }

    /// <summary>Whether nothing that was read rules the option out on the platform.</summary>
    public static bool CanRunOn(Option option, Platform platform)
    {
        ArgumentNullException.ThrowIfNull(option);
        ArgumentNullException.ThrowIfNull(platform);
        return (option.RunsOn?.Contains(platform.Id) ?? true) && platform.On(option).Stance != Stance.Impossible;
    }

    private Rating PlatformFit(Option option, Criterion criterion, Platform? platform)
    {
        if (platform is null) return FitEverywhere(option, criterion);
        var stance = platform.On(option);
        return stance.Stance switch
        {
            Stance.Fixed => Derived(criterion, 4, $"{platform.Name} allows nothing else here.", stance.Citations),
            Stance.Default => Derived(criterion, 4, $"{platform.Name} brings it.", stance.Citations),
            Stance.Recommended => Derived(criterion, 4, $"The makers of {platform.Name} recommend it.", stance.Citations),
            Stance.Supported => Derived(criterion, 3, $"The makers of {platform.Name} support it.", stance.Citations),
            Stance.Allowed when stance.IsGeneral => Derived(criterion, 1, $"{platform.Name} lets you add such a tool, and names no particular one.", stance.Citations),
            Stance.Allowed => Derived(criterion, 2, $"{platform.Name} allows it; support is its maker's or your own.", stance.Citations),
            Stance.Impossible => Derived(criterion, 0, $"{platform.Name} rules it out.", stance.Citations),
            _ => Derived(criterion, 1, $"No source that was read says how {platform.Name} stands to it.", []),
        };
    }

    /// <summary>Without a platform: the level on all platforms taken together, rounded down; where it does not exist counts as 0.</summary>
    private Rating FitEverywhere(Option option, Criterion criterion)
    {
        if (knowledge.Platforms.Count == 0) return Derived(criterion, 2, "No platform is described, so this does not tell options apart.", []);
        var sum = knowledge.Platforms.Where(platform => option.RunsOn?.Contains(platform.Id) ?? true)
            .Sum(platform => PlatformFit(option, criterion, platform).Level);
        return Derived(criterion, sum / knowledge.Platforms.Count, "No platform was chosen; this is the level on all platforms taken together.", []);
    }

    private static Rating Derived(Criterion criterion, int level, string reason, IReadOnlyList<Citation> citations) =>
        new(criterion, level, reason, false, citations);
}
