using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Cli.Recommending;

/// <summary>What has to be set for the recommended stack, each setting once.</summary>
internal static class StackSettings
{
    /// <summary>The settings of each tool with the rule that asks for them, in the order of the stack; tools outside it and the platform come last.</summary>
    public static IReadOnlyList<(Tool? Tool, IReadOnlyList<(Setting Setting, Rule Rule)> Settings)> ByTool(Recommendation recommendation, KnowledgeBase knowledge)
    {
        var inStack = recommendation.Slots.Select(slot => slot.Chosen.ToolId).Distinct().ToList();
        return [.. recommendation.FiredRules.SelectMany(rule => rule.Sets, (rule, setting) => (Setting: setting, Rule: rule))
            .DistinctBy(pair => pair.Setting).GroupBy(pair => pair.Setting.ToolId)
            .OrderBy(group => group.Key is null ? int.MaxValue : inStack.IndexOf(group.Key) is >= 0 and var place ? place : inStack.Count)
            .Select(group => (group.Key is { } id ? knowledge.FindTool(id) : null, (IReadOnlyList<(Setting, Rule)>)[.. group]))];
    }
}
