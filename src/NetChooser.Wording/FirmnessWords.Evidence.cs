using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

public static partial class FirmnessWords
{
    /// <summary>What is weak, in a few words.</summary>
    public static string Label(Weakness weakness) => weakness switch
    {
        Weakness.Disputed => "Sources disagree",
        Weakness.UnknownStance => "The platform is silent",
        Weakness.UnknownStability => "Stable since when is not known",
        Weakness.RuledOutBySilence => "Ruled out by silence",
        Weakness.Partial => "Only in part",
        Weakness.Beta => "Beta or alpha",
        Weakness.Deprecated => "Deprecated",
        _ => "Read long ago",
    };

    /// <summary>A weak fact that the choice rests on, with its sources and those that contradict it.</summary>
    public static Statement Of(WeakFact fact, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(knowledge);
        var option = fact.Option ?? (fact.Claim is { } of ? knowledge.FindOption(of.OptionId) : null);
        var capability = fact.Capability ?? (fact.Claim is { } about ? knowledge.FindCapability(about.CapabilityId) : null);
        var who = option?.Name ?? "An option of the stack";
        var what = capability is null ? "what was asked for" : Grammar.Quoted(capability.Label);
        return Statement.Cited(fact.Citations.Concat(fact.Claim?.Dispute?.Citations ?? []), fact.Kind switch
        {
            Weakness.Disputed => [Claimed(option, what, fact.Claim) ?? $"{who} is spoken of differently by its sources",
                fact.Claim?.Dispute is { } dispute ? SupportWords.Otherwise(dispute) : null],
            Weakness.UnknownStance => [$"No source that was read says how the platform stands to {option?.Name ?? "it"}"],
            Weakness.UnknownStability => [$"No source that was read says since when {option?.Name ?? "it"} is stable"],
            Weakness.RuledOutBySilence => [$"{who} was ruled out only because no source that was read says whether it provides {what}"],
            Weakness.Partial => [Claimed(option, what, fact.Claim) ?? $"{who} provides {what} only in part"],
            Weakness.Beta => [Claimed(option, what, fact.Claim) ?? $"{who} provides {what} only as beta"],
            Weakness.Deprecated => [Claimed(option, what, fact.Claim) ?? $"{who} provides {what}, which is deprecated"],
            _ => [$"{Subject(fact, option, what)} was read long ago{LastRead(fact)}"],
        });
    }

    private static string? Claimed(Option? option, string what, Claim? claim) => option is null || claim is null
        ? null
        : claim.Support == Support.None ? $"{option.Name} does not provide {what}" : RequirementWords.Provided(option, what, claim);

    private static string Subject(WeakFact fact, Option? option, string what) => fact switch
    {
        { Rule: { } rule } => $"The source of the rule {Grammar.Quoted(Grammar.Inner(rule.Title))}",
        { Claim: not null } => $"What is known of {option?.Name ?? "an option"} and {what}",
        _ => $"What is known of {option?.Name ?? "an option"}",
    };

    private static string LastRead(WeakFact fact) =>
        fact.Citations.Count == 0 ? "" : $", last on {LifecycleWords.Day(fact.Citations.Max(citation => citation.Read))}";
}
