using NetChooser.Advisor.Compiling;

namespace NetChooser.Advisor.Solving;

/// <summary>
/// Finds proved optima of one problem after the other, without allocating. Depth-first branch and bound (Land, Doig, 1960) over bit sets: propagation of
/// clauses, a bound by dual ascent on the clauses (see <c>Solver.Bounding.cs</c>), and removal of options whose bound is too low (reduced-cost fixing,
/// Balas, Martin, 1980). Every bound is in whole numbers, so no proof depends on rounding. Not safe to share between threads.
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
    private int[] active = new int[64];
    private int activeCount;
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
        InitializeProducts();
        InitializePricing();
        FreeNodes = Math.Max(FewestFreeNodes, OptionsForOneFreeNode / Math.Max(1, lanes.OptionCount));
    }

    /// <summary>What is solved; to be filled before each search.</summary>
    public Problem Problem { get; }

    /// <summary>So many nodes are opened before anything is priced: the fewer, the longer each takes.</summary>
    public int FreeNodes { get; init; }

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
        if (HasPrices) ForgetPrices();
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

    private static T[][] Rows<T>(int count, int length)
    {
        var rows = new T[count][];
        for (var i = 0; i < count; i++) rows[i] = new T[length];
        return rows;
    }
}
