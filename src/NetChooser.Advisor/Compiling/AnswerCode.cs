namespace NetChooser.Advisor.Compiling;

/// <summary>The reader's words as numbers: quick to change by one word and to solve again.</summary>
internal sealed class AnswerCode
{
    public AnswerCode(Catalogue catalogue)
    {
        Given = Bits(catalogue.Answers.Count, []);
        Nice = Bits(catalogue.Answers.Count, []);
        Pins = new int[catalogue.Lanes.SlotCount];
        Weights = new int[catalogue.Knowledge.Criteria.Count];
        Array.Fill(Pins, -1);
        Array.Fill(Weights, -1);
    }

    /// <summary>Writes down what was said.</summary>
    public AnswerCode(Catalogue catalogue, Answers answers)
        : this(catalogue)
    {
        foreach (var key in answers.Given) Set(Given, catalogue.IndexOf(key), true);
        foreach (var key in answers.Nice) Set(Nice, catalogue.IndexOf(key), true);
        foreach (var (slot, option) in answers.Pins) Pins[catalogue.SlotIndexes[slot]] = catalogue.IndexOf(catalogue.Knowledge.FindOption(option)!);
        for (var i = 0; i < Weights.Length; i++) Weights[i] = answers.Weights.GetValueOrDefault(catalogue.Knowledge.Criteria[i].Id, -1);
    }

    /// <summary>The answers given, as bits.</summary>
    public ulong[] Given { get; }

    /// <summary>Those of them that are only nice to have.</summary>
    public ulong[] Nice { get; }

    /// <summary>By slot: the option it is fixed to, or -1.</summary>
    public int[] Pins { get; }

    /// <summary>By criterion: the weight that was set, or -1.</summary>
    public int[] Weights { get; }

    public static ulong[] Bits(int count, IEnumerable<int> numbers)
    {
        var bits = new ulong[(count + 63) / 64];
        foreach (var number in numbers) Set(bits, number, true);
        return bits;
    }

    public static bool Has(ulong[] bits, int number) => (bits[number >> 6] >> (number & 63) & 1) != 0;

    public static void Set(ulong[] bits, int number, bool on)
    {
        if (on) bits[number >> 6] |= 1UL << (number & 63);
        else bits[number >> 6] &= ~(1UL << (number & 63));
    }

    public void CopyFrom(AnswerCode other)
    {
        other.Given.CopyTo(Given, 0);
        other.Nice.CopyTo(Nice, 0);
        other.Pins.CopyTo(Pins, 0);
        other.Weights.CopyTo(Weights, 0);
    }
}
