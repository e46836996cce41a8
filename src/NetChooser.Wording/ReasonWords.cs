using NetChooser.Advisor;
using NetChooser.Advisor.Scoring;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Why a slot holds what it holds, in words.</summary>
public static class ReasonWords
{
    /// <summary>The reason for the chosen option, which is "it" or is not named.</summary>
    public static Statement Of(SlotAdvice advice, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(advice);
        ArgumentNullException.ThrowIfNull(recommendation);
        return advice.Reason switch
        {
            FixedByReader => FixedByYou(advice.Chosen),
            FixedByPlatform reason => StanceWords.Of(reason.Stance, reason.Platform),
            OnlyOneLeft => OnlyOne(advice.Others.Count),
            NothingNeeded reason => Nothing(advice, reason.Next, recommendation),
            ComesWith reason => With(advice, reason, recommendation),
            BestOf reason => Best(advice, reason, recommendation),
            _ => throw new ArgumentOutOfRangeException(nameof(advice), advice.Reason, "There are no words for this reason."),
        };
    }

    /// <summary>What kind of reason it is, in a few words.</summary>
    public static string Label(ChoiceReason reason) => reason switch
    {
        FixedByReader => "Fixed by you",
        FixedByPlatform => "Fixed by the platform",
        OnlyOneLeft => "Only one left",
        NothingNeeded => "Nothing needed",
        ComesWith comes => $"Comes with {comes.Tool.Name}",
        BestOf best => $"Best of {best.Count}",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There are no words for this reason."),
    };

    private static Statement FixedByYou(Option chosen) => chosen.Lifecycle.FitForNewStack
        ? Statement.Of("You fixed it")
        : Statement.Cited(chosen.Lifecycle.Citations, $"You fixed it, although it {LifecycleWords.HasBeen(chosen.Lifecycle)}");

    private static Statement OnlyOne(int others) => Statement.Of(others switch
    {
        0 => "It is the only option that is known",
        1 => "It is the only one left: the other option is ruled out",
        _ => $"It is the only one left: the other {others} options are ruled out",
    });

    private static Statement Nothing(SlotAdvice advice, OtherOption? next, Recommendation recommendation)
    {
        const string needless = "Nothing you asked for needs a tool here";
        if (next is not null) return Statement.Cited(Facts(advice, next),
            needless, $"Adding the best one, {next.Option.Name}, {ScoreWords.WouldCost(next.Costs, recommendation)}");
        return Statement.Of(needless, advice.Others.Count == 0 ? null : "Every tool that could stand here is ruled out");
    }

    private static Statement With(SlotAdvice advice, ComesWith reason, Recommendation recommendation) => Statement.Cited(
        Facts(advice, reason.Next),
        $"It comes with {reason.Tool.Name}, which is in the stack for {Grammar.And(reason.Elsewhere.Select(slot => Grammar.Quoted(slot.Name)))} too",
        reason.Next is { } next ? $"The best alternative, {next.Option.Name}, {ScoreWords.WouldCost(next.Costs, recommendation)}" : null);

    private static Statement Best(SlotAdvice advice, BestOf reason, Recommendation recommendation)
    {
        var next = reason.Next;
        return Statement.Cited(Facts(advice, next), ScoreWords.Sum(next.Costs) == 0
            ? $"It is one of the best of {reason.Count} possible options: {next.Option.Name} {ScoreWords.WouldCost(next.Costs, recommendation)}"
            : $"It is the best of {reason.Count} possible options: the next, {next.Option.Name}, {ScoreWords.WouldCost(next.Costs, recommendation)}");
    }

    /// <summary>The sources of the chosen option's levels on the criteria that decide against the next best.</summary>
    private static IEnumerable<Citation> Facts(SlotAdvice advice, OtherOption? next) =>
        advice.Ratings.Where(rating => Decides(rating, next)).SelectMany(rating => rating.Citations);

    private static bool Decides(Rating rating, OtherOption? next) =>
        next?.Costs.Any(change => change.Part == rating.Criterion.Name) ?? false;
}
