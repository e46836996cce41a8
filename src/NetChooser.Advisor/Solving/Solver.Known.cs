namespace NetChooser.Advisor.Solving;

/// <content>
/// The stacks found last. One question is much like the one before it, so that one of them often fits: then the search begins with its points, or needs not begin.
/// What is found never depends on them, only how soon.
/// </content>
internal sealed partial class Solver
{
    private const int MostKnown = 16;

    private readonly int[][] known;
    private int knownCount;
    private int nextKnown;

    /// <summary>Takes the known stacks that are among the options and meet every clause.</summary>
    private void TryKnown()
    {
        for (var i = 0; i < knownCount && !IsDone; i++)
        {
            if (!AreLive(known[i])) continue;
            known[i].CopyTo(stack, 0);
            if (MissedClause(0) < 0) Take(Score(stack));
        }
    }

    private bool AreLive(ReadOnlySpan<int> options)
    {
        foreach (var option in options)
        {
            if (!IsLive(option, 0)) return false;
        }
        return true;
    }

    private void Remember()
    {
        for (var i = 0; i < knownCount; i++)
        {
            if (known[i].AsSpan().SequenceEqual(Best)) return;
        }
        Best.CopyTo(known[nextKnown], 0);
        nextKnown = (nextKnown + 1) % MostKnown;
        knownCount = Math.Min(knownCount + 1, MostKnown);
    }
}
