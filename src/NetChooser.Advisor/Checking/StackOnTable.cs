using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>One finished stack, laid out to be looked at: is it allowed, and how many points has it?</summary>
internal sealed class StackOnTable(KnownFacts facts)
{
    private readonly int[] chosen = new int[facts.Numbers.InSlot.Length];
    private readonly bool[] isIn = new bool[facts.Numbers.Options.Count];

    /// <summary>The option in each slot.</summary>
    public ReadOnlySpan<int> Chosen => chosen;

    /// <summary>Lays out a stack. False when it has not exactly one known option for each slot, in the order of the slots.</summary>
    public bool Lay(IReadOnlyList<Option> stack)
    {
        foreach (var option in chosen) isIn[option] = false;
        if (stack.Count != chosen.Length) return false;
        for (var slot = 0; slot < chosen.Length; slot++)
        {
            var option = facts.Numbers.Option(stack[slot].Id);
            if (option < 0 || facts.Numbers.SlotOf[option] != slot) return false;
            chosen[slot] = option;
        }
        foreach (var option in chosen) isIn[option] = true;
        return true;
    }

    /// <summary>What objects to the stack first; null when it is allowed.</summary>
    public string? Objection(Reading reading)
    {
        foreach (var option in chosen)
        {
            if (reading.Limits.Forbids(option)) return $"{facts.Numbers.Options[option].Id} is not allowed";
        }
        foreach (var pin in reading.Limits.Pins)
        {
            if (!isIn[pin]) return $"{facts.Numbers.Options[pin].Id} is fixed";
        }
        foreach (var need in reading.Limits.Needs)
        {
            if (!Meets(reading, need)) return $"{facts.Knowledge.Capabilities[need.Capability].Id} is missing";
        }
        foreach (var rule in reading.Limits.Rules)
        {
            if (rule.IsHard && Fires(rule) && (rule.Requires is { } required && !HasAny(required) || rule.Excludes is { } excluded && HasAny(excluded)))
                return $"{rule.Rule.Id} is broken";
        }
        return null;
    }

    public int Score(Reading reading)
    {
        var score = 0;
        for (var slot = 0; slot < chosen.Length; slot++)
        {
            score += reading.Merits.PointsOf(chosen[slot]);
            if (reading.Words.Place.IsRun[chosen[slot]] && IsFirstOfItsTool(reading.Words.Place, slot)) score -= facts.Recipe.Product;
        }
        foreach (var hope in reading.Merits.Hopes) score += Gain(reading, hope);
        return score;
    }

    /// <summary>What the whole stack gains for a hope: as much as its best option.</summary>
    public int Gain(Reading reading, Hope hope)
    {
        var most = 0;
        foreach (var option in chosen) most = Math.Max(most, reading.Merits.Gain(option, hope));
        return most;
    }

    /// <summary>Whether the conditions of a rule that was said to hold are met by the stack too.</summary>
    public bool Fires(RuleFacts rule)
    {
        foreach (var set in rule.Options)
        {
            if (!HasAny(set)) return false;
        }
        return true;
    }

    /// <summary>The sum, over the slots, of the levels on a criterion.</summary>
    public int Levels(Reading reading, int criterion)
    {
        var sum = 0;
        foreach (var option in chosen) sum += reading.Words.Place.Level(option, criterion);
        return sum;
    }

    /// <summary>The options that provide what is needed, where it is needed.</summary>
    public IEnumerable<int> Providers(Reading reading, Need need) =>
        chosen.Where(option => (need.Slot < 0 || facts.Numbers.SlotOf[option] == need.Slot) && reading.Limits.Provides(option, need));

    /// <summary>Whether no earlier slot holds something of the same tool that is to be run.</summary>
    private bool IsFirstOfItsTool(PlaceFacts place, int slot)
    {
        for (var earlier = 0; earlier < slot; earlier++)
        {
            if (facts.Numbers.ToolOf[chosen[earlier]] == facts.Numbers.ToolOf[chosen[slot]] && place.IsRun[chosen[earlier]]) return false;
        }
        return true;
    }

    private bool Meets(Reading reading, Need need)
    {
        if (need.Slot >= 0) return facts.Numbers.Options[chosen[need.Slot]].IsEmpty || reading.Limits.Provides(chosen[need.Slot], need);
        foreach (var option in chosen)
        {
            if (reading.Limits.Provides(option, need)) return true;
        }
        return false;
    }

    private bool HasAny(int[] set)
    {
        foreach (var option in set)
        {
            if (isIn[option]) return true;
        }
        return false;
    }
}
