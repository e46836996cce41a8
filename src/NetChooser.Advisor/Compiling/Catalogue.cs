using NetChooser.Advisor.Scoring;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>The knowledge with its options numbered slot by slot; made once for each content version.</summary>
internal sealed class Catalogue
{
    private readonly Dictionary<string, int> indexes;

    public Catalogue(KnowledgeBase knowledge)
    {
        Knowledge = knowledge;
        Ratings = new Ratings(knowledge);
        var slots = knowledge.Slots.Select((slot, index) => (slot.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        Options = [.. knowledge.Options.OrderBy(option => slots[option.SlotId])];
        indexes = Options.Select((option, index) => (option.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        FirstOfSlot = [.. knowledge.Slots.Select(slot => Options.TakeWhile(option => slots[option.SlotId] < slots[slot.Id]).Count()), Options.Count];
    }

    public KnowledgeBase Knowledge { get; }

    public Ratings Ratings { get; }

    public IReadOnlyList<Option> Options { get; }

    public int[] FirstOfSlot { get; }

    public Stack StackOf(int score, int[] options) => new(score, [.. options.Select(index => Options[index])]);

    public int IndexOf(Option option) => indexes[option.Id];
}
