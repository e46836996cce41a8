namespace NetChooser.Content.Yaml;

/// <summary>Names of enumeration members as content writes them: <c>OpenSource</c> is <c>open-source</c>.</summary>
internal static class Kebab
{
    public static IEnumerable<string> Names<T>() where T : struct, Enum => Enum.GetNames<T>().Select(Of);

    public static bool TryParse<T>(string text, out T value) where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
        {
            if (Of(member.ToString()) != text) continue;
            value = member;
            return true;
        }
        value = default;
        return false;
    }

    public static bool IsId(string text) =>
        text.Length is > 0 and <= 64
        && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);

    private static string Of(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));
}
