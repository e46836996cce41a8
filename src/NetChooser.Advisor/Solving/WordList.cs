namespace NetChooser.Advisor.Solving;

/// <summary>The few words of a bit set that have bits; filled and cleared without allocating.</summary>
internal sealed class WordList(int wordCount)
{
    private readonly int[] places = new int[wordCount];

    public int[] Word { get; } = new int[wordCount];

    public ulong[] Bits { get; } = new ulong[wordCount];

    public int Count { get; private set; }

    public void Clear()
    {
        for (var i = 0; i < Count; i++) places[Word[i]] = 0;
        Count = 0;
    }

    /// <summary>Adds bits to a word.</summary>
    public void Add(int word, ulong bits)
    {
        if (bits == 0) return;
        if (places[word] == 0)
        {
            Word[Count] = word;
            Bits[Count] = 0;
            places[word] = ++Count;
        }
        Bits[places[word] - 1] |= bits;
    }
}
