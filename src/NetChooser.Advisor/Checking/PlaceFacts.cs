using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>What one platform makes of every option, by option; likewise what holds where no platform was chosen.</summary>
internal sealed class PlaceFacts
{
    private readonly int criteria;
    private readonly int[] levels;

    public PlaceFacts(KnowledgeBase knowledge, Platform? platform)
    {
        var options = knowledge.Options;
        criteria = knowledge.Criteria.Count;
        levels = [.. options.SelectMany(option => knowledge.Criteria.Select(criterion => WrittenScale.Level(knowledge, option, criterion, platform)))];
        IsTiedElsewhere = [.. options.Select(option => option.RunsOn is { } places && (platform is null || !places.Contains(platform.Id)))];
        Stance StanceOf(Option option) => platform is null ? Stance.Unknown : platform.On(option).Stance;
        var fixedSlots = options.Where(option => StanceOf(option) == Stance.Fixed).Select(option => option.SlotId).ToHashSet(StringComparer.Ordinal);
        IsRuledOut = [.. options.Select(option => StanceOf(option) is var stance
            && (stance == Stance.Impossible || stance != Stance.Fixed && fixedSlots.Contains(option.SlotId)))];
        // A cloud runs its services itself, and a tool that the platform brings in one slot is there for the others too.
        var there = options.Where(option => StanceOf(option) is Stance.Default or Stance.Fixed).Select(option => option.ToolId)
            .Concat(knowledge.Tools.Where(tool => tool.Kind == ToolKind.CloudService).Select(tool => tool.Id)).ToHashSet(StringComparer.Ordinal);
        IsRun = [.. options.Select(option => !option.IsEmpty && !there.Contains(option.ToolId))];
    }

    /// <summary>Tied to platforms of which this is none.</summary>
    public bool[] IsTiedElsewhere { get; }

    /// <summary>Impossible here, or another option of the slot is fixed.</summary>
    public bool[] IsRuledOut { get; }

    /// <summary>Whether the reader has to install and run it here, which is what costs points.</summary>
    public bool[] IsRun { get; }

    public int Level(int option, int criterion) => levels[option * criteria + criterion];
}
