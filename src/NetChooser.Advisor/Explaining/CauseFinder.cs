using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Explaining;

/// <summary>Finds what rules an option out, or makes words collide: a smallest set of restrictions.</summary>
internal sealed class CauseFinder(Catalogue catalogue, Query query, RestrictedSearch search)
{
    /// <summary>So many nodes are opened at most to find what can be left out of one cause.</summary>
    public const int MostNodes = 5_000;

    private readonly Lanes lanes = catalogue.Lanes;

    /// <summary>Whether the cause that was found last may name more than is needed, because finding the fewest was given up.</summary>
    public bool MayNeedFewer => search.GaveUp;

    /// <summary>
    /// The one restriction that rules the option out by itself, the most telling first; else the fewest (by inclusion) that do so together. That
    /// sources are silent is named only where nothing else rules it out.
    /// </summary>
    public IReadOnlyList<Cause> WhyNot(int option)
    {
        search.Allow(MostNodes);
        var alone = Enumerable.Range(0, search.All.Count).Where(number => RulesOut(search.All[number], option))
            .Select(number => (Number: number, Cause: CauseOf(search.All[number].Origin, catalogue.Options[option]))).ToList();
        var said = alone.Where(pair => pair.Cause.Shortfall != Shortfall.Unknown).ToList();
        if (said.Count > 0) return [said.MinBy(pair => Rank(pair.Cause.Origin)).Cause];
        var silent = alone.Select(pair => pair.Number).ToHashSet();
        // Without what is silent it is not known yet whether the rest rules it out.
        var together = Fewest([.. Enumerable.Range(0, search.All.Count).Where(number => !silent.Contains(number))], option, silent.Count == 0);
        return together.Count == 0 && alone.Count > 0 ? [alone[0].Cause] : [.. together.Select(origin => CauseOf(origin, catalogue.Options[option]))];
    }

    /// <summary>The fewest restrictions (by inclusion) that leave no stack, among those that depend on no other words than these.</summary>
    public IReadOnlyList<Origin> WhyNone(IReadOnlyList<Said> said)
    {
        search.Allow(MostNodes);
        return Fewest([.. Enumerable.Range(0, search.All.Count).Where(number => search.All[number].Origin.DependsOn.All(said.Contains))], -1, true);
    }

    /// <summary>What the option is tells more than a rule, a rule more than a platform's bare word or an answer; of equals the first is named.</summary>
    private static int Rank(Origin origin) => origin switch
    {
        LifecycleOrigin => 0,
        TiedOrigin => 1,
        RuleOrigin => 2,
        _ => 3,
    };

    /// <summary>Whether this alone leaves no stack with the option: it takes it out, or what it demands could only be met by another in its slot.</summary>
    private bool RulesOut(Restriction restriction, int option) => restriction.Forbidden == option
        || restriction.Only >= 0 && restriction.Only != option && lanes.SlotOf[restriction.Only] == lanes.SlotOf[option]
        || restriction.Demands.Any(clause => Excludes(clause, option))
        || restriction.Triggered.Any(clause => Excludes(clause, option));

    private bool Excludes(int clause, int option)
    {
        var table = catalogue.Clauses;
        for (var i = table.Start[clause]; i < table.Start[clause + 1]; i++)
        {
            if (lanes.SlotOfWord[table.Word[i]] != lanes.SlotOf[option]) return false;
        }
        return !table.Has(clause, lanes, option);
    }

    /// <summary>Rules come first, so that they are named rather than chains of single options.</summary>
    private List<Origin> Fewest(List<int> numbers, int pinned, bool collide)
    {
        var ordered = numbers.OrderBy(number => search.All[number].Origin is RuleOrigin ? 0 : 1).ToList();
        if (!collide && search.IsFeasible(ordered, pinned)) return [];
        var fewest = ConflictFinder.Reduce(ordered, held => search.IsFeasible(held, pinned));
        return [.. fewest.Select(number => search.All[number].Origin)];
    }

    private Cause CauseOf(Origin origin, Option option)
    {
        if (origin is not RequirementOrigin required || !required.Capability.SlotIds.Contains(option.SlotId)) return new Cause(origin, Shortfall.Nothing, null);
        var (shortfall, claim) = SupportJudge.Judge(
            catalogue.Knowledge, option, required.Capability.Id, required.Requirement.AtLeast, query.Accepted);
        return new Cause(origin, shortfall, claim);
    }
}
