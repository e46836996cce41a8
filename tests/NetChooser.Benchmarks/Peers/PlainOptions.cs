using NetChooser.Advisor;
using NetChooser.Advisor.Tests.Checking;
using NetChooser.Knowledge;

namespace NetChooser.Benchmarks.Peers;

/// <summary>
/// What content/README.md says of each option by itself, with these answers. Shares nothing with the advisor but the nouns.
/// </summary>
internal sealed class PlainOptions
{
    private readonly KnowledgeBase knowledge;
    private readonly Answers answers;
    private readonly Platform? platform;
    private readonly Acceptance accepted;
    private readonly ILookup<string, Option> slots;
    private readonly HashSet<string> excluded;
    private readonly HashSet<string> kept;
    private readonly HashSet<string> fixedSlots;
    private readonly Dictionary<string, int> weights;

    public PlainOptions(KnowledgeBase knowledge, Answers answers)
    {
        this.knowledge = knowledge;
        this.answers = answers;
        Given = [.. answers.Given.Select(key => knowledge.FindAnswer(key)!)];
        platform = Given.Select(answer => answer.PlatformId).OfType<string>().Select(knowledge.FindPlatform).FirstOrDefault();
        foreach (var answer in Given) accepted |= answer.Accepts;
        slots = knowledge.Options.ToLookup(option => option.SlotId);
        excluded = IdsIn(Given.Select(answer => answer.Excludes));
        kept = IdsIn(Given.Select(answer => answer.Keeps));
        fixedSlots = [.. knowledge.Options.Where(option => platform?.On(option).Stance == Stance.Fixed).Select(option => option.SlotId)];
        weights = knowledge.Criteria.ToDictionary(criterion => criterion.Id, WeightOf);
    }

    public IReadOnlyList<Answer> Given { get; }

    /// <summary>What is preferred; of two on the same capability the heavier one, and nothing that is not needed.</summary>
    public IEnumerable<Preference> Wishes => Given.SelectMany(answer => answer.Prefers).Concat(knowledge.Parts.Recipe.Always)
        .Where(wish => !Given.Any(answer => answer.NotNeeded.Contains(wish.CapabilityId)))
        .GroupBy(wish => wish.CapabilityId).Select(same => same.MaxBy(wish => wish.Weight)!);

    public IEnumerable<Option> In(string slotId) => slots[slotId];

    /// <summary>The options that a set names, directly or by their tools.</summary>
    public IEnumerable<Option> Named(OptionSet set) => set.OptionIds.Select(id => knowledge.FindOption(id)!)
        .Concat(set.ToolIds.SelectMany(id => knowledge.FindTool(id)!.Options)).Distinct();

    /// <summary>Whether nothing but requirements and rules can keep the option from a stack.</summary>
    public bool MayStand(Option option)
    {
        var pin = answers.Pins.GetValueOrDefault(option.SlotId);
        if (pin is not null && pin != option.Id) return false;
        if (pin is null && option.Lifecycle.State is LifecycleState.Deprecated or LifecycleState.Retired) return false;
        if (pin is null && option.Edition == Edition.Paid && !accepted.HasFlag(Acceptance.Paid)) return false;
        if (option.RunsOn is { } places && (platform is null || !places.Contains(platform.Id))) return false;
        if (platform?.On(option).Stance == Stance.Impossible) return false;
        if (fixedSlots.Contains(option.SlotId) && platform?.On(option).Stance != Stance.Fixed) return false;
        if (excluded.Contains(option.Id)) return false;
        return option.IsEmpty || !Given.Any(answer => answer.ExcludesEditions.Contains(option.Edition) || answer.Requires.Any(requirement =>
            requirement.EachOf.Contains(option.SlotId) && !Provides(option, requirement)));
    }

    public int PointsOf(Option option) =>
        knowledge.Criteria.Sum(criterion => weights[criterion.Id] * PlainLevels.Of(knowledge, option, criterion, platform))
        + (kept.Contains(option.Id) ? knowledge.Parts.Recipe.Keep : 0);

    /// <summary>Whether the reader has to install and run it.</summary>
    public bool IsRun(Option option) => !option.IsEmpty
        && knowledge.FindTool(option.ToolId) is { } tool && tool.Kind != ToolKind.CloudService
        && tool.Options.All(own => platform?.On(own).Stance is not (Stance.Default or Stance.Fixed));

    /// <summary>The options that satisfy a requirement.</summary>
    public IEnumerable<Option> Providing(Requirement requirement) => knowledge.Options.Where(option => Provides(option, requirement));

    /// <summary>The options that fulfil a preference, and those that grant at least half of it.</summary>
    public (List<Option> Fully, List<Option> AtAll) Granting(Preference wish)
    {
        bool Counts(Claim claim) => claim.Support != Support.None && IsAffordable(claim);
        var atAll = knowledge.Options.Where(option => knowledge.ClaimsOf(option.Id, wish.CapabilityId).Any(Counts)).ToList();
        return wish.AtLeast == Support.Partial ? (atAll, atAll) : (atAll.FindAll(option => knowledge.ClaimsOf(option.Id, wish.CapabilityId)
            .Any(claim => Counts(claim) && claim.Support == Support.Full && claim.Status == ClaimStatus.Stable)), atAll);
    }

    /// <summary>Whether a condition on platforms or answers holds.</summary>
    public bool IsSaid(Condition condition) =>
        condition.PlatformIds.Any(id => id == platform?.Id) || condition.Answers.Any(answers.Given.Contains);

    private bool Provides(Option option, Requirement requirement) => knowledge.ClaimsOf(option.Id, requirement.CapabilityId).Any(claim =>
        IsAffordable(claim) && IsSettled(claim) && IsEnough(claim.Support, requirement.AtLeast));

    private bool IsAffordable(Claim claim) => claim.Edition != Edition.Paid || accepted.HasFlag(Acceptance.Paid);

    private bool IsSettled(Claim claim) =>
        claim.Status == ClaimStatus.Stable || claim.Status != ClaimStatus.Deprecated && accepted.HasFlag(Acceptance.Beta);

    private bool IsEnough(Support support, Support asked) => support == Support.Full
        || support == Support.Partial && (asked == Support.Partial || accepted.HasFlag(Acceptance.Partial));

    private HashSet<string> IdsIn(IEnumerable<OptionSet?> sets) =>
        [.. sets.OfType<OptionSet>().SelectMany(Named).Select(option => option.Id)];

    private int WeightOf(Criterion criterion) => answers.Weights.TryGetValue(criterion.Id, out var set)
        ? set
        : Math.Clamp(criterion.Weight + Given.Sum(answer => answer.Weights.GetValueOrDefault(criterion.Id)), 0, Criterion.LargestWeight);
}
