using System.Text;

namespace NetChooser.Cli.Layout;

/// <summary>Breaks text into lines of a width, after a first indent and with a hanging one.</summary>
internal static class Paragraph
{
    /// <summary>The lines; a word that is longer than a line stands on its own and is never cut.</summary>
    public static string Of(string text, int width, string first = "", string? hanging = null)
    {
        var rest = hanging ?? new string(' ', first.Length);
        var result = new StringBuilder();
        var line = new StringBuilder(first);
        var empty = true;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > width)
            {
                result.Append(line).Append('\n');
                line.Clear().Append(rest);
                empty = true;
            }
            if (!empty) line.Append(' ');
            line.Append(word);
            empty = false;
        }
        return result.Append(line).ToString();
    }
}
