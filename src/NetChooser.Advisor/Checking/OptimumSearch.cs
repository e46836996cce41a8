namespace NetChooser.Advisor.Checking;

/// <summary>
/// Looks for an allowed stack with more points than are claimed to be the most, and counts those that have just as many. Depth first: always the
/// slot with the fewest options that could still do, and no branch of which even the best that could come of it is not enough. When it is through
/// without a find, there is none.
/// </summary>
internal sealed class OptimumSearch
{
    /// <summary>Fewer points than any stack has.</summary>
    private const int Nothing = int.MinValue / 2;

    private readonly int most;
    private readonly int budget;
    private readonly Clashes clashes;
    private readonly ToolCost cost;
    private readonly SharedGain gain;
    private readonly int[] worth;
    private readonly int[][] choices;
    private readonly int[] chosen;
    private int enough;

    private OptimumSearch(KnownFacts facts, Reading reading, Field field, int most, int budget)
    {
        (this.most, this.budget) = (most, budget);
        enough = most;
        clashes = new Clashes(facts, field);
        cost = new ToolCost(facts, reading, field);
        worth = new int[facts.Numbers.Options.Count];
        for (var option = 0; option < worth.Length; option++)
        {
            if (field.IsOpen(option)) worth[option] = reading.Merits.PointsOf(option) - cost.Own(option);
        }
        gain = new SharedGain(facts, reading, field, worth);
        chosen = new int[facts.Numbers.InSlot.Length];
        Array.Fill(chosen, -1);
        choices = [.. facts.Numbers.InSlot.Select(options => options.Where(field.IsOpen).OrderByDescending(option => worth[option]).ToArray())];
    }

    /// <summary>More stacks with the same points than this are not counted: one more than can be listed.</summary>
    public static int MostCounted => StackAdvisor.MostEqualStacks + 2;

    /// <summary>How many choices were looked at.</summary>
    public int Nodes { get; private set; }

    /// <summary>A stack that has more points; null when none was found.</summary>
    public int[]? Better { get; private set; }

    /// <summary>How many stacks have just as many points.</summary>
    public int Equal { get; private set; }

    /// <summary>Whether it went through to the end.</summary>
    public bool IsThrough => Nodes <= budget;

    /// <summary>Looks for stacks with more than so many points, or any where none is claimed to exist; at so many choices at most.</summary>
    public static OptimumSearch Beyond(int? most, KnownFacts facts, Reading reading, int budget)
    {
        var field = new Field(facts, reading);
        var search = new OptimumSearch(facts, reading, field, most ?? Nothing, budget);
        if (!field.IsHopeless) search.Descend(0);
        return search;
    }

    private void Descend(int points)
    {
        if (++Nodes > budget || Better is not null) return;
        var atMost = points + gain.AtMost(chosen);
        for (var slot = 0; slot < chosen.Length; slot++)
        {
            if (chosen[slot] >= 0) continue;
            var best = Best(slot);
            if (best < 0) return;
            atMost += worth[best];
        }
        var spare = atMost - enough;
        if (spare < 0) return;
        var next = Narrowest(spare);
        if (next < 0) Note(atMost);
        else Choose(next, spare, points);
    }

    private void Choose(int slot, int spare, int points)
    {
        var least = worth[Best(slot)] - spare;
        foreach (var option in choices[slot])
        {
            if (worth[option] < least) break;
            if (clashes.IsBlocked(option)) continue;
            chosen[slot] = option;
            if (clashes.Choose(option, slot, chosen))
            {
                Descend(points + worth[option] - cost.Choose(option));
                cost.TakeBack(option);
            }
            clashes.TakeBack(option, slot);
        }
        chosen[slot] = -1;
    }

    /// <summary>Every slot is decided, so the points are no longer a bound.</summary>
    private void Note(int points)
    {
        if (points > most) Better = [.. chosen];
        else if (++Equal == MostCounted) enough = most + 1;
    }

    /// <summary>The open slot with the fewest options that could still do; -1 when every slot is decided.</summary>
    private int Narrowest(int spare)
    {
        var (narrowest, fewest) = (-1, int.MaxValue);
        for (var slot = 0; slot < chosen.Length; slot++)
        {
            if (chosen[slot] >= 0) continue;
            var least = worth[Best(slot)] - spare;
            var count = 0;
            foreach (var option in choices[slot])
            {
                if (worth[option] < least) break;
                if (!clashes.IsBlocked(option)) count++;
            }
            if (count < fewest) (narrowest, fewest) = (slot, count);
        }
        return narrowest;
    }

    private int Best(int slot)
    {
        foreach (var option in choices[slot])
        {
            if (!clashes.IsBlocked(option)) return option;
        }
        return -1;
    }
}
