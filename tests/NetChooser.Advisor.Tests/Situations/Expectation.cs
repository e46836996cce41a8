using NetChooser.Advisor.Compiling;

namespace NetChooser.Advisor.Tests.Situations;

/// <summary>Compares what an expert expects with what the advisor recommends.</summary>
public static class Expectation
{
    /// <summary>Every difference as a sentence with the advisor's reasons; empty when the expert would agree.</summary>
    public static IReadOnlyList<string> Differences(Situation situation, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(recommendation);
        if (recommendation.DeadEnd is { Conflicts: [var conflict, ..] }) return [.. OfConflict(situation, conflict)];
        if (situation.NoStack) return [$"expected no stack, and got {string.Join(", ", recommendation.Best!.Options.Select(option => option.Id))}"];
        return [.. OfStack(situation, recommendation), .. OfExclusions(situation, recommendation), .. OfRules(situation, recommendation)];
    }

    private static IEnumerable<string> OfConflict(Situation situation, Conflict conflict)
    {
        var said = conflict.Said.Select(word => word.Answer is { } answer ? $"{answer.QuestionId}={answer.Id}" : $"pin.{word.PinnedSlotId}")
            .Order(StringComparer.Ordinal).ToList();
        var why = $"(by {string.Join(", ", conflict.Origins.Select(Named))})";
        if (!situation.NoStack) yield return $"expected a stack, and these collide: {string.Join(", ", said)} {why}";
        else if (!said.SequenceEqual(situation.Conflict.Order(StringComparer.Ordinal)))
            yield return $"expected a conflict of {string.Join(", ", situation.Conflict)}, and got one of {string.Join(", ", said)} {why}";
    }

    private static IEnumerable<string> OfStack(Situation situation, Recommendation recommendation)
    {
        foreach (var (slot, accepted) in situation.Stack)
        {
            var advice = recommendation.Slots.Single(candidate => candidate.Slot.Id == slot);
            if (!accepted.Contains(advice.Chosen.Id))
                yield return $"{slot}: expected {string.Join(" or ", accepted)}, and got {advice.Chosen.Id}; {string.Join("; ", accepted.Select(id => WhyNot(advice, id)))}";
        }
        foreach (var unwanted in situation.Not.Where(recommendation.Best!.Has))
            yield return $"{unwanted} was chosen and must not be";
        foreach (var (slot, kinds) in situation.Reason)
        {
            var kind = ReasonKinds.Of(recommendation.Slots.Single(candidate => candidate.Slot.Id == slot).Reason);
            if (!kinds.Contains(kind)) yield return $"{slot}: expected the reason {string.Join(" or ", kinds)}, and got {kind}";
        }
        if (situation.ProductsAtMost is { } most && recommendation.Products.Count > most)
            yield return $"expected at most {most} products, and got {string.Join(", ", recommendation.Products.Select(tool => tool.Id))}";
    }

    private static string WhyNot(SlotAdvice advice, string optionId)
    {
        var other = advice.Others.Single(candidate => candidate.Option.Id == optionId);
        return other.IsPossible
            ? $"{optionId} would change {string.Join(", ", other.Costs.Select(change => $"{change.Part} {change.Points:+0;-0}"))}"
            : $"{optionId} is ruled out by {string.Join(", ", other.Causes.Select(cause => $"{Named(cause.Origin)} ({cause.Shortfall})"))}";
    }

    private static IEnumerable<string> OfExclusions(Situation situation, Recommendation recommendation)
    {
        foreach (var (optionId, causes) in situation.Excluded)
        {
            if (recommendation.Best!.Has(optionId))
            {
                yield return $"{optionId}: expected to be ruled out, and it was chosen";
                continue;
            }
            var other = recommendation.Slots.SelectMany(advice => advice.Others).Single(candidate => candidate.Option.Id == optionId);
            var named = other.Causes.SelectMany(cause => Names(cause.Origin)).Distinct(StringComparer.Ordinal).ToList();
            if (other.IsPossible) yield return $"{optionId}: expected to be ruled out by {string.Join(", ", causes)}, and it is possible";
            foreach (var missing in other.IsPossible ? [] : causes.Except(named))
                yield return $"{optionId}: expected {missing} among the causes, and got {string.Join(", ", named)}";
        }
    }

    private static IEnumerable<string> OfRules(Situation situation, Recommendation recommendation)
    {
        foreach (var missing in situation.Rules.Except(recommendation.FiredRules.Select(rule => rule.Id)))
            yield return $"the rule {missing} does not hold for the stack";
        var settings = recommendation.FiredRules.SelectMany(rule => rule.Sets)
            .Select(set => new ExpectedSetting(set.ToolId ?? "", set.Name, set.Value)).ToHashSet();
        foreach (var missing in situation.Settings.Where(setting => !settings.Contains(setting)))
        {
            var near = settings.Where(set => set.Tool == missing.Tool).Select(set => $"{set.Setting} = {set.Value}");
            yield return $"the setting {missing.Setting} = {missing.Value} of {missing.Tool} is not told; told are {string.Join(", ", near)}";
        }
    }

    private static string Named(Origin origin) => Names(origin)[0];

    /// <summary>What a situation may call an origin.</summary>
    private static IReadOnlyList<string> Names(Origin origin) => origin switch
    {
        RuleOrigin rule => [rule.Rule.Id],
        RequirementOrigin required => [$"{required.Answer.QuestionId}={required.Answer.Id}"],
        ExclusionOrigin excluded => [$"{excluded.Answer.QuestionId}={excluded.Answer.Id}"],
        EditionOrigin { Answer: { } answer } => ["edition", $"{answer.QuestionId}={answer.Id}"],
        EditionOrigin => ["edition"],
        PlatformOrigin or TiedOrigin => ["platform"],
        LifecycleOrigin => ["lifecycle"],
        PinOrigin pin => [$"pin.{pin.Slot.Id}"],
        _ => [origin.GetType().Name],
    };
}
