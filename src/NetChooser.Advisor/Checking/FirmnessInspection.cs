namespace NetChooser.Advisor.Checking;

/// <summary>What is said of how firm the best stack is.</summary>
internal sealed class FirmnessInspection(Desk desk, Stack best)
{
    public void Look(Firmness firmness)
    {
        if (firmness.Next is { } next) desk.Look("the next stack", next);
        if (firmness.Margin != best.Score - firmness.Next?.Score) desk.Fault("The margin is not that to the next stack.");
        LookAtSmallest(firmness);
        new EvidenceInspection(desk).Look(firmness.Evidence);
        foreach (var interval in firmness.Intervals)
        {
            var criterion = desk.Facts.Numbers.Criterion(interval.Criterion.Id);
            if (criterion < 0 || interval.Weight != desk.Asked.Merits.Weights[criterion])
                desk.Fault($"{interval.Criterion.Id}: another weight is in force.");
            else
            {
                if (interval.Below is { } below) LookAt(interval.Criterion.Id, criterion, below, -1);
                if (interval.Above is { } above) LookAt(interval.Criterion.Id, criterion, above, 1);
            }
        }
    }

    /// <summary>The smallest change must be one of the ends, and none may be nearer.</summary>
    private void LookAtSmallest(Firmness firmness)
    {
        var distances = firmness.Intervals.SelectMany(interval => new[] { interval.Below, interval.Above }.OfType<IntervalEnd>()
            .Select(end => Distance(end, interval.Weight))).ToList();
        var isRight = firmness.SmallestChange is { } change
            ? distances.Count > 0 && Distance(change.End, change.Weight) == distances.Min()
            : distances.Count == 0;
        if (!isRight) desk.Fault("The smallest change is another.");
    }

    private static Ratio Distance(IntervalEnd end, int weight) =>
        new(Math.Abs(end.At.Numerator - weight * end.At.Denominator), end.At.Denominator);

    /// <summary>At the end of an interval both stacks must have the same points, and beyond it the other one more.</summary>
    private void LookAt(string name, int criterion, IntervalEnd end, int direction)
    {
        if (!desk.Table.Lay(best.Options)) return;
        var (ours, ourLevels) = (desk.Table.Score(desk.Asked), desk.Table.Levels(desk.Asked, criterion));
        if (!desk.Look($"{name}: what takes over", end.TakesOver)) return;
        var (theirs, theirLevels) = (desk.Table.Score(desk.Asked), desk.Table.Levels(desk.Asked, criterion));
        var step = end.At.Numerator - desk.Asked.Merits.Weights[criterion] * end.At.Denominator;
        var gained = step * (theirLevels - ourLevels);
        if (gained != (ours - theirs) * end.At.Denominator) desk.Fault($"{name}: the stacks are not equal where one is said to take over.");
        if (step * direction < 0 || (theirLevels - ourLevels) * direction <= 0)
            desk.Fault($"{name}: a stack takes over on the wrong side.");
    }
}
