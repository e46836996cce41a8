namespace NetChooser.Advisor.Checking;

/// <summary>
/// Looks for an allowed stack with more points than a given number. Depth first: always the slot with the fewest options that could still do, and
/// no branch of which even the best that could come of it is not enough. When it is through without a find, there is none.
/// </summary>
internal sealed class OptimumSearch
{
    /// <summary>Fewer points than any stack has: then it looks for any allowed stack.</summary>
    public const int Anything = int.MinValue / 2;

    private readonly Clashes clashes;
    private readonly ToolCost cost;
    private readonly SharedGain gain;
    private readonly int[] worth;
    private readonly int[][] choices;
    private readonly int[] chosen;
    private readonly int toBeat;
    private readonly int budget;

    private OptimumSearch(KnownFacts facts, Reading reading, Field field, int toBeat, int budget)
    {
        (this.toBeat, this.budget) = (toBeat, budget);
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

    /// <summary>How many choices were looked at.</summary>
    public int Nodes { get; private set; }

    /// <summary>A stack that has more points; null when none was found.</summary>
    public int[]? Found { get; private set; }

    /// <summary>Whether it went through to the end.</summary>
    public bool IsThrough => Nodes <= budget;

    /// <summary>Looks for an allowed stack with more than so many points, at so many choices at most.</summary>
    public static OptimumSearch For(KnownFacts facts, Reading reading, int toBeat, int budget)
    {
        var field = new Field(facts, reading);
        var search = new OptimumSearch(facts, reading, field, toBeat, budget);
        if (!field.IsHopeless) search.Descend(0);
        return search;
    }

    private void Descend(int points)
    {
        if (++Nodes > budget || Found is not null) return;
        var atMost = points + gain.AtMost(chosen);
        for (var slot = 0; slot < chosen.Length; slot++)
        {
            if (chosen[slot] >= 0) continue;
            var best = Best(slot);
            if (best < 0) return;
            atMost += worth[best];
        }
        var spare = atMost - toBeat;
        if (spare <= 0) return;
        var next = Narrowest(spare);
        if (next < 0)
        {
            Found = [.. chosen];
            return;
        }
        var least = worth[Best(next)] - spare;
        foreach (var option in choices[next])
        {
            if (worth[option] <= least) break;
            if (clashes.IsBlocked(option)) continue;
            chosen[next] = option;
            if (clashes.Choose(option, next, chosen))
            {
                Descend(points + worth[option] - cost.Choose(option));
                cost.TakeBack(option);
            }
            clashes.TakeBack(option, next);
        }
        chosen[next] = -1;
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
                if (worth[option] <= least) break;
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
