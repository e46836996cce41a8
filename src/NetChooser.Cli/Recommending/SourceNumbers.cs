using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>Numbers sources in the order of their first use; the same passage keeps its number.</summary>
internal sealed class SourceNumbers
{
    private readonly List<Citation> sources = [];
    private readonly Dictionary<(string Url, string Version), int> numbers = [];

    /// <summary>The sources so far, the first being number one.</summary>
    public IReadOnlyList<Citation> All => sources;

    /// <summary>The statement with the numbers of its sources: "Text. [1,4]".</summary>
    public string Cited(Statement statement) =>
        statement.Citations.Count == 0 ? statement.Text : $"{statement.Text} [{string.Join(',', statement.Citations.Select(NumberOf).Distinct().Order())}]";

    private int NumberOf(Citation source)
    {
        if (numbers.TryGetValue((source.Url, source.Version), out var known)) return known;
        sources.Add(source);
        return numbers[(source.Url, source.Version)] = sources.Count;
    }
}
