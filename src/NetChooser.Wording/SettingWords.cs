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

    /// <summary>
    /// The setting alone, as it is typed: a flag takes its value after a space, a dotted path after an equals sign (as <c>--set</c> does), any
    /// other key after a colon.
    /// </summary>
    public static string Line(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var name = Plain(setting.Name);
        var isPath = name.Contains('.', StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal);
        return $"{name}{(name.StartsWith('-') ? " " : isPath ? "=" : ": ")}{Plain(setting.Value)}";
    }

    /// <summary>What belongs above the line: "Helm value: the reason"; null when nothing is known of either.</summary>
    public static string? Remark(Setting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var parts = new[] { setting.Where, setting.Why }.OfType<string>().Select(part => Plain(Grammar.Inner(part))).ToList();
        return parts.Count == 0 ? null : string.Join(": ", parts);
    }

    /// <summary>On what it is set: the tool's name, or "The platform".</summary>
    public static string On(Tool? tool) => tool?.Name ?? "The platform";

    private static string Plain(string text) => text.Replace("`", "", StringComparison.Ordinal);

    /// <summary>Where it is set: "In X", or "On the platform".</summary>
    private static string Place(Setting setting, KnowledgeBase knowledge) =>
        setting.ToolId is { } id && knowledge.FindTool(id) is { } tool ? $"In {tool.Name}" : "On the platform";

    /// <summary>What turns a feature on that is off by default; nothing when it is on.</summary>
    internal static string? Switch(string? setting) =>
        setting is null ? null : $"Off by default; what turns it on: {Grammar.Clause(setting)}";
}
