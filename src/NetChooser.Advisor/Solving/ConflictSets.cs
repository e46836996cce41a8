namespace NetChooser.Advisor.Solving;

/// <summary>Every minimal conflict and every minimal correction of a set of demands that cannot hold together.</summary>
/// <param name="Conflicts">Sets of demands that cannot hold together, none of which can be left out; smallest first, then in the order of the demands.</param>
/// <param name="Corrections">Sets of demands without which the rest holds together, none of which can be put back; in the same order.</param>
/// <param name="IsComplete">Whether these are all; false when a bound was reached.</param>
internal sealed record ConflictSets(IReadOnlyList<int[]> Conflicts, IReadOnlyList<int[]> Corrections, bool IsComplete)
{
    /// <summary>
    /// Corrections are the minimal hitting sets of the conflicts, and are found by a breadth-first hitting-set tree whose nodes are labelled with
    /// conflicts (Reiter, "A theory of diagnosis from first principles", 1987), each found by QuickXplain (Junker, 2004). Once all corrections are known,
    /// all conflicts are their minimal hitting sets in turn (Berge's method).
    /// </summary>
    /// <param name="count">How many demands there are; they are named by their number.</param>
    /// <param name="holds">Whether demands hold together; must be monotone: a subset of what holds, holds.</param>
    /// <param name="most">How many sets of a kind are looked for.</param>
    /// <param name="mostQuestions">How often <paramref name="holds"/> may be asked.</param>
    public static ConflictSets Of(int count, Func<IReadOnlyList<int>, bool> holds, int most, int mostQuestions)
    {
        var asked = 0;
        bool Ask(IReadOnlyList<int> held)
        {
            asked++;
            return holds(held);
        }
        var conflicts = new List<int[]>();
        var corrections = new List<int[]>();
        var queue = new Queue<int[]>([[]]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var complete = true;
        while (queue.TryDequeue(out var removed))
        {
            if (asked >= mostQuestions || corrections.Count >= most || conflicts.Count >= most)
            {
                complete = false;
                break;
            }
            if (corrections.Exists(correction => correction.All(removed.Contains))) continue;
            var label = conflicts.Find(conflict => !conflict.Any(removed.Contains))
                ?? ConflictFinder.Minimal([.. Enumerable.Range(0, count).Except(removed)], Ask)?.Order().ToArray();
            if (label is null)
            {
                corrections.Add(removed);
                continue;
            }
            // Nothing that was demanded is at fault, so nothing that is left out can help.
            if (label.Length == 0) return new ConflictSets([[]], [], true);
            if (!conflicts.Contains(label)) conflicts.Add(label);
            foreach (var demand in label)
            {
                int[] next = [.. removed.Append(demand).Order()];
                if (seen.Add(string.Join(',', next))) queue.Enqueue(next);
            }
        }
        return new ConflictSets(Sorted(complete ? HittingSets(corrections) : conflicts), Sorted(corrections), complete);
    }

    private static List<int[]> HittingSets(IReadOnlyList<int[]> sets)
    {
        List<int[]> hitting = [[]];
        foreach (var set in sets)
        {
            var grown = hitting.SelectMany(hit => hit.Any(set.Contains) ? [hit] : set.Select(demand => (int[])[.. hit.Append(demand).Order()])).ToList();
            hitting = [.. grown.DistinctBy(hit => string.Join(',', hit)).Where(hit => !grown.Exists(other => other.Length < hit.Length && other.All(hit.Contains)))];
        }
        return hitting;
    }

    private static List<int[]> Sorted(IEnumerable<int[]> sets) =>
        [.. sets.OrderBy(set => set.Length).ThenBy(set => set, Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))];
}
