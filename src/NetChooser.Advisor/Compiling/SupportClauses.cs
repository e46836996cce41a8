using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>A preference as clauses: points when the full clause is met, half when only the partial one is.</summary>
/// <param name="Key">Equal for wishes of the same capability and slot, of which only the heaviest counts.</param>
/// <param name="Capability">The number of the capability.</param>
/// <param name="Points">Points when fully met.</param>
/// <param name="Full">The clause that earns all points: without and with paid products.</param>
/// <param name="Partial">The clause that earns half of them: without and with paid products; equal to <paramref name="Full"/> when partial is enough.</param>
internal sealed record CompiledWish(int Key, int Capability, int Points, int[] Full, int[] Partial);

/// <summary>Who provides what, as clauses.</summary>
internal sealed class SupportClauses(Catalogue catalogue, ClauseTable clauses)
{
    private readonly Dictionary<(string Capability, string? Slot), int> keys = [];
    private readonly Dictionary<string, int> capabilities = catalogue.Knowledge.Capabilities
        .Select((capability, index) => (capability.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    /// <summary>How many different keys wishes have.</summary>
    public int KeyCount => keys.Count;

    public int IndexOf(string capabilityId) => capabilities[capabilityId];

    /// <summary>The clause of a requirement for each way to accept, 0 to 7: of the whole stack, or of one slot, which may stay empty.</summary>
    public int[] Required(Requirement requirement, string? slotId) => [.. Enumerable.Range(0, 1 << 3).Select(accepted => clauses.Add(
        catalogue.Options.Where(option => slotId is null
                ? Provides(option, requirement, (Acceptance)accepted)
                : option.SlotId == slotId && (option.IsEmpty || Provides(option, requirement, (Acceptance)accepted)))
            .Select(catalogue.IndexOf)))];

    /// <summary>A preference of the whole stack.</summary>
    public CompiledWish WishOf(Preference preference) => WishOf(preference, null);

    /// <summary>A preference of the whole stack, or of what stands in one slot, which may stay empty.</summary>
    public CompiledWish WishOf(Preference preference, string? slotId)
    {
        if (!keys.TryGetValue((preference.CapabilityId, slotId), out var key)) keys.Add((preference.CapabilityId, slotId), key = keys.Count);
        int[] Clauses(Support level) => [Graded(preference.CapabilityId, slotId, level, Acceptance.Nothing), Graded(preference.CapabilityId, slotId, level, Acceptance.Paid)];
        var partial = Clauses(Support.Partial);
        return new CompiledWish(key, capabilities[preference.CapabilityId], preference.Weight * catalogue.Knowledge.Parts.Recipe.Preference,
            preference.AtLeast == Support.Full ? Clauses(Support.Full) : partial, partial);
    }

    private int Graded(string capabilityId, string? slotId, Support level, Acceptance accepted) => clauses.Add(catalogue.Options
        .Where(option => slotId is null || option.SlotId == slotId)
        .Where(option => slotId is not null && option.IsEmpty || SupportJudge.Grade(catalogue.Knowledge, option, capabilityId, accepted).Level >= level)
        .Select(catalogue.IndexOf));

    private bool Provides(Option option, Requirement requirement, Acceptance accepted) => SupportJudge.Judge(
        catalogue.Knowledge, option, requirement.CapabilityId, requirement.AtLeast, accepted).Shortfall == Shortfall.Nothing;
}
