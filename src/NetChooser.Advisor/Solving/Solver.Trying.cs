using System.Numerics;

namespace NetChooser.Advisor.Solving;

/// <content>
/// The search for any stack at all. It tries the options that worked last time, and where they miss a clause it branches on that one: of several, on the one
/// that made most attempts fail so far (Boussemart, Hemery, Lecoutre, Sais, "Boosting systematic search by weighting constraints", 2004).
/// </content>
internal sealed partial class Solver
{
    private readonly int[] failures;
    private readonly int[] usual;

    private void TryAny(int depth)
    {
        for (var slot = 0; slot < stack.Length; slot++)
        {
            stack[slot] = (live[depth][lanes.WordOf[usual[slot]]] & lanes.BitOf[usual[slot]]) != 0 && lanes.SlotOf[usual[slot]] == slot
                ? usual[slot]
                : FirstLive(live[depth], slot);
        }
        var missed = MissedClause(depth);
        if (missed >= 0)
        {
            var slot = SlotOf(missed, depth);
            // A clause that every option of a slot triggers may have no open slot of its own.
            Branch(depth, slot >= 0 ? slot : SlotToBranch(depth));
            return;
        }
        stack.CopyTo(usual, 0);
        isFound = true;
    }

    /// <summary>A clause that the tried options miss; of several, the one that failed most. -1 when they meet all.</summary>
    private int MissedClause(int depth)
    {
        var missed = -1;
        for (var i = 0; i < activeCount; i++)
        {
            if (Fails(active[i], missed)) missed = active[i];
        }
        for (var slot = 0; slot < stack.Length; slot++)
        {
            if ((settled[depth] >> slot & 1) != 0) continue;
            for (var watch = catalogue.Rules.WatchStart[stack[slot]]; watch < catalogue.Rules.WatchStart[stack[slot] + 1]; watch++)
            {
                if (IsOn(watch) && Fails(catalogue.Rules.WatchClause[watch], missed)) missed = catalogue.Rules.WatchClause[watch];
            }
        }
        return missed;
    }

    private bool Fails(int clause, int other) => (other < 0 || failures[clause] > failures[other]) && !Meets(clause, stack);

    /// <summary>The open slot of a clause with the fewest options left.</summary>
    private int SlotOf(int clause, int depth)
    {
        var found = -1;
        var fewest = int.MaxValue;
        var i = clauses.Start[clause];
        while (i < clauses.Start[clause + 1])
        {
            var slot = lanes.SlotOfWord[clauses.Word[i]];
            for (; i < clauses.Start[clause + 1] && lanes.SlotOfWord[clauses.Word[i]] == slot; i++)
            {
            }
            if ((settled[depth] >> slot & 1) != 0) continue;
            var count = 0;
            for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++) count += BitOperations.PopCount(live[depth][word]);
            if (count >= fewest) continue;
            fewest = count;
            found = slot;
        }
        return found;
    }
}
