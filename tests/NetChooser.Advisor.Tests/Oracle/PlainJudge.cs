using NetChooser.Advisor.Scoring;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>
/// Judges one stack, slowly and plainly, from the knowledge and the answers alone. It shares no code with the solver or with what compiles a
/// query; only the derived ratings, which have tests of their own, are looked up.
/// </summary>
internal sealed class PlainJudge(KnowledgeBase knowledge, Answers answers)
{
    private readonly List<Answer> given = [.. answers.Given.Select(key => knowledge.FindAnswer(key)!)];
    private readonly Ratings ratings = new(knowledge);

    public Platform? Platform => given.Select(answer => answer.PlatformId).OfType<string>().Select(knowledge.FindPlatform).FirstOrDefault();

    /// <summary>Why an option cannot be in any stack; null when nothing forbids it by itself.</summary>
    public string? WhyForbidden(Option option)
    {
        var pinned = answers.Pins.TryGetValue(option.SlotId, out var pin) && pin == option.Id;
        if (option.Lifecycle.State is LifecycleState.Retired or LifecycleState.Deprecated && !pinned) return "ended";
        if (option.RunsOn is not null && (Platform is null || !option.RunsOn.Contains(Platform.Id))) return "not on this platform";
        if (Platform is not null && Platform.On(option).Stance == Stance.Impossible) return "impossible here";
        if (Platform is not null && Platform.On(option).Stance != Stance.Fixed && knowledge.Options.Any(other => other.SlotId == option.SlotId && Platform.On(other).Stance == Stance.Fixed))
            return "another is fixed";
        if (!option.IsEmpty && given.Any(answer => answer.ExcludesEditions.Contains(option.Edition))) return "edition refused";
        if (option.Edition == Edition.Paid && !pinned && !Accepts(Acceptance.Paid)) return "paid";
        if (given.Any(answer => answer.Excludes is { } set && Names(set, option))) return "excluded by an answer";
        if (answers.Pins.TryGetValue(option.SlotId, out var fixedTo) && fixedTo != option.Id) return "another is pinned";
        return null;
    }

    /// <summary>Everything that is wrong with a stack.</summary>
    public IEnumerable<string> Faults(IReadOnlyList<Option> stack)
    {
        foreach (var slot in knowledge.Slots)
            if (stack.Count(option => option.SlotId == slot.Id) != 1) yield return $"{slot.Id} holds not one option";
        foreach (var option in stack)
            if (WhyForbidden(option) is { } why) yield return $"{option.Id}: {why}";
        foreach (var requirement in given.SelectMany(answer => answer.Requires))
            if (!Holds(requirement, stack)) yield return $"{requirement.CapabilityId} is not provided";
        foreach (var rule in knowledge.Rules.Where(rule => Fires(rule, stack)))
        {
            if (rule.Requires is { } needed && !stack.Any(option => Names(needed, option))) yield return $"{rule.Id} misses what it requires";
            if (rule.Excludes is { } excluded && stack.Any(option => Names(excluded, option))) yield return $"{rule.Id} meets what it excludes";
        }
    }

    public bool Fires(Rule rule, IReadOnlyList<Option> stack) => rule.When.All(condition =>
        condition.Options is { } set ? stack.Any(option => Names(set, option))
        : condition.PlatformIds.Count > 0 ? Platform is not null && condition.PlatformIds.Contains(Platform.Id)
        : answers.Given.Any(condition.Answers.Contains));

    private bool Holds(Requirement requirement, IReadOnlyList<Option> stack) => requirement.EachOf.Count == 0
        ? stack.Any(option => Provides(option, requirement))
        : requirement.EachOf.All(slot => stack.Where(option => option.SlotId == slot).All(option => option.IsEmpty || Provides(option, requirement)));

    public bool Provides(Option option, Requirement requirement) => knowledge.ClaimsOf(option.Id, requirement.CapabilityId).Any(claim =>
        (claim.Support == Support.Full || (claim.Support == Support.Partial && (requirement.AtLeast == Support.Partial || Accepts(Acceptance.Partial))))
        && (claim.Edition != Edition.Paid || Accepts(Acceptance.Paid))
        && (claim.Status == ClaimStatus.Stable || (claim.Status is ClaimStatus.Beta or ClaimStatus.Alpha && Accepts(Acceptance.Beta))));

    public int PointsOf(Option option)
    {
        var points = given.Any(answer => answer.Keeps is { } set && Names(set, option)) ? knowledge.Parts.Recipe.Keep : 0;
        foreach (var criterion in knowledge.Criteria)
            points += WeightOf(criterion) * ratings.Of(option, criterion, Platform).Level;
        return points;
    }

    private int WeightOf(Criterion criterion)
    {
        if (answers.Weights.TryGetValue(criterion.Id, out var set)) return set;
        var weight = criterion.Weight;
        foreach (var answer in given) weight += answer.Weights.TryGetValue(criterion.Id, out var change) ? change : 0;
        return Math.Min(Math.Max(weight, 0), 10);
    }

    /// <summary>Each preference with its points, the largest where two answers prefer the same.</summary>
    public Dictionary<string, int> Preferences()
    {
        var all = given.SelectMany(answer => answer.Prefers)
            .Concat(knowledge.Parts.Recipe.Always.Where(preference => !given.Exists(answer => answer.NotNeeded.Contains(preference.CapabilityId))));
        var points = new Dictionary<string, int>();
        foreach (var preference in all)
            points[preference.CapabilityId] = Math.Max(points.GetValueOrDefault(preference.CapabilityId), preference.Weight * knowledge.Parts.Recipe.Preference);
        return points;
    }

    /// <summary>2: fully, 1: partly, 0: not.</summary>
    public int Meets(Option option, string capability)
    {
        var best = 0;
        foreach (var claim in knowledge.ClaimsOf(option.Id, capability))
        {
            if (claim.Edition == Edition.Paid && !Accepts(Acceptance.Paid)) continue;
            if (claim.Support == Support.Full && claim.Status == ClaimStatus.Stable) best = 2;
            else if (claim.Support != Support.None) best = Math.Max(best, 1);
        }
        return best;
    }

    /// <summary>The product that the reader has to run for this option; null when there is none.</summary>
    public string? ProductOf(Option option)
    {
        var tool = knowledge.FindTool(option.ToolId)!;
        if (option.IsEmpty || tool.Kind == ToolKind.CloudService) return null;
        return Platform is not null && tool.Options.Any(own => Platform.On(own).Stance is Stance.Default or Stance.Fixed) ? null : tool.Id;
    }

    public int Score(IReadOnlyList<Option> stack)
    {
        var score = stack.Sum(PointsOf) - knowledge.Parts.Recipe.Product * stack.Select(ProductOf).OfType<string>().Distinct().Count();
        foreach (var (capability, points) in Preferences())
        {
            var best = stack.Max(option => Meets(option, capability));
            score += best == 2 ? points : best == 1 ? points / 2 : 0;
        }
        return score;
    }

    private bool Accepts(Acceptance what) => given.Exists(answer => answer.Accepts.HasFlag(what));

    private static bool Names(OptionSet set, Option option) => set.OptionIds.Contains(option.Id) || set.ToolIds.Contains(option.ToolId);
}
