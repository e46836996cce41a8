using NetChooser.Advisor.Compiling;

namespace NetChooser.Advisor.Solving;

/// <summary>
/// Finds proved optima of one problem after the other, without allocating. Depth-first branch and bound (Land, Doig, 1960) over bit sets: propagation of
/// clauses, a bound by dual ascent on the clauses (see <c>Solver.Bounding.cs</c>), and removal of options whose bound is too low (reduced-cost fixing,
/// Balas, Martin, 1980). Whole numbers throughout, so nothing depends on rounding. Not safe to share between threads.
/// </summary>
internal sealed partial class Solver
{
    private readonly Catalogue catalogue;
    private readonly Lanes lanes;
    private readonly ClauseArrays clauses;
    private readonly ulong[][] live;
    private readonly ulong[] settled;
    private readonly int[][] branchOptions;
    private readonly int[][] branchBounds;
    private readonly int[] stack;
    private readonly int freeNodes;
    private int[] active = new int[64];
    private int activeCount;
    private Goal goal;
    private bool isFound;
    private int nodesLeft;
    private long anyLeft = long.MaxValue;
    private bool[]? clauseIsOn;

    public Solver(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        lanes = catalogue.Lanes;
        clauses = catalogue.Clauses.WithRoomFor(StackAdvisor.MostFurtherStacks, lanes.WordCount);
        Problem = new Problem(catalogue);
        var depths = lanes.SlotCount + 2;
        live = Rows<ulong>(depths, lanes.WordCount);
        settled = new ulong[depths];
        branchOptions = Rows<int>(depths, lanes.LargestSlot);
        branchBounds = Rows<int>(depths, lanes.LargestSlot);
        stack = new int[lanes.SlotCount];
        Best = new int[lanes.SlotCount];
        listed = Rows<ulong>(depths, lanes.WordCount);
        known = Rows<int>(MostKnown, lanes.SlotCount);
        Found = Rows<int>(StackAdvisor.MostEqualStacks + 2, lanes.SlotCount);
        failures = new int[clauses.Start.Length];
        usual = new int[lanes.SlotCount];
        InitializeBounding();
        InitializePricing();
        freeNodes = Math.Max(FewestFreeNodes, FreeNodes / lanes.OptionCount);
    }

    private enum Goal
    {
        /// <summary>A stack with more points than <c>limit</c>, and then with more than that.</summary>
        Best,
        /// <summary>Any stack with more points than <c>limit</c>.</summary>
        Better,
        /// <summary>Any stack.</summary>
        Any,
    }

    /// <summary>What is solved; to be filled before each search.</summary>
    public Problem Problem { get; }

    /// <summary>How many nodes were opened since the solver was made.</summary>
    public long Nodes { get; private set; }

    /// <summary>The stacks that <see cref="List"/> found.</summary>
    public int[][] Found { get; }

    /// <summary>The stack that the last search found.</summary>
    public int[] Best { get; }

    /// <summary>The most points a stack can have; null when no stack meets the clauses.</summary>
    /// <param name="pinned">An option that the stack must hold; -1 for none.</param>
    public int? Maximize(int pinned = -1)
    {
        Limit = int.MinValue;
        pinnedBefore = pinned;
        Search(Goal.Best, pinned);
        optimum = Limit;
        return Limit == int.MinValue ? null : Limit;
    }

    /// <summary>Whether some stack has more points than this.</summary>
    public bool AnyAbove(int points)
    {
        Limit = points;
        Search(Goal.Better, -1);
        return isFound;
    }

    /// <summary>Whether any stack meets the clauses.</summary>
    public bool IsFeasible(int pinned = -1)
    {
        Search(Goal.Any, pinned);
        return isFound;
    }

    /// <summary>
    /// As <see cref="IsFeasible(int)"/>, but only clauses that are on count among those that options trigger; null when that was not known after so many nodes.
    /// </summary>
    public bool? IsFeasible(bool[] isOn, int pinned, long mostNodes)
    {
        clauseIsOn = isOn;
        anyLeft = mostNodes;
        var feasible = IsFeasible(pinned);
        var gaveUp = anyLeft < 0;
        anyLeft = long.MaxValue;
        clauseIsOn = null;
        return gaveUp ? null : feasible;
    }

    /// <summary>Forgets what was learnt from earlier problems, so that the next search takes the same steps wherever and whenever it is made.</summary>
    public void Forget()
    {
        Array.Clear(failures);
        Array.Clear(usual);
        (knownCount, nextKnown) = (0, 0);
        if (hasPrices) ForgetPrices();
    }

    /// <summary>Whether a stack meets every clause.</summary>
    public bool Allows(ReadOnlySpan<int> options)
    {
        Prepare(Goal.Any, Problem.Root);
        options.CopyTo(stack);
        return AreLive(options) && MissedClause(0) < 0;
    }

    /// <summary>Demands that the stack holds one of these options too, given as bits; forgotten when the problem is loaded anew.</summary>
    /// <param name="number">0 for the first such demand, 1 for the next, and so on.</param>
    /// <param name="mask">The options.</param>
    public void DemandAlso(int number, ulong[] mask)
    {
        var clause = catalogue.Clauses.Count + number;
        var end = clauses.Start[clause];
        for (var word = 0; word < mask.Length; word++)
        {
            if (mask[word] == 0) continue;
            clauses.Word[end] = word;
            clauses.Bits[end++] = mask[word];
        }
        clauses.Start[clause + 1] = end;
        Problem.Demand(clause);
    }

    /// <summary>The points of a whole stack.</summary>
    public int Score(ReadOnlySpan<int> options)
    {
        var score = 0;
        productStamp++;
        foreach (var option in options)
        {
            score += Problem.Points[option];
            var product = Problem.Products[option];
            if (product < 0 || productSeen[product] == productStamp) continue;
            productSeen[product] = productStamp;
            score -= Problem.ProductCost;
        }
        for (var i = 0; i < Problem.SoftCount; i++)
        {
            if (Meets(Problem.SoftClauses[i], options)) score += Problem.SoftPoints[i];
        }
        return score;
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
        nodesLeft = freeNodes;
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
        var mayPrice = nodesLeft > freeNodes;
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

    private static T[][] Rows<T>(int count, int length)
    {
        var rows = new T[count][];
        for (var i = 0; i < count; i++) rows[i] = new T[length];
        return rows;
    }
}
