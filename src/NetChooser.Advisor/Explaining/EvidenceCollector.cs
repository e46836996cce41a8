using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Explaining;

/// <summary>Gathers the facts that decided, and says which of them are weak.</summary>
internal sealed class EvidenceCollector(KnowledgeBase knowledge, Recommendation result)
{
    /// <summary>A fact is old when all its sources were read more than so many days before the newest source of the knowledge.</summary>
    public const int DaysUntilOld = 365;

    private readonly List<WeakFact> weak = [];
    private int facts;

    public Evidence Collect()
    {
        foreach (var met in result.Requirements)
        {
            foreach (var (option, claim) in met.Providers) Judge(option, claim, met.Requirement.Capability);
        }
        foreach (var wish in result.Wishes)
        {
            if (wish is { Provider: { } option, Claim: { } claim }) Judge(option, claim, wish.Wish.Capability);
        }
        foreach (var advice in result.Slots) Judge(advice);
        foreach (var rule in result.FiredRules)
        {
            facts++;
            if (IsOld(rule.Citations)) weak.Add(new WeakFact(Weakness.Old, null, null, null, rule, rule.Citations));
        }
        return new Evidence(facts, [.. weak.Distinct().OrderBy(fact => fact.Kind)]);
    }

    private void Judge(Option option, Claim claim, Capability capability)
    {
        facts++;
        void Add(Weakness kind, IReadOnlyList<Citation> citations) => weak.Add(new WeakFact(kind, option, claim, capability, null, citations));
        if (claim.Dispute is { } dispute) Add(Weakness.Disputed, [.. claim.Citations, .. dispute.Citations]);
        if (claim.Support == Support.Partial) Add(Weakness.Partial, claim.Citations);
        if (claim.Status is ClaimStatus.Beta or ClaimStatus.Alpha) Add(Weakness.Beta, claim.Citations);
        if (claim.Status == ClaimStatus.Deprecated) Add(Weakness.Deprecated, claim.Citations);
        if (IsOld(claim.Citations)) Add(Weakness.Old, claim.Citations);
    }

    private void Judge(SlotAdvice advice)
    {
        // That an empty slot provides nothing is known without a source.
        foreach (var other in advice.Others.Where(other => !other.Option.IsEmpty))
        {
            if (other.Causes is [{ Shortfall: Shortfall.Unknown, Origin: RequirementOrigin asked }])
                weak.Add(new WeakFact(Weakness.RuledOutBySilence, other.Option, null, asked.Capability, null, []));
        }
        var chosen = advice.Chosen;
        if (chosen.IsEmpty) return;
        facts++;
        var isWeighed = (Derivation derivation) => advice.Ratings.Any(rating =>
            rating.Criterion.Derivation == derivation && result.Weights[rating.Criterion.Id] > 0);
        if (chosen.StableSince is null && chosen.Lifecycle.FitForNewStack && isWeighed(Derivation.Maturity))
            weak.Add(new WeakFact(Weakness.UnknownStability, chosen, null, null, null, []));
        if (result.Platform is null) return;
        facts++;
        if (advice.Stance.Stance == Stance.Unknown) weak.Add(new WeakFact(Weakness.UnknownStance, chosen, null, null, null, []));
        else if (IsOld(advice.Stance.Citations)) weak.Add(new WeakFact(Weakness.Old, chosen, null, null, null, advice.Stance.Citations));
    }

    private bool IsOld(IReadOnlyList<Citation> citations) =>
        citations.Count > 0 && citations.All(citation => knowledge.AsOf.DayNumber - citation.Read.DayNumber > DaysUntilOld);
}
