namespace NetChooser.Knowledge;

/// <summary>Something a stack can do, defined sharply enough to judge support for it.</summary>
/// <param name="Id">Kebab-case and permanent.</param>
/// <param name="Label">The name shown.</param>
/// <param name="Meaning">One sentence: what it is.</param>
/// <param name="Full">What counts as full support.</param>
/// <param name="Partial">What counts as partial support.</param>
/// <param name="SlotIds">The slots whose options can provide it.</param>
public sealed record Capability(
    string Id, string Label, string Meaning, string Full, string Partial, IReadOnlyList<string> SlotIds);
