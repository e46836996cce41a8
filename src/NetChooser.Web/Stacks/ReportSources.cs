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
    public static SourceBook Of(Recommendation recommendation, KnowledgeBase knowledge) => new(
        recommendation.Requirements.SelectMany(met => met.Providers).SelectMany(provider => Of(provider.Claim))
            .Concat(recommendation.Wishes.SelectMany(wish => wish.Claim is { } claim ? Of(claim) : []))
            .Concat(recommendation.Slots.SelectMany(advice => Of(advice, recommendation, knowledge)))
            .Concat(recommendation.FiredRules.SelectMany(rule => rule.Citations))
            .Concat(recommendation.DeadEnd is { Conflicts: [var conflict, ..] } ? ConflictWords.Of(conflict, knowledge).Because.SelectMany(because => because.Citations) : []));

    private static IEnumerable<Citation> Of(Claim claim) => claim.Citations.Concat(claim.Dispute?.Citations ?? []);

    private static IEnumerable<Citation> Of(SlotAdvice advice, Recommendation recommendation, KnowledgeBase knowledge) =>
        ReasonWords.Of(advice, recommendation).Citations
            .Concat(advice.Chosen.Citations)
            .Concat(advice.Stance.Citations)
            .Concat(advice.Ratings.SelectMany(rating => rating.Citations))
            .Concat(advice.Others.SelectMany(other => CauseWords.Of(other, recommendation, knowledge).Citations));
}
