using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Web.Stacks;

/// <summary>The sections that a report has, by the ids of their headings, in the order in which they stand.</summary>
internal static class ReportSections
{
    public static IEnumerable<(string Id, string Name)> Of(Recommendation recommendation, KnowledgeBase knowledge)
    {
        if (recommendation.DeadEnd is { } deadEnd)
        {
            if (deadEnd.Relaxations.Count > 0) yield return ("ways-out", "Ways out");
            if (deadEnd.Conflicts.Count > 0) yield return ("conflicts", "What collides");
        }
        if (recommendation.Best is not null)
        {
            yield return ("said", "What you said");
            if (recommendation.Requirements.Count + recommendation.Wishes.Count > 0) yield return ("requirements", "What you need");
            if (recommendation.EqualStacks.Count > 0) yield return ("equal", "Equal stacks");
            if (recommendation.Firmness is not null) yield return ("firm", "How firm it is");
            if (recommendation.Further.Count > 0) yield return ("further", "The next best stacks");
            if (HasOutlook(recommendation)) yield return ("changes", "What would change it");
            foreach (var layer in knowledge.Layers.Where(layer => layer.Slots.Count > 0)) yield return ($"layer-{layer.Id}", layer.Name);
            if (recommendation.FiredRules.Any(rule => rule.Sets.Count + rule.Warnings.Count > 0))
                yield return ("settings", "Settings and warnings");
        }
        yield return ("sources", "Sources");
    }

    /// <summary>Whether there is anything to say of what would change the result.</summary>
    public static bool HasOutlook(Recommendation recommendation) =>
        recommendation.Outlook.Given.Count + recommendation.Outlook.Open.Count + recommendation.Outlook.Pins.Count > 0;
}
