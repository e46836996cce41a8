using System.Numerics;

namespace NetChooser.Advisor.Compiling;

/// <summary>
/// Clauses: "the stack must hold at least one of these options". Every requirement and rule is written in this one form.
/// A clause is kept as the few words of a bit set in which it has bits.
/// </summary>
internal sealed class ClauseTable(Lanes lanes)
{
    private readonly List<int> starts = [0];
    private readonly List<int> words = [];
    private readonly List<ulong> bits = [];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    /// <summary>The number of a clause; equal clauses share one.</summary>
    public int Add(IEnumerable<int> options)
    {
        var mask = new ulong[lanes.WordCount];
        foreach (var option in options) mask[lanes.WordOf[option]] |= lanes.BitOf[option];
        var key = string.Join(',', mask.Select((word, at) => (word, at)).Where(pair => pair.word != 0).Select(pair => $"{pair.at}:{pair.word:x}"));
        if (known.TryGetValue(key, out var number)) return number;
        for (var word = 0; word < mask.Length; word++)
        {
            if (mask[word] == 0) continue;
            words.Add(word);
            bits.Add(mask[word]);
        }
        starts.Add(words.Count);
        known.Add(key, starts.Count - 2);
        return starts.Count - 2;
    }

    /// <summary>The clauses as plain arrays; the entries of clause c stand from Start[c] to Start[c + 1].</summary>
    public ClauseArrays ToArrays() => new([.. starts], [.. words], [.. bits]);
}

/// <summary>All clauses, flat.</summary>
internal sealed record ClauseArrays(int[] Start, int[] Word, ulong[] Bits)
{
    public int Count => Start.Length - 1;

    /// <summary>The same clauses, with room for so many more of at most so many words each.</summary>
    public ClauseArrays WithRoomFor(int more, int wordsEach) => new(
        [.. Start, .. new int[more]], [.. Word, .. new int[more * wordsEach]], [.. Bits, .. new ulong[more * wordsEach]]);

    /// <summary>Whether an option satisfies a clause.</summary>
    public bool Has(int clause, Lanes lanes, int option)
    {
        for (var i = Start[clause]; i < Start[clause + 1]; i++)
        {
            if (Word[i] == lanes.WordOf[option]) return (Bits[i] & lanes.BitOf[option]) != 0;
        }
        return false;
    }

    /// <summary>The options of a clause.</summary>
    public IEnumerable<int> Options(int clause, Lanes lanes)
    {
        for (var i = Start[clause]; i < Start[clause + 1]; i++)
        {
            for (var rest = Bits[i]; rest != 0; rest &= rest - 1) yield return lanes.BaseOf[Word[i]] + BitOperations.TrailingZeroCount(rest);
        }
    }
}
