using System.Numerics;

namespace NetChooser.Advisor.Solving;

/// <content>Propagation: what a partial choice makes impossible.</content>
internal sealed partial class Solver
{
    private const int NoneLive = -2;
    private const int SeveralLive = -1;

    private void Activate(int clause)
    {
        if (activeCount == active.Length) Array.Resize(ref active, 2 * active.Length);
        active[activeCount++] = clause;
    }

    /// <summary>Whether the clause counts that an option triggers.</summary>
    private bool IsOn(int watch) => clauseIsOn is { } on ? on[catalogue.Rules.WatchClause[watch]] : Problem.GateIsOpen[catalogue.Rules.WatchGate[watch]];

    /// <summary>Removes options that no stack can contain any more; false when none is left for a slot or a clause.</summary>
    private bool Propagate(int depth)
    {
        var here = live[depth];
        while (true)
        {
            for (var slot = 0; slot < lanes.SlotCount; slot++)
            {
                if ((settled[depth] >> slot & 1) != 0) continue;
                var only = OnlyLive(here, slot);
                if (only == NoneLive) return false;
                if (only == SeveralLive) continue;
                settled[depth] |= 1UL << slot;
                for (var watch = catalogue.Rules.WatchStart[only]; watch < catalogue.Rules.WatchStart[only + 1]; watch++)
                {
                    if (IsOn(watch)) Activate(catalogue.Rules.WatchClause[watch]);
                }
            }
            var narrowed = false;
            for (var i = 0; i < activeCount; i++)
            {
                var slot = OnlySlot(active[i], here);
                if (slot == NoneLive)
                {
                    failures[active[i]]++;
                    return false;
                }
                if (slot >= 0 && (settled[depth] >> slot & 1) == 0) narrowed |= Narrow(here, slot, active[i]);
            }
            if (!narrowed) return true;
        }
    }

    /// <summary>The slot from which alone a clause can still be met; several or none otherwise.</summary>
    private int OnlySlot(int clause, ulong[] here)
    {
        var only = NoneLive;
        for (var i = clauses.Start[clause]; i < clauses.Start[clause + 1]; i++)
        {
            if ((clauses.Bits[i] & here[clauses.Word[i]]) == 0) continue;
            var slot = lanes.SlotOfWord[clauses.Word[i]];
            if (only >= 0 && only != slot) return SeveralLive;
            only = slot;
        }
        return only;
    }

    /// <summary>Leaves in a slot only what meets the clause.</summary>
    private bool Narrow(ulong[] here, int slot, int clause)
    {
        var changed = false;
        var i = clauses.Start[clause];
        for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++)
        {
            while (i < clauses.Start[clause + 1] && clauses.Word[i] < word) i++;
            var kept = i < clauses.Start[clause + 1] && clauses.Word[i] == word ? here[word] & clauses.Bits[i] : 0;
            changed |= kept != here[word];
            here[word] = kept;
        }
        return changed;
    }

    private int OnlyLive(ulong[] here, int slot)
    {
        var only = NoneLive;
        for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++)
        {
            if (here[word] == 0) continue;
            if (only >= 0 || (here[word] & (here[word] - 1)) != 0) return SeveralLive;
            only = lanes.BaseOf[word] + BitOperations.TrailingZeroCount(here[word]);
        }
        return only;
    }

    private int FirstLive(ulong[] here, int slot)
    {
        var word = lanes.FirstWord[slot];
        while (here[word] == 0) word++;
        return lanes.BaseOf[word] + BitOperations.TrailingZeroCount(here[word]);
    }

    private void KeepOnly(ulong[] here, int slot, int option)
    {
        for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++) here[word] = 0;
        here[lanes.WordOf[option]] = lanes.BitOf[option];
    }

    private void KeepOnlyIfThere(ulong[] here, int slot, int option)
    {
        var isThere = (here[lanes.WordOf[option]] & lanes.BitOf[option]) != 0;
        KeepOnly(here, slot, option);
        if (!isThere) here[lanes.WordOf[option]] = 0;
    }

    private bool Meets(int clause, ReadOnlySpan<int> options)
    {
        for (var i = clauses.Start[clause]; i < clauses.Start[clause + 1]; i++)
        {
            var word = clauses.Word[i];
            var option = options[lanes.SlotOfWord[word]];
            if (lanes.WordOf[option] == word && (clauses.Bits[i] & lanes.BitOf[option]) != 0) return true;
        }
        return false;
    }

    private int SlotToBranch(int depth)
    {
        var here = live[depth];
        var found = -1;
        var fewest = int.MaxValue;
        for (var slot = 0; slot < lanes.SlotCount; slot++)
        {
            if ((settled[depth] >> slot & 1) != 0) continue;
            var count = 0;
            for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++) count += BitOperations.PopCount(here[word]);
            if (count >= fewest) continue;
            fewest = count;
            found = slot;
        }
        return found;
    }

    private int ListInOrder(int depth, int slot)
    {
        var count = 0;
        for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++)
        {
            for (var rest = live[depth][word]; rest != 0; rest &= rest - 1)
            {
                var option = lanes.BaseOf[word] + BitOperations.TrailingZeroCount(rest);
                branchOptions[depth][count] = option;
                branchBounds[depth][count++] = goal == Goal.Any ? 0 : lastBound - tops[slot] + value[option];
            }
        }
        return count;
    }

    private int ListByBound(int depth, int slot)
    {
        var count = ListInOrder(depth, slot);
        var options = branchOptions[depth];
        var bounds = branchBounds[depth];
        for (var i = 1; i < count; i++)
        {
            var (option, bound) = (options[i], bounds[i]);
            var at = i;
            for (; at > 0 && bounds[at - 1] < bound; at--) (options[at], bounds[at]) = (options[at - 1], bounds[at - 1]);
            (options[at], bounds[at]) = (option, bound);
        }
        return count;
    }
}
