namespace NetChooser.Advisor.Compiling;

/// <summary>One thing that rules stacks out, with its origin: what an explanation can name.</summary>
/// <param name="Origin">Where it comes from.</param>
internal sealed record Restriction(Origin Origin)
{
    /// <summary>The option it takes out; -1 when it is none.</summary>
    public int Forbidden { get; init; } = -1;

    /// <summary>The only option it leaves in its slot; -1 when it is none.</summary>
    public int Only { get; init; } = -1;

    /// <summary>Clauses that hold whatever is chosen.</summary>
    public IReadOnlyList<int> Demands { get; init; } = [];

    /// <summary>Clauses that options trigger.</summary>
    public IReadOnlyList<int> Triggered { get; init; } = [];
}
