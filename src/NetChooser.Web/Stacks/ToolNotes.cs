using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Web.Stacks;

/// <summary>What has to be set on one tool of a stack, and what to know before running it.</summary>
/// <param name="Tool">The tool; null for the platform itself, and for what belongs to no tool.</param>
/// <param name="Settings">Each setting with the rule that asks for it.</param>
/// <param name="Warnings">The rules that warn.</param>
public sealed record ToolNotes(Tool? Tool, IReadOnlyList<(Setting Setting, Rule Rule)> Settings, IReadOnlyList<Rule> Warnings)
{
    /// <summary>
    /// Grouped by tool, in the order of the stack; tools outside it and the platform come last. Each setting and warning stands once.
    /// </summary>
    public static IReadOnlyList<ToolNotes> Of(Recommendation recommendation, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(knowledge);
        var inStack = recommendation.Best?.Options.Select(option => option.ToolId).Distinct().ToList() ?? [];
        var settings = recommendation.FiredRules.SelectMany(rule => rule.Sets.Select(setting => (setting, rule)))
            .ToLookup(pair => pair.setting.ToolId);
        var warnings = recommendation.FiredRules.Where(rule => rule.Warnings.Count > 0).ToLookup(rule => ToolOf(rule, inStack, knowledge));
        return [.. settings.Select(group => group.Key).Concat(warnings.Select(group => group.Key)).Distinct()
            .OrderBy(id => id is null ? int.MaxValue : inStack.IndexOf(id) is >= 0 and var place ? place : inStack.Count)
            .Select(id => new ToolNotes(id is null ? null : knowledge.FindTool(id), [.. settings[id]], [.. warnings[id]]))];
    }

    /// <summary>The tool that a warning speaks of: the one that its rule sets, or else the first of the stack among its conditions.</summary>
    private static string? ToolOf(Rule rule, List<string> inStack, KnowledgeBase knowledge)
    {
        var set = rule.Sets.Select(setting => setting.ToolId).Distinct().ToList();
        if (set is [{ } only]) return only;
        var named = rule.When.Select(condition => condition.Options).OfType<OptionSet>().SelectMany(knowledge.In)
            .Select(option => option.ToolId).ToHashSet(StringComparer.Ordinal);
        return inStack.Find(named.Contains);
    }
}
