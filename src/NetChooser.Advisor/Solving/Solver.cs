using System.Numerics;

namespace NetChooser.Advisor.Solving;

/// <summary>The best stacks of a problem.</summary>
/// <param name="Score">The points that no stack exceeds.</param>
/// <param name="Stacks">
/// Every stack with that score, in the order of the options slot by slot, up to <see cref="Solver.MostEqualStacks"/>.
/// </param>
internal sealed record Optimum(int Score, IReadOnlyList<int[]> Stacks);

/// <summary>
/// Finds the optimum by depth-first branch and bound (Land, Doig, 1960) with propagation over bit sets. The bound takes the best live option of each
/// slot, every goal that can still be reached, and the cost of products that are already certain: it never falls below the truth,
/// so whatever it cuts off cannot be better, and what remains is the proved optimum.
/// </summary>
internal sealed class Solver
{
    /// <summary>More equal stacks than this are not listed.</summary>
    public const int MostEqualStacks = 16;

    private readonly StackProblem problem;
    private readonly Constraint[] constraints;
    private readonly int words;
    private readonly ulong[][] live;
    private readonly int[][] order;
    private readonly int[] productUses;
    private readonly List<int[]> best = [];
    private int bestScore;
    private bool anyWillDo;

    /// <summary>Prepares to solve a problem under some of its constraints (all when null).</summary>
    public Solver(StackProblem problem, IEnumerable<Constraint>? active = null)
    {
        this.problem = problem;
        constraints = [.. active ?? problem.Constraints];
        words = OptionMask.WordsFor(problem.OptionCount);
        live = [.. Enumerable.Range(0, problem.SlotCount + 2).Select(_ => new ulong[words])];
        order = [.. Enumerable.Range(0, problem.SlotCount).Select(slot => Enumerable
            .Range(problem.FirstOfSlot[slot], problem.FirstOfSlot[slot + 1] - problem.FirstOfSlot[slot])
            .OrderByDescending(option => problem.Points[option]).ThenBy(option => option).ToArray())];
        productUses = new int[problem.ProductCount];
    }

    /// <summary>How many nodes the last search opened.</summary>
    public int Nodes { get; private set; }

    /// <summary>The optimum, or null when no stack satisfies the constraints. A pinned option must be in the stack.</summary>
    public Optimum? Solve(int? pinned = null)
    {
        Search(pinned, firstOnly: false);
        return best.Count == 0 ? null : new Optimum(bestScore, [.. best.OrderBy(stack => stack, StackOrder.Instance)]);
    }

    /// <summary>Whether any stack satisfies the constraints.</summary>
    public bool IsFeasible(int? pinned = null)
    {
        Search(pinned, firstOnly: true);
        return best.Count > 0;
    }

    private void Search(int? pinned, bool firstOnly)
    {
        best.Clear();
        bestScore = int.MinValue;
        anyWillDo = firstOnly;
        Nodes = 0;
        var root = live[0].AsSpan();
        root.Clear();
        for (var option = 0; option < problem.OptionCount; option++) root[option >> 6] |= 1UL << (option & 63);
        if (pinned is { } pin) Keep(root, problem.SlotOf[pin], pin);
        Descend(0);
    }

    private void Descend(int depth)
    {
        if (anyWillDo && best.Count > 0) return;
        Nodes++;
        var here = live[depth].AsSpan();
        if (!Propagate(here)) return;
        if (!anyWillDo && Bound(here) < bestScore) return;
        var slot = MostConstrainedOpenSlot(here);
        if (slot < 0)
        {
            Leaf(here);
            return;
        }
        foreach (var option in order[slot])
        {
            if (!OptionMask.Has(here, option)) continue;
            var next = live[depth + 1].AsSpan();
            here.CopyTo(next);
            Keep(next, slot, option);
            Descend(depth + 1);
        }
    }

    private void Leaf(ReadOnlySpan<ulong> here)
    {
        var stack = new int[problem.SlotCount];
        for (var slot = 0; slot < stack.Length; slot++) stack[slot] = First(here, slot);
        var score = problem.Score(stack);
        if (score < bestScore) return;
        if (score > bestScore) best.Clear();
        bestScore = score;
        // When the list is full the last in order gives way, so what is listed does not depend on the search's path.
        best.Add(stack);
        if (best.Count <= MostEqualStacks) return;
        best.Sort(StackOrder.Instance);
        best.RemoveAt(MostEqualStacks);
    }

    /// <summary>Removes options that no stack can contain any more; false when a slot is left without any.</summary>
    private bool Propagate(Span<ulong> here)
    {
        bool changed;
        do
        {
            changed = false;
            for (var slot = 0; slot < problem.SlotCount; slot++)
            {
                if (CountLive(here, slot) == 0) return false;
            }
            foreach (var constraint in constraints)
            {
                switch (Apply(constraint, here))
                {
                    case Effect.Fails: return false;
                    case Effect.Narrows: changed = true; break;
                }
            }
        }
        while (changed);
        return true;
    }

    private enum Effect
    {
        Nothing,
        Narrows,
        Fails,
    }

    private Effect Apply(Constraint constraint, Span<ulong> here)
    {
        OptionMask? open = null;
        foreach (var trigger in constraint.Triggers)
        {
            if (!trigger.Meets(here)) return Effect.Nothing;
            if (IsCertain(trigger, here)) continue;
            if (open is not null) return Effect.Nothing;
            open = trigger;
        }
        if (!constraint.Needs.Meets(here)) return open is null ? Effect.Fails : Remove(here, open);
        return open is null ? KeepOnlySlot(constraint.Needs, here) : Effect.Nothing;
    }

    /// <summary>Whether every stack that is still possible meets the set.</summary>
    private bool IsCertain(OptionMask set, ReadOnlySpan<ulong> here)
    {
        for (var slot = 0; slot < problem.SlotCount; slot++)
        {
            var all = true;
            var any = false;
            for (var option = problem.FirstOfSlot[slot]; option < problem.FirstOfSlot[slot + 1] && all; option++)
            {
                if (!OptionMask.Has(here, option)) continue;
                any = true;
                all = set.Contains(option);
            }
            if (any && all) return true;
        }
        return false;
    }

    private static Effect Remove(Span<ulong> here, OptionMask set)
    {
        var effect = Effect.Nothing;
        for (var i = 0; i < here.Length; i++)
        {
            if ((here[i] & set.Words[i]) == 0) continue;
            here[i] &= ~set.Words[i];
            effect = Effect.Narrows;
        }
        return effect;
    }

    /// <summary>When what is needed can only come from one slot, that slot keeps nothing else.</summary>
    private Effect KeepOnlySlot(OptionMask needs, Span<ulong> here)
    {
        var only = -1;
        for (var i = 0; i < here.Length; i++)
        {
            for (var word = here[i] & needs.Words[i]; word != 0; word &= word - 1)
            {
                var slot = problem.SlotOf[(i << 6) + BitOperations.TrailingZeroCount(word)];
                if (only >= 0 && slot != only) return Effect.Nothing;
                only = slot;
            }
        }
        var effect = Effect.Nothing;
        for (var option = problem.FirstOfSlot[only]; option < problem.FirstOfSlot[only + 1]; option++)
        {
            if (!OptionMask.Has(here, option) || needs.Contains(option)) continue;
            OptionMask.Clear(here, option);
            effect = Effect.Narrows;
        }
        return effect;
    }

    private int Bound(ReadOnlySpan<ulong> here)
    {
        var bound = 0;
        Array.Clear(productUses);
        for (var slot = 0; slot < problem.SlotCount; slot++)
        {
            var chosen = -1;
            foreach (var option in order[slot])
            {
                if (!OptionMask.Has(here, option)) continue;
                chosen = option;
                break;
            }
            bound += problem.Points[chosen];
            if (problem.Product[chosen] >= 0 && CountLive(here, slot) == 1 && productUses[problem.Product[chosen]]++ == 0)
                bound -= problem.ProductCost;
        }
        foreach (var goal in problem.Goals)
            bound += goal.Full.Meets(here) ? goal.FullPoints : goal.Partial.Meets(here) ? goal.PartialPoints : 0;
        return bound;
    }

    private int MostConstrainedOpenSlot(ReadOnlySpan<ulong> here)
    {
        var found = -1;
        var fewest = int.MaxValue;
        for (var slot = 0; slot < problem.SlotCount; slot++)
        {
            var count = CountLive(here, slot);
            if (count <= 1 || count >= fewest) continue;
            fewest = count;
            found = slot;
        }
        return found;
    }

    private int CountLive(ReadOnlySpan<ulong> here, int slot)
    {
        var count = 0;
        for (var option = problem.FirstOfSlot[slot]; option < problem.FirstOfSlot[slot + 1]; option++)
        {
            if (OptionMask.Has(here, option)) count++;
        }
        return count;
    }

    private int First(ReadOnlySpan<ulong> here, int slot)
    {
        var option = problem.FirstOfSlot[slot];
        while (!OptionMask.Has(here, option)) option++;
        return option;
    }

    private void Keep(Span<ulong> here, int slot, int option)
    {
        for (var other = problem.FirstOfSlot[slot]; other < problem.FirstOfSlot[slot + 1]; other++)
        {
            if (other != option) OptionMask.Clear(here, other);
        }
    }
}

/// <summary>Stacks in the order of their options, slot by slot.</summary>
internal sealed class StackOrder : IComparer<int[]>
{
    public static StackOrder Instance { get; } = new();

    public int Compare(int[]? x, int[]? y) => x.AsSpan().SequenceCompareTo(y);
}
