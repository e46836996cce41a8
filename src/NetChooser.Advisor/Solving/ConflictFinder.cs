namespace NetChooser.Advisor.Solving;

/// <summary>Finds a smallest-by-inclusion set that cannot hold together.</summary>
/// <remarks>Ulrich Junker, "QUICKXPLAIN: Preferred Explanations and Relaxations for Over-Constrained Problems", AAAI 2004.</remarks>
internal static class ConflictFinder
{
    /// <summary>
    /// A minimal subset of <paramref name="items"/> for which <paramref name="holds"/> is false; where there is a choice, of the earlier items.
    /// Null when all of them hold together. <paramref name="holds"/> must be monotone: a subset of what holds, holds.
    /// </summary>
    public static IReadOnlyList<T>? Minimal<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, bool> holds)
    {
        return holds(items) ? null : Reduce(items, holds);
    }

    /// <summary>
    /// As <see cref="Minimal"/>, for items that are known not to hold together. Where <paramref name="holds"/> is true though they do not,
    /// the subset may not be minimal, but does not hold together all the same.
    /// </summary>
    public static IReadOnlyList<T> Reduce<T>(IReadOnlyList<T> items, Func<IReadOnlyList<T>, bool> holds) =>
        items.Count == 0 || !holds([]) ? [] : Find([], false, items, holds);

    private static IReadOnlyList<T> Find<T>(
        IReadOnlyList<T> background, bool grew, IReadOnlyList<T> items, Func<IReadOnlyList<T>, bool> holds)
    {
        if (grew && !holds(background)) return [];
        if (items.Count == 1) return items;
        var half = items.Count / 2;
        var first = items.Take(half).ToList();
        var second = items.Skip(half).ToList();
        var fromSecond = Find([.. background, .. first], first.Count > 0, second, holds);
        var fromFirst = Find([.. background, .. fromSecond], fromSecond.Count > 0, first, holds);
        return [.. fromFirst, .. fromSecond];
    }
}
