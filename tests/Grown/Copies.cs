using System.Globalization;
using NetChooser.Knowledge;

namespace NetChooser.Tests.Grown;

/// <summary>
/// Which tools are multiplied and what their copies are called. Copy 0 is the real tool. What stands for an empty slot has no copies: a
/// slot can be left empty in one way only.
/// </summary>
internal sealed class Copies(KnowledgeBase real, int factor)
{
    /// <summary>How many there are of each, the real one among them.</summary>
    public int Count => factor;

    public static bool AreMadeOf(Tool tool) => tool.Kind != ToolKind.Nothing;

    public bool AreMadeOf(Option option) => AreMadeOf(ToolOf(option));

    public Tool ToolOf(Option option) => real.FindTool(option.ToolId)!;

    public static string IdOf(string id, int copy) =>
        copy == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-v{copy}");

    public static string NameOf(string name, int copy) =>
        copy == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {copy + 1}");

    /// <summary>The set with every copy of what it names.</summary>
    public OptionSet? Widened(OptionSet? set) => set is null ? null : new OptionSet(
        [.. set.OptionIds.SelectMany(id => AreMadeOf(real.FindOption(id)!) ? All(id) : [id])],
        [.. set.ToolIds.SelectMany(id => AreMadeOf(real.FindTool(id)!) ? All(id) : [id])]);

    /// <summary>The set with one copy of each tool in place of what it names.</summary>
    public OptionSet? Mapped(OptionSet? set, IReadOnlyDictionary<string, int> copyOfTool) => set is null ? null : new OptionSet(
        [.. set.OptionIds.Select(id => IdOf(id, copyOfTool.GetValueOrDefault(real.FindOption(id)!.ToolId)))],
        [.. set.ToolIds.Select(id => IdOf(id, copyOfTool.GetValueOrDefault(id)))]);

    /// <summary>The tools that a set names, directly or by an option, and of which there are copies.</summary>
    public IEnumerable<string> ToolsIn(OptionSet? set) => set is null ? [] : set.OptionIds.Select(id => real.FindOption(id)!.ToolId)
        .Concat(set.ToolIds).Where(id => AreMadeOf(real.FindTool(id)!)).Distinct();

    /// <summary>Whether the set names something that has no copies.</summary>
    public bool NamesWhatHasNone(OptionSet set) =>
        set.OptionIds.Any(id => !AreMadeOf(real.FindOption(id)!)) || set.ToolIds.Any(id => !AreMadeOf(real.FindTool(id)!));

    private IEnumerable<string> All(string id) => Enumerable.Range(0, factor).Select(copy => IdOf(id, copy));
}
