using System.Numerics;

namespace NetChooser.Advisor.Solving;

/// <content>
/// All optimal stacks in the order of their options. Before an option is taken for a slot it is asked whether an optimal stack begins so; a stack at hand
/// that does answers for its own option. So no attempt leads nowhere, however many stacks come near.
/// </content>
internal sealed partial class Solver
{
    private readonly ulong[][] listed;
    private int found;
    private int wanted;
    private int pinnedBefore;
    private int optimum;

    /// <summary>
    /// After <see cref="Maximize"/>, lists the stacks with as many points, first in the order of their options, slot by slot, into
    /// <see cref="Found"/>; returns how many.
    /// </summary>
    /// <param name="most">How many are listed at most.</param>
    public int List(int most)
    {
        found = 0;
        wanted = most;
        Limit = optimum - 1;
        Best.CopyTo(Found[0], 0);
        Problem.Root.CopyTo(listed[0], 0);
        if (pinnedBefore >= 0) KeepOnly(listed[0], lanes.SlotOf[pinnedBefore], pinnedBefore);
        RemoveHopeless(listed[0]);
        ListFrom(0, Found[0]);
        return found;
    }

    /// <summary>Lists what begins as the slots before this one say; the witness is one such stack.</summary>
    private void ListFrom(int slot, int[] witness)
    {
        if (slot == lanes.SlotCount)
        {
            found++;
            return;
        }
        var here = listed[slot];
        var next = listed[slot + 1];
        if (OnlyLive(here, slot) >= 0)
        {
            here.CopyTo(next, 0);
            ListFrom(slot + 1, witness);
            return;
        }
        var atHand = witness[slot];
        for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++)
        {
            for (var rest = here[word]; rest != 0; rest &= rest - 1)
            {
                var option = lanes.BaseOf[word] + BitOperations.TrailingZeroCount(rest);
                here.CopyTo(next, 0);
                KeepOnly(next, slot, option);
                if (option != atHand && !Begins(next)) continue;
                RemoveHopeless(next);
                ListFrom(slot + 1, Found[found]);
                if (found >= wanted) return;
                atHand = -1;
            }
        }
    }

    /// <summary>Takes out options that propagation and the bound show to be in no optimal stack; there is at least one.</summary>
    private void RemoveHopeless(ulong[] options)
    {
        Prepare(Goal.Better, options);
        RemoveTooLow();
        if (HasPrices && Price(0)) RemoveTooLow();
        live[0].CopyTo(options, 0);
    }

    private void RemoveTooLow()
    {
        while (Propagate(0) && Bound(0) is { } bound && RemoveTooLow(0, bound))
        {
        }
    }

    /// <summary>Whether an optimal stack is left in these options; leaves it as the next one found.</summary>
    private bool Begins(ulong[] options)
    {
        Descend(Goal.Better, options);
        if (!isFound) return false;
        Best.CopyTo(Found[found], 0);
        return true;
    }
}
