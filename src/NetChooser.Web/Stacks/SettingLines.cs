using System.Text;
using NetChooser.Knowledge;

namespace NetChooser.Web.Stacks;

/// <summary>Settings as plain lines to copy, under the place where each is written.</summary>
internal static class SettingLines
{
    public static string Of(IEnumerable<Setting> settings)
    {
        var lines = new StringBuilder();
        foreach (var place in settings.GroupBy(setting => setting.Where ?? ""))
        {
            if (lines.Length > 0) lines.Append('\n');
            if (place.Key.Length > 0) lines.Append("# ").Append(place.Key.Replace("`", "", StringComparison.Ordinal)).Append('\n');
            foreach (var setting in place) lines.Append(Line(setting)).Append('\n');
        }
        return lines.ToString();
    }

    /// <summary>A flag takes its value after a space, a dotted path after an equals sign (as --set does), any other key after a colon.</summary>
    private static string Line(Setting setting)
    {
        var isFlag = setting.Name.StartsWith('-');
        var isPath = setting.Name.Contains('.', StringComparison.Ordinal) && !setting.Name.Contains('/', StringComparison.Ordinal);
        return $"{setting.Name}{(isFlag ? " " : isPath ? "=" : ": ")}{setting.Value}";
    }
}
