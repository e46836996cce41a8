using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Web.Stacks;

/// <summary>The whole weights next to an interval, at which another stack is best; a reader can set only whole ones.</summary>
internal static class IntervalSteps
{
    public static IEnumerable<int> Beyond(WeightInterval interval)
    {
        if (interval.Below is { } below && (int)decimal.Ceiling(below.At.Value) - 1 is >= 0 and var under) yield return under;
        if (interval.Above is { } above && (int)decimal.Floor(above.At.Value) + 1 is <= Criterion.LargestWeight and var over)
            yield return over;
    }
}
