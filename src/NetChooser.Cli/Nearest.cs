namespace NetChooser.Cli;

/// <summary>Finds what was probably meant.</summary>
internal static class Nearest
{
    private const int LongestList = 24;

    /// <summary>"Did you mean …" when something is close, else what there is, else nothing.</summary>
    public static string Tip(string text, IReadOnlyCollection<string> known, string title)
    {
        var best = known.Select(candidate => (candidate, distance: Distance(text, candidate)))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal).FirstOrDefault();
        if (best.candidate is not null && best.distance <= Math.Max(2, text.Length / 3)) return $"Did you mean '{best.candidate}'?";
        return known.Count is 0 or > LongestList ? "" : $"{title}: {string.Join(", ", known)}.";
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
