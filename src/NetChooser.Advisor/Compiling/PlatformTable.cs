using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>What one platform, or the lack of one, does to every option.</summary>
internal sealed class PlatformTable
{
    public PlatformTable(Catalogue catalogue, Platform? platform)
    {
        Platform = platform;
        var knowledge = catalogue.Knowledge;
        Tied = OptionRestraints.MaskOf(catalogue, option => option.RunsOn is { } list && (platform is null || !list.Contains(platform.Id)));
        Impossible = OptionRestraints.MaskOf(catalogue, option => platform?.On(option).Stance == Stance.Impossible);
        var settled = catalogue.Options.Where(option => platform?.On(option).Stance == Stance.Fixed)
            .GroupBy(option => option.SlotId).ToDictionary(group => group.Key, group => group.First());
        FixedInstead = [.. catalogue.Options.Select(option =>
            settled.TryGetValue(option.SlotId, out var instead) && platform!.On(option).Stance is not (Stance.Fixed or Stance.Impossible) ? instead : null)];
        Out = OptionRestraints.MaskOf(catalogue, option => FixedInstead[catalogue.IndexOf(option)] is not null);
        for (var word = 0; word < Out.Length; word++) Out[word] |= Tied[word] | Impossible[word];
        var criteria = knowledge.Criteria;
        Levels = [.. criteria.Select(criterion => catalogue.Options.Select(option => catalogue.Ratings.Of(option, criterion, platform).Level).ToArray())];
        var tools = knowledge.Tools.Select((tool, index) => (tool.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        Products = [.. catalogue.Options.Select(option => IsProduct(knowledge, option, platform) ? tools[option.ToolId] : -1)];
    }

    public Platform? Platform { get; }

    /// <summary>Exists only on other platforms.</summary>
    public ulong[] Tied { get; }

    public ulong[] Impossible { get; }

    /// <summary>For each option, what the platform fixes in its slot instead; null where it does not.</summary>
    public Option?[] FixedInstead { get; }

    /// <summary>All three together.</summary>
    public ulong[] Out { get; }

    /// <summary>By criterion, then by option: 0 to 4.</summary>
    public int[][] Levels { get; }

    /// <summary>By option: the number of the product that must be installed and run; -1 when there is nothing to run.</summary>
    public int[] Products { get; }

    /// <summary>What the platform brings or a cloud runs costs nothing to add; everything else counts once for each tool.</summary>
    /// <remarks>A tool that the platform brings for one slot is there already, so another of its options adds no product.</remarks>
    private static bool IsProduct(KnowledgeBase knowledge, Option option, Platform? platform)
    {
        var tool = knowledge.FindTool(option.ToolId)!;
        return !option.IsEmpty && tool.Kind != ToolKind.CloudService
            && !tool.Options.Any(own => platform?.On(own).Stance is Stance.Default or Stance.Fixed);
    }
}
