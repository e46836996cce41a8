using System.Globalization;
using System.Text.RegularExpressions;

namespace NetChooser.Wording;

/// <summary>The few rules of English that every sentence here needs.</summary>
internal static partial class Grammar
{
    /// <summary>The text with single spaces and a full stop; a pronoun at its beginning gets its capital.</summary>
    public static string Sentence(string text)
    {
        var trimmed = Clause(text);
        if (trimmed.StartsWith("it ", StringComparison.Ordinal)) trimmed = Capital(trimmed);
        return trimmed.EndsWith('.') || trimmed.EndsWith(".”", StringComparison.Ordinal) ? trimmed : $"{trimmed}.";
    }

    /// <summary>The text with single spaces.</summary>
    public static string Clause(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>The text without its closing full stop, to stand inside another sentence.</summary>
    public static string Inner(string text) => Clause(text).TrimEnd('.');

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string And(IEnumerable<string> items) => List(items, "and");

    /// <summary>"A", "A or B", "A, B or C".</summary>
    public static string Or(IEnumerable<string> items) => List(items, "or");

    /// <summary>"1 point", "2 points".</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>The word with a capital, at the beginning of a sentence.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The word with a small letter, inside a sentence; only for words that are no names.</summary>
    public static string Small(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>A term of the knowledge base or the reader's own words.</summary>
    public static string Quoted(string text) => $"“{Clause(text)}”";

    /// <summary>Code, unless the text says by itself which parts of it are.</summary>
    public static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? text : $"`{text}`";

    private static string List(IEnumerable<string> items, string word)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} {word} {all[^1]}";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
