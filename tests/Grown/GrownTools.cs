using NetChooser.Knowledge;

namespace NetChooser.Tests.Grown;

/// <summary>
/// The real tools, and variants of each. A variant of a tool has a variant of each of its options, so options that belong together stay
/// together. What a variant has, it mostly has from its original and now and then from another real option of the same slot, the donor:
/// each claim, each judged level, and its place (edition, life cycle, platforms it is tied to, and every platform's stance) as a whole.
/// </summary>
internal sealed class GrownTools
{
    /// <summary>
    /// How often, in a hundred, a variant is like its original. Without any likeness the best of many variants would be good at everything
    /// at once, which no real tool is; with nothing else there would only be doubles.
    /// </summary>
    private const int LikenessIn100 = 75;

    private readonly KnowledgeBase real;
    private readonly Copies copies;
    private readonly Draws draws;
    private readonly Dictionary<string, List<Option>> donors;
    private readonly Dictionary<string, List<string>> claimed;
    private readonly List<(Option, Option)> places = [];

    public GrownTools(KnowledgeBase real, Copies copies, Draws draws)
    {
        this.real = real;
        this.copies = copies;
        this.draws = draws;
        donors = real.Options.Where(copies.AreMadeOf).GroupBy(option => option.SlotId)
            .ToDictionary(slot => slot.Key, slot => slot.ToList());
        claimed = donors.ToDictionary(slot => slot.Key, slot => real.Capabilities.Select(capability => capability.Id)
            .Where(capability => slot.Value.Exists(option => real.ClaimsOf(option.Id, capability).Count > 0)).ToList());
        All = [.. real.Tools.SelectMany(tool => Enumerable.Range(0, Copies.AreMadeOf(tool) ? copies.Count : 1)
            .Select(copy => CopyOf(tool, copy))).OrderBy(tool => tool.Id, StringComparer.Ordinal)];
    }

    /// <summary>By id.</summary>
    public IReadOnlyList<Tool> All { get; }

    /// <summary>Each added option with the real one whose place it has.</summary>
    public IReadOnlyList<(Option Option, Option Donor)> Places => places;

    private Tool CopyOf(Tool tool, int copy)
    {
        if (copy == 0) return tool;
        var options = tool.Options.Select(option => (Original: option, Copy: CopyOf(option, copy))).ToList();
        var maker = Likely(tool, real.Tools);
        return tool with
        {
            Id = Copies.IdOf(tool.Id, copy),
            Name = Copies.NameOf(tool.Name, copy),
            Options = [.. options.Select(pair => pair.Copy)],
            Claims = [.. options.SelectMany(pair => ClaimsOf(pair.Original, pair.Copy))],
            Licence = maker.Licence,
            Governance = maker.Governance,
        };
    }

    private Option CopyOf(Option option, int copy)
    {
        var place = Likely(option, donors[option.SlotId]);
        var added = option with
        {
            Id = Copies.IdOf(option.Id, copy),
            ToolId = Copies.IdOf(option.ToolId, copy),
            Name = Copies.NameOf(option.Name, copy),
            Edition = place.Edition,
            Product = place.Product,
            Lifecycle = place.Lifecycle,
            StableSince = place.StableSince,
            RunsOn = place.RunsOn,
            Judgements = option.Judgements.ToDictionary(
                level => level.Key, level => Likely(option, donors[option.SlotId]).Judgements.GetValueOrDefault(level.Key, level.Value)),
        };
        places.Add((added, place));
        return added;
    }

    private IEnumerable<Claim> ClaimsOf(Option original, Option added) => claimed[original.SlotId].SelectMany(capability =>
        real.ClaimsOf(Likely(original, donors[original.SlotId]).Id, capability).Select(claim => claim with { OptionId = added.Id }));

    private T Likely<T>(T own, IReadOnlyList<T> others) => draws.In100(LikenessIn100) ? own : draws.OneOf(others);
}
