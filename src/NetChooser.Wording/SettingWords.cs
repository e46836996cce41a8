using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>What has to be set, in words.</summary>
public static class SettingWords
{
    /// <summary>"In X, set `name` to `value` (Helm value): reason."; the source is the rule's.</summary>
    public static Statement Of(Setting setting, Rule rule, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(knowledge);
        var where = setting.Where is { } place ? $" ({Grammar.Inner(place)})" : "";
        var why = setting.Why is { } reason ? $": {Grammar.Inner(reason)}" : "";
        return Statement.Cited(rule.Citations,
            $"{Place(setting, knowledge)}, set {Grammar.Code(setting.Name)} to {Grammar.Code(setting.Value)}{where}{why}");
    }

    /// <summary>Where it is set: "In X", or "On the platform".</summary>
    private static string Place(Setting setting, KnowledgeBase knowledge) =>
        setting.ToolId is { } id && knowledge.FindTool(id) is { } tool ? $"In {tool.Name}" : "On the platform";

    /// <summary>What turns a feature on that is off by default; nothing when it is on.</summary>
    internal static string? Switch(string? setting) =>
        setting is null ? null : $"Off by default; what turns it on: {Grammar.Clause(setting)}";
}
