using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Why an option was not chosen, in words.</summary>
public static class CauseWords
{
    /// <summary>The cause that rules the option out, or what choosing it would cost and change.</summary>
    /// <param name="other">The option, which is "it".</param>
    /// <param name="recommendation">What it was not chosen in.</param>
    /// <param name="knowledge">Names questions, platforms and successors; without it they are left out.</param>
    public static Statement Of(OtherOption other, Recommendation recommendation, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(recommendation);
        var names = new Naming(knowledge, other.Option);
        if (other.BestWith is { } stack) return Possible(other, stack, recommendation);
        return other.Causes switch
        {
            [] => Statement.Of("No stack holds it"),
            [var only] => Alone(only, other.Option, names),
            _ when other.MayNeedFewer => Statement.Of("It is in no stack that satisfies the answers; finding which few things rule it out took too long"),
            _ => Together(other, names),
        };
    }

    /// <summary>One restriction, on its own.</summary>
    /// <param name="origin">The restriction.</param>
    /// <param name="recommendation">What it restricts.</param>
    /// <param name="knowledge">Names questions and platforms; without it they are left out.</param>
    public static Statement Of(Origin origin, Recommendation recommendation, KnowledgeBase? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(recommendation);
        return OriginWords.Of([origin], new Naming(knowledge))[0];
    }

    private static Statement Possible(OtherOption other, Stack stack, Recommendation recommendation) => Statement.Of(
        $"Possible; it {ScoreWords.WouldCost(other.Costs, recommendation)}",
        recommendation.Best is { } best ? Elsewhere(best, stack, other.Option.SlotId) : null);

    /// <summary>What else differs between two stacks, outside one slot.</summary>
    private static string? Elsewhere(Stack best, Stack other, string exceptSlotId)
    {
        var changes = best.Options.Zip(other.Options)
            .Where(pair => pair.First.SlotId != exceptSlotId && pair.First.Id != pair.Second.Id)
            .Select(pair => DifferenceWords.Would(pair.First, pair.Second)).ToList();
        return changes.Count == 0 ? null : $"With it, {Grammar.And(changes)}";
    }

    private static Statement Alone(Cause cause, Option option, Naming names) => cause.Origin switch
    {
        RequirementOrigin required when cause.Shortfall != Shortfall.Nothing => Falls(cause, required, option, alone: true),
        LifecycleOrigin => Statement.Join([
            .. OriginWords.Of([cause.Origin], names),
            Statement.Of(names.Successors(option) is { Count: > 0 } next ? $"It is followed by {Grammar.And(next)}" : null)]),
        _ => OriginWords.Of([cause.Origin], names)[0],
    };

    /// <summary>What the option itself falls short of comes first, then the rules, then what leaves no way around.</summary>
    private static Statement Together(OtherOption other, Naming names)
    {
        var own = other.Causes.Where(cause => cause.Shortfall != Shortfall.Nothing).ToList();
        var rest = other.Causes.Except(own).Select(cause => cause.Origin).ToList();
        return Statement.Join([
            Statement.Of("Several things together rule it out"),
            .. own.Select(cause => Falls(cause, (RequirementOrigin)cause.Origin, other.Option, alone: false)),
            .. rest.OfType<RuleOrigin>().Select(origin => Statement.Cited(origin.Rule.Citations, origin.Rule.Title)),
            .. OriginWords.Of([.. rest.Where(origin => origin is not RuleOrigin)], names),
        ]);
    }

    private static Statement Falls(Cause cause, RequirementOrigin required, Option option, bool alone)
    {
        var asked = Grammar.Quoted(required.Capability.Label);
        if (option.IsEmpty) return Statement.Of($"You asked for {asked}, and an empty slot does not provide it");
        var claim = cause.Claim;
        return Statement.Cited(claim?.Citations ?? [], cause.Shortfall switch
        {
            Shortfall.Unknown => [$"No source that was read says whether it provides {asked}, which you asked for",
                alone ? "If a source confirmed that, this reason would fall away" : null],
            Shortfall.NotProvided => [$"It does not provide {asked}, which you asked for", claim?.Note],
            Shortfall.OnlyPartial => [$"It provides {asked} only in part, and you asked for all of it",
                claim?.Missing is { } missing ? $"What is missing: {Grammar.Clause(missing)}" : null],
            Shortfall.OnlyBeta => [$"It provides {asked} only as {Grammar.Small(SupportWords.Status(claim?.Status ?? ClaimStatus.Beta))}, which counts only if you accept beta"],
            Shortfall.Deprecated => [$"Its support for {asked}, which you asked for, is deprecated and will go"],
            _ => [$"It provides {asked} only in {claim?.Product ?? "a paid edition"}, and paid products count only if you accept them"],
        });
    }
}
