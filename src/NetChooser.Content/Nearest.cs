namespace NetChooser.Content;

/// <summary>Finds what was probably meant.</summary>
public static class Nearest
{
    /// <summary>"Did you mean …" when something is close, else the list of what there is.</summary>
    public static string Tip(string text, IEnumerable<string> known, string listTitle)
    {
        var all = known.Order(StringComparer.Ordinal).ToList();
        if (To(text, all).FirstOrDefault() is { } best) return $"Did you mean '{best}'?";
        return all.Count is 0 or > 24 ? "" : $"{listTitle}: {string.Join(", ", all)}.";
    }

    /// <summary>The known words that differ from the text in two letters or a third of it, the nearest first.</summary>
    public static IEnumerable<string> To(string text, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(text);
        return known.Select(candidate => (candidate, distance: Distance(text, candidate)))
            .Where(pair => pair.distance <= Math.Max(2, text.Length / 3)).OrderBy(pair => pair.distance).Select(pair => pair.candidate);
    }

    /// <summary>Number of single-letter edits from one word to the other (Levenshtein, 1966).</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
