namespace NetChooser.Advisor.Solving;

/// <summary>
/// A problem as it was. One that gives the same points and only rules more out has the same best stack as long as that one is still allowed, and of equals
/// the same first one; where nothing was allowed, nothing is.
/// </summary>
internal sealed class ProblemBefore(Problem problem)
{
    private readonly ulong[] root = [.. problem.Root];
    private readonly int[] points = [.. problem.Points];
    private readonly int[] products = problem.Products;
    private readonly int productCost = problem.ProductCost;
    private readonly int[] softClauses = problem.SoftClauses[..problem.SoftCount];
    private readonly int[] softPoints = problem.SoftPoints[..problem.SoftCount];
    private readonly int[] always = problem.Always[..problem.AlwaysCount];
    private readonly bool[] gateIsOpen = [.. problem.GateIsOpen];

    /// <summary>Whether a problem gives the same points, and allows nothing that this one did not.</summary>
    public bool IsNarrowedBy(Problem other) => IsWorthTheSame(other) && HasNoMoreOptions(other) && DemandsAsMuch(other);

    private bool IsWorthTheSame(Problem other) => points.AsSpan().SequenceEqual(other.Points) && productCost == other.ProductCost
        && products.AsSpan().SequenceEqual(other.Products)
        && softClauses.AsSpan().SequenceEqual(other.SoftClauses.AsSpan(0, other.SoftCount))
        && softPoints.AsSpan().SequenceEqual(other.SoftPoints.AsSpan(0, other.SoftCount));

    private bool HasNoMoreOptions(Problem other)
    {
        for (var word = 0; word < root.Length; word++)
        {
            if ((other.Root[word] & ~root[word]) != 0) return false;
        }
        return true;
    }

    private bool DemandsAsMuch(Problem other)
    {
        for (var gate = 0; gate < gateIsOpen.Length; gate++)
        {
            if (gateIsOpen[gate] && !other.GateIsOpen[gate]) return false;
        }
        foreach (var clause in always)
        {
            if (!other.Always.AsSpan(0, other.AlwaysCount).Contains(clause)) return false;
        }
        return true;
    }
}
