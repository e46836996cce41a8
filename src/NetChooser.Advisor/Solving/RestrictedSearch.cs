using NetChooser.Advisor.Compiling;

namespace NetChooser.Advisor.Solving;

/// <summary>Asks whether any stack is left when only some restrictions hold.</summary>
internal sealed class RestrictedSearch(Catalogue catalogue, Solver solver, IReadOnlyList<Restriction> all)
{
    private readonly bool[] clauseIsOn = new bool[catalogue.Clauses.Count];

    /// <summary>All restrictions there are; they are named by their place.</summary>
    public IReadOnlyList<Restriction> All => all;

    /// <summary>Whether a stack meets these restrictions and holds the pinned option (-1 for none).</summary>
    public bool IsFeasible(IEnumerable<int> held, int pinned = -1)
    {
        solver.Problem.AllowAll();
        Array.Clear(clauseIsOn);
        foreach (var number in held) Hold(all[number]);
        return solver.IsFeasible(clauseIsOn, pinned);
    }

    private void Hold(Restriction restriction)
    {
        if (restriction.Forbidden >= 0) solver.Problem.Forbid(restriction.Forbidden);
        if (restriction.Only >= 0) solver.Problem.KeepOnly(restriction.Only);
        foreach (var clause in restriction.Demands) solver.Problem.Demand(clause);
        foreach (var clause in restriction.Triggered) clauseIsOn[clause] = true;
    }
}
