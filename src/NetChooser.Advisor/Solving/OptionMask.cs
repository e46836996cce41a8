using System.Numerics;

namespace NetChooser.Advisor.Solving;

/// <summary>A set of options as bits. Immutable.</summary>
internal sealed class OptionMask
{
    private readonly ulong[] words;

    private OptionMask(ulong[] words) => this.words = words;

    public ReadOnlySpan<ulong> Words => words;

    public static int WordsFor(int optionCount) => (optionCount + 63) / 64;

    public static OptionMask Of(int optionCount, IEnumerable<int> options)
    {
        var words = new ulong[WordsFor(optionCount)];
        foreach (var option in options) words[option >> 6] |= 1UL << (option & 63);
        return new OptionMask(words);
    }

    public bool Contains(int option) => Has(words, option);

    public static bool Has(ReadOnlySpan<ulong> words, int option) => (words[option >> 6] >> (option & 63) & 1) != 0;

    public static void Clear(Span<ulong> words, int option) => words[option >> 6] &= ~(1UL << (option & 63));

    public bool Meets(ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & other[i]) != 0) return true;
        }
        return false;
    }

    public int Count()
    {
        var count = 0;
        foreach (var word in words) count += BitOperations.PopCount(word);
        return count;
    }

    public IEnumerable<int> Options()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1) yield return (i << 6) + BitOperations.TrailingZeroCount(word);
        }
    }
}
