using NetChooser.Advisor.Compiling;

namespace NetChooser.Advisor.Solving;

/// <summary>Asks whether any stack is left when only some restrictions hold.</summary>
internal sealed class RestrictedSearch(Catalogue catalogue, Solver solver, IReadOnlyList<Restriction> all)
{
    private long left = long.MaxValue;
    private readonly bool[] clauseIsOn = new bool[catalogue.Clauses.Count];

    /// <summary>All restrictions there are; they are named by their place.</summary>
    public IReadOnlyList<Restriction> All => all;

    /// <summary>Whether a question was left without an answer since the last <see cref="Allow"/>, and was then taken for feasible.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>So many nodes may be opened for the questions that follow, all together.</summary>
    public void Allow(long nodes)
    {
        left = nodes;
        GaveUp = false;
    }

    /// <summary>Whether a stack meets these restrictions and holds the pinned option (-1 for none); true too where that is not known after the nodes allowed.</summary>
    public bool IsFeasible(IEnumerable<int> held, int pinned = -1)
    {
        solver.Problem.AllowAll();
        Array.Clear(clauseIsOn);
        foreach (var number in held) Hold(all[number]);
        var before = solver.Nodes;
        var isFeasible = solver.IsFeasible(clauseIsOn, pinned, Math.Max(1, left));
        left -= solver.Nodes - before;
        GaveUp |= isFeasible is null;
        return isFeasible ?? true;
    }

    private void Hold(Restriction restriction)
    {
        if (restriction.Forbidden >= 0) solver.Problem.Forbid(restriction.Forbidden);
        if (restriction.Only >= 0) solver.Problem.KeepOnly(restriction.Only);
        foreach (var clause in restriction.Demands) solver.Problem.Demand(clause);
        foreach (var clause in restriction.Triggered) clauseIsOn[clause] = true;
    }
}
