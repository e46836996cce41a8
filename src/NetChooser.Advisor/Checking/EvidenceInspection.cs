using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>Whether the facts that decided are counted right, and every weak one among them is told, and no other.</summary>
internal sealed class EvidenceInspection(Desk desk)
{
    private const int Year = 365;

    private readonly HashSet<string> weak = new(StringComparer.Ordinal);
    private int facts;

    public void Look(Evidence evidence)
    {
        var advice = desk.Advice;
        var used = advice.Requirements.SelectMany(met => met.Providers.Select(provider => (provider.Option, provider.Claim, met.Requirement.Capability)))
            .Concat(advice.Wishes.Where(gained => gained.Provider is not null && gained.Claim is not null)
                .Select(gained => (Option: gained.Provider!, Claim: gained.Claim!, gained.Wish.Capability)));
        foreach (var (option, claim, capability) in used) Count(option, claim, capability);
        foreach (var slot in advice.Slots) Count(slot);
        foreach (var rule in advice.FiredRules)
        {
            facts++;
            if (IsPast(rule.Citations)) weak.Add(Key(Weakness.Old, null, null, rule));
        }
        if (evidence.Facts != facts) desk.Fault($"{facts} facts decided, not {evidence.Facts}.");
        var told = evidence.Weak.Select(fact => Key(fact.Kind, fact.Option, fact.Capability, fact.Rule)).ToHashSet(StringComparer.Ordinal);
        foreach (var key in weak.Except(told)) desk.Fault($"A weak fact is not told: {key}.");
        foreach (var key in told.Except(weak)) desk.Fault($"A fact is called weak that is not: {key}.");
    }

    private static string Key(Weakness kind, Option? option, Capability? capability, Rule? rule) => $"{kind} {option?.Id} {capability?.Id} {rule?.Id}";

    private void Count(Option option, Claim claim, Capability capability)
    {
        facts++;
        Weakness[] kinds =
        [
            .. claim.Dispute is null ? Array.Empty<Weakness>() : [Weakness.Disputed],
            .. claim.Support == Support.Partial ? [Weakness.Partial] : Array.Empty<Weakness>(),
            .. claim.Status switch
            {
                ClaimStatus.Stable => Array.Empty<Weakness>(),
                ClaimStatus.Deprecated => [Weakness.Deprecated],
                _ => [Weakness.Beta],
            },
            .. IsPast(claim.Citations) ? [Weakness.Old] : Array.Empty<Weakness>(),
        ];
        foreach (var kind in kinds) weak.Add(Key(kind, option, capability, null));
    }

    private void Count(SlotAdvice slot)
    {
        foreach (var other in slot.Others)
        {
            if (other.Option.IsEmpty || other.Causes.Count != 1 || other.Causes[0].Shortfall != Shortfall.Unknown) continue;
            if (other.Causes[0].Origin is RequirementOrigin asked) weak.Add(Key(Weakness.RuledOutBySilence, other.Option, asked.Capability, null));
        }
        var option = slot.Chosen;
        if (option.IsEmpty) return;
        facts++;
        var maturityCounts = desk.Facts.Knowledge.Criteria.Where(criterion => criterion.Derivation == Derivation.Maturity)
            .Any(criterion => desk.Asked.Merits.Weights[desk.Facts.Numbers.Criterion(criterion.Id)] > 0);
        if (maturityCounts && option.StableSince is null && option.Lifecycle.FitForNewStack) weak.Add(Key(Weakness.UnknownStability, option, null, null));
        if (desk.Asked.Words.Platform < 0) return;
        facts++;
        var place = desk.Facts.Knowledge.Platforms[desk.Asked.Words.Platform].On(option);
        if (place.Stance == Stance.Unknown) weak.Add(Key(Weakness.UnknownStance, option, null, null));
        else if (IsPast(place.Citations)) weak.Add(Key(Weakness.Old, option, null, null));
    }

    private bool IsPast(IReadOnlyList<Citation> citations)
    {
        var newest = DateOnly.MinValue;
        foreach (var citation in citations) newest = citation.Read > newest ? citation.Read : newest;
        return citations.Count > 0 && desk.Facts.Knowledge.AsOf > newest.AddDays(Year);
    }
}
