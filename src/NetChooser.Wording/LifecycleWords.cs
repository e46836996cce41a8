using System.Globalization;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Says where in its life something stands.</summary>
public static class LifecycleWords
{
    /// <summary>One word.</summary>
    public static string State(LifecycleState state) => state switch
    {
        LifecycleState.Stable => "Stable",
        LifecycleState.Maintenance => "Maintenance",
        LifecycleState.Deprecated => "Deprecated",
        _ => "Retired",
    };

    /// <summary>A day as people write it: 24 March 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The state, since when, the newest release that was read, and what follows.</summary>
    public static Statement Of(Lifecycle lifecycle, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(knowledge);
        var text = State(lifecycle.State);
        if (lifecycle.Since is { } since) text += $" since {Day(since)}";
        if (lifecycle.Newest is { } newest) text += $"; newest release read: {newest}{(lifecycle.Released is { } released ? $" of {Day(released)}" : "")}";
        text += ".";
        var followers = lifecycle.SuccessorIds.Select(id => knowledge.FindTool(id)?.Name).OfType<string>().ToList();
        if (followers.Count > 0) text += $" Its makers name {Listing.Or(followers)} as what follows.";
        return new Statement(text, lifecycle.Citations);
    }
}
