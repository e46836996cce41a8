using NetChooser.Advisor;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>What has to be set, tool by tool and ready to be copied, and what the rules of the stack warn of.</summary>
internal sealed class SettingsText(Recommendation recommendation, KnowledgeBase knowledge, Report report)
{
    /// <summary>Settings and warnings; with <paramref name="why"/> every rule that holds, with its reason and the versions it was read for.</summary>
    public void Write(bool why)
    {
        WriteSettings();
        if (why) WriteRules();
        else report.Section("What to know", [.. recommendation.FiredRules.SelectMany(RuleWords.Warnings)]);
    }

    private void WriteSettings()
    {
        var tools = StackSettings.ByTool(recommendation, knowledge);
        if (tools.Count == 0) return;
        report.Heading("What has to be set");
        foreach (var (tool, settings) in tools)
        {
            report.Line($"  {SettingWords.On(tool)}");
            foreach (var (setting, rule) in settings)
            {
                if (SettingWords.Remark(setting) is { } remark) report.Remark(new Statement(remark, rule.Citations), "      # ");
                report.Line($"      {SettingWords.Line(setting)}");
            }
        }
    }

    private void WriteRules()
    {
        if (recommendation.FiredRules.Count == 0) return;
        report.Heading("Rules that hold for this stack");
        foreach (var rule in recommendation.FiredRules)
        {
            report.Item(RuleWords.Of(rule), "  - ");
            foreach (var warning in RuleWords.Warnings(rule)) report.Item("Warning", warning, "    ! ");
        }
    }
}
