using System.Text;
using NetChooser.Knowledge;
using NetChooser.Wording;

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
            foreach (var setting in place) lines.Append(SettingWords.Line(setting)).Append('\n');
        }
        return lines.ToString();
    }
}
