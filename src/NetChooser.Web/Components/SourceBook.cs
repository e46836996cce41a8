using NetChooser.Knowledge;

namespace NetChooser.Web.Components;

/// <summary>Numbers the sources of one page in the order in which they are first named.</summary>
public sealed class SourceBook
{
    private readonly Dictionary<(string Url, string Version), int> numbers = [];
    private readonly List<Citation> sources = [];

    /// <summary>An empty book.</summary>
    public SourceBook()
    {
    }

    /// <summary>A book that already holds these sources, in this order.</summary>
    public SourceBook(IEnumerable<Citation> sources)
    {
        foreach (var source in sources) NumberOf(source);
    }

    /// <summary>The sources, by number.</summary>
    public IReadOnlyList<Citation> Sources => sources;

    /// <summary>The number of a source, from 1; a new one gets the next.</summary>
    public int NumberOf(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var key = (citation.Url, citation.Version);
        if (numbers.TryGetValue(key, out var number)) return number;
        sources.Add(citation);
        return numbers[key] = sources.Count;
    }
}
