namespace NetChooser.Wording;

/// <summary>Puts names into a sentence.</summary>
public static class Listing
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string And(IEnumerable<string> names) => Join(names, "and");

    /// <summary>"a", "a or b", "a, b or c".</summary>
    public static string Or(IEnumerable<string> names) => Join(names, "or");

    /// <summary>"one slot", "3 slots".</summary>
    public static string Count(int number, string one, string many) => number == 1 ? $"one {one}" : $"{number} {many}";

    /// <summary>The text with a full stop, unless it ends a sentence already.</summary>
    public static string Sentence(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.TrimEnd();
        return trimmed.Length == 0 || trimmed[^1] is '.' or '!' or '?' ? trimmed : $"{trimmed}.";
    }

    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) => string.IsNullOrEmpty(text) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Join(IEnumerable<string> names, string last)
    {
        var list = names.ToList();
        return list.Count <= 1 ? string.Concat(list) : $"{string.Join(", ", list.Take(list.Count - 1))} {last} {list[^1]}";
    }
}
