namespace NetChooser.Advisor.Solving;

/// <summary>
/// "When the stack meets every trigger, it must meet <paramref name="Needs"/>." Without triggers it must always;
/// with empty needs the triggers must not all be met. Every requirement, exclusion, pin and rule has this form.
/// </summary>
internal sealed record Constraint(IReadOnlyList<OptionMask> Triggers, OptionMask Needs);

/// <summary>Points for a stack that meets <paramref name="Full"/>, or fewer for one that only meets <paramref name="Partial"/>.</summary>
internal sealed record Goal(OptionMask Full, OptionMask Partial, int FullPoints, int PartialPoints);

/// <summary>
/// Choose exactly one option for each slot, satisfy every constraint, and gain the most points:
/// the options' own, plus goals, less a cost for each distinct product. Whole numbers only.
/// </summary>
internal sealed class StackProblem
{
    /// <summary>Options are numbered slot by slot; <paramref name="firstOfSlot"/> has one entry more than there are slots.</summary>
    public StackProblem(
        int[] firstOfSlot, int[] points, int[] product, int productCost,
        IReadOnlyList<Constraint> constraints, IReadOnlyList<Goal> goals)
    {
        FirstOfSlot = firstOfSlot;
        Points = points;
        Product = product;
        ProductCost = productCost;
        Constraints = constraints;
        Goals = goals;
        SlotOf = new int[points.Length];
        for (var slot = 0; slot < SlotCount; slot++)
        {
            for (var option = firstOfSlot[slot]; option < firstOfSlot[slot + 1]; option++) SlotOf[option] = slot;
        }
        ProductCount = product.Length == 0 ? 0 : product.Max() + 1;
    }

    public int[] FirstOfSlot { get; }

    public int[] Points { get; }

    /// <summary>The product an option belongs to; -1 when it costs nothing to run.</summary>
    public int[] Product { get; }

    public int ProductCost { get; }

    public IReadOnlyList<Constraint> Constraints { get; }

    public IReadOnlyList<Goal> Goals { get; }

    public int[] SlotOf { get; }

    public int SlotCount => FirstOfSlot.Length - 1;

    public int OptionCount => Points.Length;

    public int ProductCount { get; }

    /// <summary>The points of a whole stack (one option for each slot).</summary>
    public int Score(ReadOnlySpan<int> stack)
    {
        var score = 0;
        var products = new HashSet<int>();
        foreach (var option in stack)
        {
            score += Points[option];
            if (Product[option] >= 0 && products.Add(Product[option])) score -= ProductCost;
        }
        foreach (var goal in Goals) score += Gained(goal, stack);
        return score;
    }

    /// <summary>The points that a stack gains from one goal.</summary>
    public static int Gained(Goal goal, ReadOnlySpan<int> stack)
    {
        var partly = false;
        foreach (var option in stack)
        {
            if (goal.Full.Contains(option)) return goal.FullPoints;
            partly |= goal.Partial.Contains(option);
        }
        return partly ? goal.PartialPoints : 0;
    }
}
