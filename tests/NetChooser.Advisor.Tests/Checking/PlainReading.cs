using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Checking;

/// <summary>
/// A second reading of the content format's documentation: says of a finished stack what objects to it and how many points it has.
/// Plain and slow on purpose; it shares nothing with the advisor but the nouns.
/// </summary>
internal sealed class PlainReading
{
    private readonly KnowledgeBase knowledge;
    private readonly Answers answers;
    private readonly List<Answer> given;
    private readonly List<Answer> musts;
    private readonly Platform? platform;
    private readonly Acceptance accepted;
    private readonly Dictionary<string, int> optionPoints;
    private readonly Dictionary<(string Capability, Support AtLeast), HashSet<string>> providers = [];

    public PlainReading(KnowledgeBase knowledge, Answers answers)
    {
        this.knowledge = knowledge;
        this.answers = answers;
        given = [.. answers.Given.Select(key => knowledge.FindAnswer(key)!)];
        musts = [.. given.Where(IsMust)];
        var named = given.Find(answer => answer.PlatformId is not null)?.PlatformId;
        platform = named is null ? null : knowledge.FindPlatform(named);
        foreach (var answer in given) accepted |= answer.Accepts;
        optionPoints = knowledge.Options.ToDictionary(option => option.Id, PointsOf);
    }

    /// <summary>The reader's words, as a link spells them.</summary>
    public IReadOnlyList<string> Words =>
        [.. given.Select(WordOf), .. answers.Pins.Keys.Select(slot => $"pin.{slot}")];

    /// <summary>Every stack there is, whatever objects to it, in the order of slots and options.</summary>
    public IEnumerable<IReadOnlyList<Option>> AllStacks()
    {
        IEnumerable<IReadOnlyList<Option>> stacks = [[]];
        foreach (var slot in knowledge.Slots)
        {
            var here = knowledge.Options.Where(option => option.SlotId == slot.Id).ToList();
            stacks = stacks.SelectMany(stack => here.Select(option => (IReadOnlyList<Option>)[.. stack, option]));
        }
        return stacks;
    }

    /// <summary>
    /// What objects to a stack; nothing when it may be recommended. With <paramref name="words"/>, only these words ask for something;
    /// what the others allow (an edition, a retired option that is pinned, an option tied to a platform) stays allowed.
    /// </summary>
    public IEnumerable<string> Objections(IReadOnlyList<Option> stack, IReadOnlySet<string>? words = null)
    {
        var speaking = given.Where(answer => words is null || words.Contains(WordOf(answer))).ToList();
        var here = speaking.Exists(answer => answer.PlatformId is not null) ? platform : null;
        // What is only nice to have asks for nothing; but it may name the platform.
        speaking.RemoveAll(answer => !IsMust(answer));
        foreach (var option in stack)
        {
            foreach (var objection in Objections(option, speaking, here)) yield return $"{option.Id}: {objection}";
        }
        foreach (var requirement in speaking.SelectMany(answer => answer.Requires).Where(requirement => !Meets(stack, requirement)))
            yield return $"{requirement.CapabilityId} is missing";
        foreach (var rule in knowledge.Rules.Where(rule => Breaks(stack, rule, speaking, here))) yield return $"{rule.Id} is broken";
        foreach (var (slot, pinned) in answers.Pins)
        {
            if (words is not null && !words.Contains($"pin.{slot}")) continue;
            if (stack.All(option => option.Id != pinned)) yield return $"{slot} is pinned";
        }
    }

    public bool Allows(IReadOnlyList<Option> stack, IReadOnlySet<string>? words = null) => !Objections(stack, words).Any();

    /// <summary>The points of a stack.</summary>
    public int Score(IReadOnlyList<Option> stack)
    {
        var products = stack.Where(IsRun).Select(option => option.ToolId).ToHashSet();
        return stack.Sum(option => optionPoints[option.Id]) - products.Count * knowledge.Parts.Recipe.Product + WishPoints(stack);
    }

    /// <summary>The points of an option by itself.</summary>
    public int PointsAlone(Option option) => optionPoints[option.Id];

    /// <summary>Whether a stack can do what is asked.</summary>
    public bool Meets(IReadOnlyList<Option> stack, Requirement requirement) => requirement.EachOf.Count == 0
        ? stack.Any(option => Provides(option, requirement))
        : stack.All(option => !requirement.EachOf.Contains(option.SlotId) || option.IsEmpty || Provides(option, requirement));

    /// <summary>Whether a stack breaks a rule, with everything said.</summary>
    public bool Breaks(IReadOnlyList<Option> stack, Rule rule) => Breaks(stack, rule, musts, platform);

    private static bool Breaks(IReadOnlyList<Option> stack, Rule rule, List<Answer> speaking, Platform? here) =>
        rule.When.All(condition => Holds(condition, stack, speaking, here))
        && (rule.Requires is { } required && !stack.Any(option => IsIn(required, option))
            || rule.Excludes is { } excluded && stack.Any(option => IsIn(excluded, option)));

    private IEnumerable<string> Objections(Option option, List<Answer> speaking, Platform? here)
    {
        var pinned = answers.Pins.Values.Contains(option.Id);
        if (option.Lifecycle.State is LifecycleState.Deprecated or LifecycleState.Retired && !pinned) yield return "ended";
        if (option.RunsOn is { } runsOn && (platform is null || here is not null && !runsOn.Contains(here.Id)))
            yield return "tied to other platforms";
        if (here is not null)
        {
            if (here.On(option).Stance == Stance.Impossible) yield return "impossible on the platform";
            var others = knowledge.Options.Where(other => other.SlotId == option.SlotId && here.On(other).Stance == Stance.Fixed);
            if (others.Any() && here.On(option).Stance != Stance.Fixed) yield return "the platform fixes another";
        }
        if (option.Edition == Edition.Paid && !accepted.HasFlag(Acceptance.Paid) && !pinned) yield return "paid";
        if (!option.IsEmpty && speaking.Exists(answer => answer.ExcludesEditions.Contains(option.Edition))) yield return "edition excluded";
        if (speaking.Exists(answer => answer.Excludes is { } excluded && IsIn(excluded, option))) yield return "excluded";
    }

    private static bool Holds(Condition condition, IReadOnlyList<Option> stack, List<Answer> speaking, Platform? here)
    {
        if (condition.Options is { } options) return stack.Any(option => IsIn(options, option));
        return condition.PlatformIds.Count > 0
            ? here is not null && condition.PlatformIds.Contains(here.Id)
            : speaking.Exists(answer => condition.Answers.Contains(new AnswerKey(answer.QuestionId, answer.Id)));
    }

    private static bool IsIn(OptionSet set, Option option) => set.OptionIds.Contains(option.Id) || set.ToolIds.Contains(option.ToolId);

    private bool IsMust(Answer answer) => !answers.Nice.Contains(new AnswerKey(answer.QuestionId, answer.Id));

    private static string WordOf(Answer answer) => $"{answer.QuestionId}={answer.Id}";

    private bool Provides(Option option, Requirement requirement)
    {
        var key = (requirement.CapabilityId, requirement.AtLeast);
        if (!providers.TryGetValue(key, out var ids))
        {
            ids = [.. knowledge.Tools.SelectMany(tool => tool.Claims)
                .Where(claim => claim.CapabilityId == requirement.CapabilityId && Counts(claim, requirement.AtLeast))
                .Select(claim => claim.OptionId)];
            providers[key] = ids;
        }
        return ids.Contains(option.Id);
    }

    private bool Counts(Claim claim, Support atLeast)
    {
        var affordable = claim.Edition != Edition.Paid || accepted.HasFlag(Acceptance.Paid);
        var settled = claim.Status == ClaimStatus.Stable
            || claim.Status is ClaimStatus.Beta or ClaimStatus.Alpha && accepted.HasFlag(Acceptance.Beta);
        var enough = claim.Support == Support.Full
            || claim.Support == Support.Partial && (atLeast == Support.Partial || accepted.HasFlag(Acceptance.Partial));
        return affordable && settled && enough;
    }

    /// <summary>Whether the reader has to install and run it: neither nothing, nor run by a cloud, nor of a tool that the platform brings.</summary>
    private bool IsRun(Option option)
    {
        var tool = knowledge.FindTool(option.ToolId)!;
        return !option.IsEmpty && tool.Kind != ToolKind.CloudService
            && (platform is null || tool.Options.All(own => platform.On(own).Stance is not (Stance.Default or Stance.Fixed)));
    }

    private int PointsOf(Option option)
    {
        var points = knowledge.Criteria.Sum(criterion => WeightOf(criterion) * PlainLevels.Of(knowledge, option, criterion, platform));
        var kept = given.Exists(answer => answer.Keeps is { } keeps && IsIn(keeps, option));
        return points + (kept ? knowledge.Parts.Recipe.Keep : 0);
    }

    private int WeightOf(Criterion criterion)
    {
        if (answers.Weights.TryGetValue(criterion.Id, out var set)) return set;
        var changed = criterion.Weight + given.Sum(answer => answer.Weights.TryGetValue(criterion.Id, out var change) ? change : 0);
        return Math.Min(10, Math.Max(0, changed));
    }

    /// <summary>
    /// What is asked for, what would be nice to have, and what is always preferred, less what an answer says is not needed. Nice to have is a
    /// requirement as a preference, for each of the slots that it names.
    /// </summary>
    private IEnumerable<(Preference Preference, string? Slot)> Wishes()
    {
        var asked = given.SelectMany(answer => answer.Prefers).Select(preference => (preference, (string?)null));
        var nice = from answer in given
                   where !IsMust(answer)
                   from requirement in answer.Requires
                   from slot in requirement.EachOf.Count == 0 ? [null] : requirement.EachOf.Select(id => (string?)id)
                   select (new Preference(requirement.CapabilityId, knowledge.Parts.Recipe.Nice, requirement.AtLeast), slot);
        var always = knowledge.Parts.Recipe.Always.Select(preference => (preference, (string?)null));
        return asked.Concat(nice).Concat(always)
            .Where(wish => given.TrueForAll(answer => !answer.NotNeeded.Contains(wish.Item1.CapabilityId)));
    }

    private int WishPoints(IReadOnlyList<Option> stack)
    {
        var points = 0;
        foreach (var wish in Wishes().GroupBy(wish => (wish.Preference.CapabilityId, wish.Slot)))
        {
            // Where the same is preferred twice, the heavier one counts, and of equals the first.
            var counted = wish.Select(same => same.Preference).OrderByDescending(preference => preference.Weight).First();
            var full = counted.Weight * knowledge.Parts.Recipe.Preference;
            var counting = stack.Where(option => wish.Key.Slot is null || option.SlotId == wish.Key.Slot).ToList();
            var claims = counting.SelectMany(option => knowledge.ClaimsOf(option.Id, wish.Key.CapabilityId))
                .Where(claim => claim.Support != Support.None)
                .Where(claim => claim.Edition != Edition.Paid || accepted.HasFlag(Acceptance.Paid)).ToList();
            var isEmpty = wish.Key.Slot is not null && counting.TrueForAll(option => option.IsEmpty);
            if (isEmpty || claims.Exists(claim => claim.Support == Support.Full && claim.Status == ClaimStatus.Stable)) points += full;
            else if (claims.Count > 0) points += counted.AtLeast == Support.Partial ? full : full / 2;
        }
        return points;
    }
}
