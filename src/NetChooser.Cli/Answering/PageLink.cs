using NetChooser.Advisor;

namespace NetChooser.Cli.Answering;

/// <summary>The link of the page that holds the same answers.</summary>
internal static class PageLink
{
    /// <summary>The path and query; the host is whoever serves the page.</summary>
    public static string Of(Answers answers) => AnswerLink.Write(answers) is { Length: > 0 } query ? $"/choose?{query}" : "/choose";

    /// <summary>Reads a whole link or only its query string. Empty values are what the page sends for "not sure".</summary>
    public static void Read(string link, GivenValues into)
    {
        var start = link.IndexOf('?', StringComparison.Ordinal);
        if (start < 0 && link.Contains("://", StringComparison.Ordinal)) return;
        var query = link[(start + 1)..].Split('#')[0];
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split('=', 2);
            if (pair.Length == 2 && Decoded(pair[1]).Trim(',', ' ').Length == 0) continue;
            if (pair.Length == 2) into.Take(Decoded(pair[0]).Trim(), Decoded(pair[1]), "--link");
            else into.Take(Decoded(part), "--link");
        }
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
