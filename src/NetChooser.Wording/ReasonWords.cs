using NetChooser.Advisor;

namespace NetChooser.Wording;

/// <summary>Says why a slot holds what it holds.</summary>
public static class ReasonWords
{
    /// <summary>The reason for a slot's choice.</summary>
    public static Statement Of(SlotAdvice advice, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(recommendation);
        return advice.Reason switch
        {
            FixedByReader => Statement.Of("You fixed it."),
            FixedByPlatform platform => StanceWords.Of(platform.Stance, platform.Platform),
            OnlyOneLeft => Statement.Of(advice.Others.Count == 0
                ? "It is the only option known here."
                : $"It is the only one left: {(advice.Others.Count == 1 ? "the other option is" : $"all {advice.Others.Count} other options are")} ruled out."),
            NothingNeeded nothing => Statement.Of(Nothing(advice, nothing)),
            ComesWith with => Statement.Of(
                $"{with.Tool.Name} is in the stack anyway, for {Listing.And(with.Elsewhere.Select(slot => slot.Name))}.{NextSentence(with.Next, advice)}"),
            BestOf best => Statement.Of($"It is the best of {best.Count} that are possible here.{NextSentence(best.Next, advice)}"),
            _ => throw new ArgumentException($"There are no words for {advice.Reason.GetType().Name}.", nameof(advice)),
        };
    }

    private static string Nothing(SlotAdvice advice, NothingNeeded nothing)
    {
        const string First = "Nothing is needed here: your answers ask for nothing that this place would have to provide.";
        if (nothing.Next is not { } next) return $"{First} No option would be possible either.";
        var equal = next.BestWith!.Score == BestScore(advice, next);
        return equal
            ? $"{First} {next.Option.Name} would score the same; the plainer stack is shown."
            : $"{First} With the best of the others, {next.Option.Name}, {ScoreWords.Cost(next.Costs)}.";
    }

    private static string NextSentence(OtherOption? next, SlotAdvice advice)
    {
        if (next is null) return "";
        return next.BestWith!.Score == BestScore(advice, next)
            ? $" {next.Option.Name} would score the same; equal stacks are listed in the order of the options."
            : $" With the next one, {next.Option.Name}, {ScoreWords.Cost(next.Costs)}.";
    }

    private static int BestScore(SlotAdvice advice, OtherOption next) => next.BestWith!.Score - next.Costs.Sum(change => change.Points);
}
