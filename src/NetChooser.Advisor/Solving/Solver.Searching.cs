namespace NetChooser.Advisor.Solving;

/// <content>The search itself: depth first, at first without prices and then, where it does not end at once, with them.</content>
internal sealed partial class Solver
{
    private const int OptionsForOneFreeNode = 4096;
    private const int FewestFreeNodes = 4;

    // So many points below the bound the search goes back to looking for any better stack.
    private const int WidestWindow = 64;

    private Goal goal;
    private bool isFound;
    private int nodesLeft;
    private long anyLeft = long.MaxValue;
    private int lowest;

    private enum Goal
    {
        /// <summary>A stack with more points than <see cref="Limit"/>, and then with more than that.</summary>
        Best,
        /// <summary>Any stack with more points than <see cref="Limit"/>.</summary>
        Better,
        /// <summary>Any stack.</summary>
        Any,
    }

    private void Search(Goal wanted, int pinned)
    {
        Problem.Root.CopyTo(listed[0], 0);
        if (pinned >= 0) KeepOnlyIfThere(listed[0], lanes.SlotOf[pinned], pinned);
        Descend(wanted, listed[0]);
    }

    /// <summary>A search among these options; one that does not end at once goes on with prices.</summary>
    private void Descend(Goal wanted, ulong[] options)
    {
        Prepare(wanted, options);
        isFound = false;
        nodesLeft = FreeNodes;
        Descend(0);
        if (nodesLeft < 0)
        {
            nodesLeft = int.MaxValue;
            if (wanted == Goal.Best) Narrow(options);
            else DescendAgain(wanted, options);
        }
        if (isFound && wanted != Goal.Any) Remember();
    }

    private void DescendAgain(Goal wanted, ulong[] options)
    {
        Prepare(wanted, options);
        Descend(0);
    }

    /// <summary>
    /// Looks for stacks close below the bound first, where few options are left, and then further and further below: to find that there are none
    /// takes little, and lowers the bound.
    /// </summary>
    private void Narrow(ulong[] options)
    {
        if (!isFound && !FindAny(options)) return;
        var least = Limit;
        if (PricedRoot(options) is not { } above) return;
        isFound = false;
        for (var window = Problem.Scale; ; window *= 2)
        {
            above = window > WidestWindow * Problem.Scale ? least : Math.Max(least, above - window);
            Limit = above;
            DescendAgain(Goal.Best, options);
            if (isFound || above == least) break;
        }
        isFound = true;
    }

    /// <summary>Begins with any stack, which the search without points finds soonest.</summary>
    private bool FindAny(ulong[] options)
    {
        DescendAgain(Goal.Any, options);
        if (!isFound) return false;
        usual.CopyTo(Best, 0);
        Limit = Score(Best);
        return true;
    }

    /// <summary>Only stacks with more points are looked for.</summary>
    private int Limit
    {
        get;
        set
        {
            field = value;
            lowest = value == int.MinValue ? int.MinValue : (value + 1) * Problem.Unit;
        }
    }

    private void Prepare(Goal wanted, ulong[] options)
    {
        goal = wanted;
        CheckPrices();
        activeCount = 0;
        settled[0] = 0;
        options.CopyTo(live[0], 0);
        for (var i = 0; i < Problem.AlwaysCount; i++) Activate(Problem.Always[i]);
    }

    private bool IsDone => (goal != Goal.Best && isFound) || nodesLeft < 0 || anyLeft < 0;

    private void Descend(int depth)
    {
        Nodes++;
        if (goal == Goal.Any && --anyLeft < 0) return;
        var mayPrice = nodesLeft > FreeNodes;
        if (!mayPrice && goal != Goal.Any && --nodesLeft < 0) return;
        while (true)
        {
            if (!Propagate(depth)) return;
            if (goal == Goal.Any)
            {
                TryAny(depth);
                return;
            }
            var bound = Bound(depth);
            if (bound is null || IsTooLow(bound.Value)) return;
            if (TryTops(depth, bound.Value)) return;
            if (RemoveTooLow(depth, bound.Value)) continue;
            if (!mayPrice) break;
            mayPrice = false;
            if (!Price(depth)) return;
        }
        var slot = missedByTops >= 0 ? SlotOf(missedByTops, depth) : -1;
        if (slot < 0) slot = SlotToBranch(depth);
        if (slot < 0)
        {
            Leaf(depth);
            return;
        }
        if (depth == 0) TryKnown();
        if (!IsDone) Branch(depth, slot);
    }

    private void Leaf(int depth)
    {
        for (var slot = 0; slot < stack.Length; slot++) stack[slot] = FirstLive(live[depth], slot);
        Take(Score(stack));
    }

    /// <summary>Takes a stack that meets every clause.</summary>
    private void Take(int score)
    {
        if (score <= Limit) return;
        stack.CopyTo(Best, 0);
        isFound = true;
        if (goal == Goal.Best) Limit = score;
    }

    private bool IsTooLow(int bound) => bound < lowest;

    private void Branch(int depth, int slot)
    {
        var count = goal == Goal.Any ? ListInOrder(depth, slot) : ListByBound(depth, slot);
        var before = activeCount;
        for (var i = 0; i < count; i++)
        {
            if (goal != Goal.Any && IsTooLow(branchBounds[depth][i])) continue;
            live[depth].CopyTo(live[depth + 1], 0);
            settled[depth + 1] = settled[depth];
            KeepOnly(live[depth + 1], slot, branchOptions[depth][i]);
            Descend(depth + 1);
            activeCount = before;
            if (IsDone) return;
        }
    }
}
