using System.Globalization;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Where in its life a tool or option stands, in words.</summary>
public static class LifecycleWords
{
    /// <summary>The state in a few words.</summary>
    public static string State(LifecycleState state) => state switch
    {
        LifecycleState.Maintenance => "Maintenance",
        LifecycleState.Deprecated => "Deprecated",
        LifecycleState.Retired => "Retired",
        _ => "Stable",
    };

    /// <summary>A day as people write it: 24 March 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>State and since when, newest line and its day, remark, and what follows it.</summary>
    public static Statement Of(Lifecycle lifecycle, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(lifecycle);
        ArgumentNullException.ThrowIfNull(knowledge);
        var successors = lifecycle.SuccessorIds.Select(id => knowledge.FindTool(id)?.Name).OfType<string>().ToList();
        return Statement.Cited(lifecycle.Citations,
            $"{State(lifecycle.State)}{Since(lifecycle)}",
            lifecycle.Newest is null ? null : $"The newest release line that was read is {lifecycle.Newest}{Released(lifecycle)}",
            lifecycle.Note,
            successors.Count == 0 ? null : $"Followed by {Grammar.And(successors)}");
    }

    /// <summary>"has been retired since 24 March 2026"; only for what is not fit for a new stack.</summary>
    internal static string HasBeen(Lifecycle lifecycle)
    {
        var state = lifecycle.State == LifecycleState.Retired ? "retired" : "deprecated";
        return lifecycle.Since is null ? $"is {state}" : $"has been {state}{Since(lifecycle)}";
    }

    private static string Since(Lifecycle lifecycle) => lifecycle.Since is { } day ? $" since {Day(day)}" : "";

    private static string Released(Lifecycle lifecycle) => lifecycle.Released is { } day ? $", released on {Day(day)}" : "";
}
