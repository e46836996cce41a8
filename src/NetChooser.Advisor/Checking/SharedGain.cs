namespace NetChooser.Advisor.Checking;

/// <summary>What hopes can gain that options of more than one slot can meet. It is gained once, by the best of them.</summary>
internal sealed class SharedGain
{
    private readonly int slots;
    private readonly List<int[]> gains = [];
    private readonly List<int[]> most = [];

    /// <summary>Adds what only one slot can gain to the worth of its options, and keeps the rest.</summary>
    public SharedGain(KnownFacts facts, Reading reading, Field field, int[] worth)
    {
        slots = facts.Numbers.InSlot.Length;
        foreach (var hope in reading.Merits.Hopes)
        {
            var gain = new int[worth.Length];
            var best = new int[slots];
            for (var option = 0; option < worth.Length; option++)
            {
                if (!field.IsOpen(option)) continue;
                gain[option] = reading.Merits.Gain(option, hope);
                best[facts.Numbers.SlotOf[option]] = Math.Max(best[facts.Numbers.SlotOf[option]], gain[option]);
            }
            if (best.Count(points => points > 0) > 1)
            {
                gains.Add(gain);
                most.Add(best);
                continue;
            }
            for (var option = 0; option < worth.Length; option++) worth[option] += gain[option];
        }
    }

    /// <summary>The most that can be gained by what was chosen (-1: nothing yet) and what still can be.</summary>
    public int AtMost(int[] chosen)
    {
        var sum = 0;
        for (var i = 0; i < gains.Count; i++)
        {
            var best = 0;
            for (var slot = 0; slot < slots; slot++) best = Math.Max(best, chosen[slot] < 0 ? most[i][slot] : gains[i][chosen[slot]]);
            sum += best;
        }
        return sum;
    }
}
