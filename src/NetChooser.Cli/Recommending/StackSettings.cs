using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Cli.Recommending;

/// <summary>What has to be set for the recommended stack, each setting once and at one place.</summary>
internal static class StackSettings
{
    /// <summary>The settings made on the tool that fills this slot; a tool of several slots is shown in its first.</summary>
    public static IEnumerable<(Setting Setting, Rule Rule)> In(SlotAdvice advice, Recommendation recommendation) =>
        recommendation.Slots.First(slot => slot.Chosen.ToolId == advice.Chosen.ToolId).Slot.Id == advice.Slot.Id
            ? All(recommendation).Where(pair => pair.Setting.ToolId == advice.Chosen.ToolId)
            : [];

    /// <summary>The settings made on the platform, or on a tool that fills no slot.</summary>
    public static IEnumerable<(Setting Setting, Rule Rule)> Elsewhere(Recommendation recommendation) =>
        All(recommendation).Where(pair => recommendation.Slots.All(slot => slot.Chosen.ToolId != pair.Setting.ToolId));

    private static IEnumerable<(Setting Setting, Rule Rule)> All(Recommendation recommendation) => recommendation.FiredRules
        .SelectMany(rule => rule.Sets, (rule, setting) => (setting, rule)).DistinctBy(pair => pair.setting);
}
