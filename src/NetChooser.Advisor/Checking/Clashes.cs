namespace NetChooser.Advisor.Checking;

/// <summary>Which options a choice takes out of the slots that are still to be decided, and which choices as a whole are not allowed.</summary>
internal sealed class Clashes
{
    private readonly List<int[]>?[] blocks;
    private readonly int[] blocked;
    private readonly List<Demand> wide = [];
    private readonly List<int>[] wideOf;
    private readonly int[] undecided;

    public Clashes(KnownFacts facts, Field field)
    {
        blocks = new List<int[]>?[facts.Numbers.Options.Count];
        blocked = new int[blocks.Length];
        foreach (var demand in field.Demands)
        {
            if (demand.Needs.Length == 0 && demand.When.Count == 2)
            {
                Pair(field, demand.When[0], demand.When[1]);
                Pair(field, demand.When[1], demand.When[0]);
            }
            else
            {
                wide.Add(demand);
            }
        }
        wideOf = [.. facts.Numbers.InSlot.Select(_ => new List<int>())];
        undecided = new int[wide.Count];
        for (var i = 0; i < wide.Count; i++)
        {
            foreach (var option in wide[i].When.SelectMany(set => set).Concat(wide[i].Needs).Where(field.IsOpen))
            {
                var of = wideOf[facts.Numbers.SlotOf[option]];
                if (of.Contains(i)) continue;
                of.Add(i);
                undecided[i]++;
            }
        }
    }

    public bool IsBlocked(int option) => blocked[option] > 0;

    /// <summary>Decides a slot. False when the choices so far are not allowed; it must be taken back all the same.</summary>
    public bool Choose(int option, int slot, int[] chosen)
    {
        foreach (var set in blocks[option] ?? [])
        {
            foreach (var other in set) blocked[other]++;
        }
        var allowed = true;
        foreach (var i in wideOf[slot])
        {
            if (--undecided[i] == 0) allowed &= Holds(wide[i], chosen);
        }
        return allowed;
    }

    public void TakeBack(int option, int slot)
    {
        foreach (var set in blocks[option] ?? [])
        {
            foreach (var other in set) blocked[other]--;
        }
        foreach (var i in wideOf[slot]) undecided[i]++;
    }

    private void Pair(Field field, int[] ours, int[] theirs)
    {
        foreach (var option in ours)
        {
            if (field.IsOpen(option)) (blocks[option] ??= []).Add(theirs);
        }
    }

    private static bool Holds(Demand demand, int[] chosen) =>
        !demand.When.TrueForAll(set => Array.Exists(set, chosen.Contains)) || Array.Exists(demand.Needs, chosen.Contains);
}
