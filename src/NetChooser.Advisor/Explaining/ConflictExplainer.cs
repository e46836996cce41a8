using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;

namespace NetChooser.Advisor.Explaining;

/// <summary>Finds what cannot hold together.</summary>
internal sealed class ConflictExplainer(Query query)
{
    /// <summary>A minimal conflict among what the reader said, and the restrictions that make it one.</summary>
    public Conflict Explain()
    {
        var said = query.Problem.Constraints.SelectMany(constraint => query.OriginOf(constraint).DependsOn).Distinct().ToList();
        var colliding = ConflictFinder.Minimal(said, kept => new Solver(query.Problem, Active(kept)).IsFeasible()) ?? [];
        return new Conflict(colliding, Origins(Active(colliding), null));
    }

    /// <summary>The fewest restrictions (by inclusion) that leave no stack with this option.</summary>
    public IReadOnlyList<Origin> WhyNot(int option) => Origins(query.Problem.Constraints, option);

    private List<Constraint> Active(IReadOnlyList<Said> kept) =>
        [.. query.Problem.Constraints.Where(constraint => query.OriginOf(constraint).DependsOn.All(kept.Contains))];

    private IReadOnlyList<Origin> Origins(IReadOnlyList<Constraint> constraints, int? pinned)
    {
        // By origin, not by constraint: one rule may put down two, and half a rule is no explanation.
        // Rules come first, so that the finder prefers to name them over chains of single options.
        var ordered = constraints.GroupBy(query.OriginOf, ReferenceEqualityComparer.Instance)
            .OrderBy(group => group.Key is RuleOrigin ? 0 : 1).ToList();
        var fewest = ConflictFinder.Minimal(ordered,
            kept => new Solver(query.Problem, kept.SelectMany(group => group)).IsFeasible(pinned)) ?? [];
        return [.. fewest.Select(group => (Origin)group.Key!)];
    }
}
