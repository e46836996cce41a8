namespace NetChooser.Advisor.Checking;

/// <summary>
/// What is left to choose from once everything is taken out that no allowed stack can hold, and the demands that still tell stacks apart.
/// </summary>
internal sealed class Field
{
    private readonly KnownFacts facts;
    private readonly Reading reading;
    private readonly bool[] isOpen;
    private readonly int[] left;
    private readonly int[] seen;
    private readonly List<Demand> demands = [];

    public Field(KnownFacts facts, Reading reading)
    {
        this.facts = facts;
        this.reading = reading;
        isOpen = new bool[facts.Numbers.Options.Count];
        left = new int[facts.Numbers.InSlot.Length];
        seen = new int[left.Length];
        for (var option = 0; option < isOpen.Length; option++)
        {
            isOpen[option] = !reading.Limits.Forbids(option) && FitsItsSlot(option);
            if (isOpen[option]) left[facts.Numbers.SlotOf[option]]++;
        }
        Collect();
        IsHopeless = !Narrow();
    }

    /// <summary>Whether no stack is allowed; then nothing else here means anything.</summary>
    public bool IsHopeless { get; }

    /// <summary>Each with two sets or more, or with needs that more than one slot can meet.</summary>
    public IReadOnlyList<Demand> Demands => demands;

    public bool IsOpen(int option) => isOpen[option];

    /// <summary>Whether it is what the reader fixed, where they did, and does what is required of its slot.</summary>
    private bool FitsItsSlot(int option)
    {
        var slot = facts.Numbers.SlotOf[option];
        foreach (var pin in reading.Limits.Pins)
        {
            if (facts.Numbers.SlotOf[pin] == slot && pin != option) return false;
        }
        if (facts.Numbers.Options[option].IsEmpty) return true;
        foreach (var need in reading.Limits.Needs)
        {
            if (need.Slot == slot && !reading.Limits.Provides(option, need)) return false;
        }
        return true;
    }

    private void Collect()
    {
        foreach (var need in reading.Limits.Needs)
        {
            if (need.Slot < 0) demands.Add(new Demand([], All(option => isOpen[option] && reading.Limits.Provides(option, need))));
        }
        foreach (var rule in reading.Limits.Rules)
        {
            if (rule.Requires is { } required) demands.Add(new Demand(rule.Options, required));
            if (rule.Excludes is { } excluded) demands.Add(new Demand([.. rule.Options, excluded], []));
        }
    }

    /// <summary>Until nothing changes: false when a slot is left without any option, or a demand cannot be met.</summary>
    private bool Narrow()
    {
        var before = -1;
        for (var now = left.Sum(); now != before; now = left.Sum())
        {
            before = now;
            for (var i = demands.Count - 1; i >= 0; i--)
            {
                if (!Simplify(demands[i], out var isSettled)) return false;
                if (isSettled) demands.RemoveAt(i);
            }
            if (Array.IndexOf(left, 0) >= 0) return false;
        }
        return true;
    }

    /// <summary>False when the demand cannot be met; settled when it is met whatever is chosen.</summary>
    private bool Simplify(Demand demand, out bool isSettled)
    {
        isSettled = true;
        for (var i = demand.When.Count - 1; i >= 0; i--)
        {
            var (any, certain, _) = Look(demand.When[i]);
            if (!any) return true;
            if (certain) demand.When.RemoveAt(i);
        }
        var needs = Look(demand.Needs);
        if (needs.Certain) return true;
        if (needs.Slot >= 0)
        {
            // Only one slot can meet it: then that slot must not hold anything else.
            demand.When.Add([.. facts.Numbers.InSlot[needs.Slot].Where(option => isOpen[option] && !demand.Needs.Contains(option))]);
            demand.Needs = [];
        }
        else if (needs.Any)
        {
            isSettled = false;
            return true;
        }
        else
        {
            demand.Needs = [];
        }
        if (demand.When.Count == 0) return false;
        foreach (var option in demand.When[0])
        {
            if (isOpen[option] && demand.When.TrueForAll(set => set.Contains(option))) Close(option);
        }
        isSettled = demand.When.Count == 1;
        return true;
    }

    /// <summary>Whether any of these is open, whether some slot has nothing else, and the slot, where they all stand in one.</summary>
    private (bool Any, bool Certain, int Slot) Look(int[] set)
    {
        var (any, certain, only) = (false, false, -1);
        foreach (var option in set)
        {
            if (!isOpen[option]) continue;
            var slot = facts.Numbers.SlotOf[option];
            only = !any || only == slot ? slot : -1;
            any = true;
            certain |= ++seen[slot] == left[slot];
        }
        foreach (var option in set) seen[facts.Numbers.SlotOf[option]] = 0;
        return (any, certain, only);
    }

    private void Close(int option)
    {
        isOpen[option] = false;
        left[facts.Numbers.SlotOf[option]]--;
    }

    private int[] All(Predicate<int> holds) => [.. Enumerable.Range(0, isOpen.Length).Where(option => holds(option))];
}
