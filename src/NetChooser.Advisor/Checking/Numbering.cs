using System.Collections.Frozen;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>The nouns of the knowledge as numbers, in the order in which the knowledge lists them.</summary>
internal sealed class Numbering
{
    private readonly FrozenDictionary<string, int> options;
    private readonly FrozenDictionary<string, int> slots;
    private readonly FrozenDictionary<string, int> capabilities;
    private readonly FrozenDictionary<string, int> criteria;
    private readonly FrozenDictionary<string, int> platforms;
    private readonly ILookup<string, int> ofTool;

    public Numbering(KnowledgeBase knowledge)
    {
        Options = knowledge.Options;
        options = Number(knowledge.Options.Select(option => option.Id));
        slots = Number(knowledge.Slots.Select(slot => slot.Id));
        capabilities = Number(knowledge.Capabilities.Select(capability => capability.Id));
        criteria = Number(knowledge.Criteria.Select(criterion => criterion.Id));
        platforms = Number(knowledge.Platforms.Select(platform => platform.Id));
        var tools = Number(knowledge.Tools.Select(tool => tool.Id));
        SlotOf = [.. Options.Select(option => slots[option.SlotId])];
        ToolOf = [.. Options.Select(option => tools[option.ToolId])];
        var inSlot = Enumerable.Range(0, Options.Count).ToLookup(option => SlotOf[option]);
        InSlot = [.. knowledge.Slots.Select((_, slot) => inSlot[slot].ToArray())];
        ToolCount = tools.Count;
        ofTool = Enumerable.Range(0, Options.Count).ToLookup(option => Options[option].ToolId, StringComparer.Ordinal);
    }

    public IReadOnlyList<Option> Options { get; }

    /// <summary>By option.</summary>
    public int[] SlotOf { get; }

    /// <summary>By option.</summary>
    public int[] ToolOf { get; }

    /// <summary>The options of each slot.</summary>
    public int[][] InSlot { get; }

    public int ToolCount { get; }

    public int CapabilityCount => capabilities.Count;

    public int CriterionCount => criteria.Count;

    /// <summary>The option with this id; -1 when there is none. So it is with all nouns.</summary>
    public int Option(string id) => options.GetValueOrDefault(id, -1);

    public int Slot(string id) => slots.GetValueOrDefault(id, -1);

    public int Capability(string id) => capabilities.GetValueOrDefault(id, -1);

    public int Criterion(string id) => criteria.GetValueOrDefault(id, -1);

    public int Platform(string id) => platforms.GetValueOrDefault(id, -1);

    /// <summary>The options that a set names, one by one or by their tools.</summary>
    public int[] In(OptionSet set) => [.. set.OptionIds.Select(Option).Concat(set.ToolIds.SelectMany(id => ofTool[id]))
        .Where(option => option >= 0).Distinct().Order()];

    private static FrozenDictionary<string, int> Number(IEnumerable<string> ids) =>
        ids.Select((id, index) => (id, index)).ToFrozenDictionary(pair => pair.id, pair => pair.index, StringComparer.Ordinal);
}
