using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

public static partial class FirmnessWords
{
    private const int MostNamed = 3;

    /// <summary>Between which weights of the criterion the stack stays best, and what takes over outside; the criterion is not named.</summary>
    public static string Of(WeightInterval interval, Recommendation recommendation, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(interval);
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(knowledge);
        var stays = (interval.Below, interval.Above) switch
        {
            (null, null) => "Stays best whatever its weight",
            (null, { } above) => $"Stays best up to {NumberWords.Of(above.At)}",
            ({ } below, null) => $"Stays best from {NumberWords.Of(below.At)} up",
            var (below, above) when below.At == above.At => $"Stays best only at {NumberWords.Of(below.At)}",
            var (below, above) => $"Stays best from {NumberWords.Of(below.At)} to {NumberWords.Of(above.At)}",
        };
        return Statement.Of(
            $"{stays} (now {interval.Weight})",
            interval.Below is { } under ? $"Below, {TakesOver(under.TakesOver, recommendation, knowledge)}" : null,
            interval.Above is { } over ? $"Above, {TakesOver(over.TakesOver, recommendation, knowledge)}" : null).Text;
    }

    /// <summary>The smallest change of one weight that dethrones the stack, and what takes over then.</summary>
    public static string Of(WeightChange change, Recommendation recommendation, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(knowledge);
        return Statement.Of(
            $"The smallest change of a weight that dethrones it is {Beyond(change, recommendation.Firmness?.Intervals ?? [])}",
            $"Then {TakesOver(change.End.TakesOver, recommendation, knowledge)}").Text;
    }

    /// <summary>"“Simplicity” above 7.5 (now 4)"; where it stands level now, the intervals know on which side the other stack wins.</summary>
    private static string Beyond(WeightChange change, IReadOnlyList<WeightInterval> intervals)
    {
        var (at, now) = (change.End.At, new Ratio(change.Weight, 1));
        var interval = intervals.FirstOrDefault(interval => interval.Criterion.Id == change.Criterion.Id);
        var name = Grammar.Quoted(change.Criterion.Name);
        var side = at == now
            ? interval?.Above == change.End ? "above" : interval?.Below == change.End ? "below" : "on one side of"
            : at > now ? "above" : "below";
        return $"{name} {side} {NumberWords.Of(at)} (now {change.Weight})";
    }

    /// <summary>What changes, the slots of substance first; a long list is cut.</summary>
    private static string TakesOver(Stack stack, Recommendation recommendation, KnowledgeBase knowledge)
    {
        if (recommendation.Best is not { } best) return "another stack takes over";
        var all = DifferenceWords.Between(best, stack, knowledge).OrderBy(difference => difference.Slot.OfSubstance ? 0 : 1).ToList();
        if (all.Count == 0) return "another stack takes over";
        // "And 1 more slot" would take as many words as naming it.
        var named = all.Take(all.Count == MostNamed + 1 ? all.Count : MostNamed)
            .Select(difference => DifferenceWords.Would(difference.Best, difference.Other)).ToList();
        return Grammar.And(all.Count == named.Count ? named : named.Append($"{all.Count - named.Count} more slots would change"));
    }
}
