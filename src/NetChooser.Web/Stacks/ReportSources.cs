using NetChooser.Advisor;
using NetChooser.Knowledge;
using NetChooser.Web.Components;
using NetChooser.Wording;

namespace NetChooser.Web.Stacks;

/// <summary>
/// The sources of a report, numbered in the order in which a reader meets them. They are gathered before anything is rendered, because
/// components do not render in reading order.
/// </summary>
internal static class ReportSources
{
    /// <summary>The sources of the whole report.</summary>
    public static SourceBook Of(Recommendation recommendation, KnowledgeBase knowledge) => new(
        recommendation.Requirements.SelectMany(met => met.Providers).SelectMany(provider => Of(provider.Claim))
            .Concat(recommendation.Wishes.SelectMany(wish => wish.Claim is { } claim ? Of(claim) : []))
            .Concat(recommendation.Firmness?.Evidence.Weak.SelectMany(fact => FirmnessWords.Of(fact, knowledge).Citations) ?? [])
            .Concat(recommendation.Slots.SelectMany(advice => Of(advice, recommendation, knowledge)))
            .Concat(ToolNotes.Of(recommendation, knowledge).SelectMany(Of))
            .Concat(recommendation.FiredRules.SelectMany(rule => rule.Citations))
            .Concat(OfDeadEnd(recommendation, knowledge)));

    /// <summary>The sources of what collides; none when there is a stack.</summary>
    public static IEnumerable<Citation> OfDeadEnd(Recommendation recommendation, KnowledgeBase knowledge) =>
        recommendation.DeadEnd?.Conflicts.SelectMany(conflict => ConflictWords.Of(conflict, knowledge).Because)
            .SelectMany(because => because.Citations) ?? [];

    private static IEnumerable<Citation> Of(Claim claim) => claim.Citations.Concat(claim.Dispute?.Citations ?? []);

    private static IEnumerable<Citation> Of(ToolNotes notes) =>
        notes.Settings.Select(pair => pair.Rule).Concat(notes.Warnings).SelectMany(rule => rule.Citations);

    private static IEnumerable<Citation> Of(SlotAdvice advice, Recommendation recommendation, KnowledgeBase knowledge) =>
        ReasonWords.Of(advice, recommendation).Citations
            .Concat(advice.Chosen.Citations)
            .Concat(advice.Stance.Citations)
            .Concat(advice.Ratings.SelectMany(rating => rating.Citations))
            .Concat(advice.Others.SelectMany(other => CauseWords.Of(other, recommendation, knowledge).Citations));
}
