namespace NetChooser.Advisor.Compiling;

/// <summary>
/// Where each option stands in a bit set. Options are numbered slot by slot; every slot begins a new word, so that a word belongs to one slot.
/// </summary>
internal sealed class Lanes
{
    private const int WordSize = 64;

    /// <summary>Numbers the options of slots of these sizes.</summary>
    public Lanes(IReadOnlyList<int> slotSizes)
    {
        SlotCount = slotSizes.Count;
        OptionCount = slotSizes.Sum();
        FirstOfSlot = new int[SlotCount + 1];
        FirstWord = new int[SlotCount + 1];
        for (var slot = 0; slot < SlotCount; slot++)
        {
            FirstOfSlot[slot + 1] = FirstOfSlot[slot] + slotSizes[slot];
            FirstWord[slot + 1] = FirstWord[slot] + (slotSizes[slot] + WordSize - 1) / WordSize;
        }
        SlotOfWord = new int[WordCount];
        BaseOf = new int[WordCount];
        SlotOf = new int[OptionCount];
        WordOf = new int[OptionCount];
        BitOf = new ulong[OptionCount];
        for (var slot = 0; slot < SlotCount; slot++) Number(slot);
    }

    public int SlotCount { get; }

    public int OptionCount { get; }

    public int WordCount => FirstWord[SlotCount];

    /// <summary>The number of a slot's first option; one entry more than there are slots.</summary>
    public int[] FirstOfSlot { get; }

    /// <summary>A slot's first word; one entry more than there are slots.</summary>
    public int[] FirstWord { get; }

    public int[] SlotOfWord { get; }

    /// <summary>The option that bit 0 of a word stands for.</summary>
    public int[] BaseOf { get; }

    public int[] SlotOf { get; }

    public int[] WordOf { get; }

    public ulong[] BitOf { get; }

    public int LargestSlot => SlotCount == 0 ? 0 : Enumerable.Range(0, SlotCount).Max(slot => FirstOfSlot[slot + 1] - FirstOfSlot[slot]);

    /// <summary>A bit set of these options.</summary>
    public ulong[] Mask(IEnumerable<int> options)
    {
        var mask = new ulong[WordCount];
        foreach (var option in options) mask[WordOf[option]] |= BitOf[option];
        return mask;
    }

    private void Number(int slot)
    {
        for (var word = FirstWord[slot]; word < FirstWord[slot + 1]; word++)
        {
            SlotOfWord[word] = slot;
            BaseOf[word] = FirstOfSlot[slot] + (word - FirstWord[slot]) * WordSize;
        }
        for (var option = FirstOfSlot[slot]; option < FirstOfSlot[slot + 1]; option++)
        {
            var place = option - FirstOfSlot[slot];
            SlotOf[option] = slot;
            WordOf[option] = FirstWord[slot] + place / WordSize;
            BitOf[option] = 1UL << (place % WordSize);
        }
    }
}
