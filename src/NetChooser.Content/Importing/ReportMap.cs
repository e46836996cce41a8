using System.Globalization;
using NetChooser.Content.Conformance;
using NetChooser.Content.Yaml;

namespace NetChooser.Content.Importing;

/// <summary>One map of a report, read gently: a key that nobody knows is said and not fatal.</summary>
internal sealed class ReportMap(YamlMap map, string name, List<string> oddities)
{
    private const int LongestText = 120;
    private const int LongestShown = 60;
    private const int MostTests = 100_000;

    /// <summary>First and last line of the map in its file.</summary>
    public (int First, int Last) Lines => ((int)map.Mark.Line, (int)LastLine(map));

    /// <summary>Says which keys are here that no report has.</summary>
    public void NameUnknown(IReadOnlyList<string> known)
    {
        foreach (var key in map.Fields.Select(field => field.Key.Value).Where(key => !known.Contains(key)))
            oddities.Add($"{name} has a key that is not known: '{Shown(key)}'.");
    }

    /// <summary>A short value without control characters; null when it is missing or empty.</summary>
    /// <exception cref="UnusableReportException">It is something else.</exception>
    public string? Text(string key)
    {
        if (Node(key) is not { } node) return null;
        if (node is not YamlScalar scalar) throw new UnusableReportException($"Line {node.Mark.Line}: '{key}' must be one value.");
        if (scalar.Value.Length > LongestText || scalar.Value.Any(char.IsControl))
            throw new UnusableReportException($"Line {node.Mark.Line}: '{key}' is too long or has control characters.");
        return string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value.Trim();
    }

    /// <summary>A value that must be there.</summary>
    public string Required(string key) => Text(key) ?? throw new UnusableReportException($"{name}: '{key}' is missing.");

    /// <summary>A map within this one, or null.</summary>
    public ReportMap? Map(string key) => Node(key) switch
    {
        null => null,
        YamlMap inner => new ReportMap(inner, $"'{key}'", oddities),
        var node => throw new UnusableReportException($"Line {node.Mark.Line}: '{key}' must hold keys."),
    };

    /// <summary>The maps of a list; none when it is missing.</summary>
    public IEnumerable<ReportMap> Maps(string key) => Items(key).Select(item => item is YamlMap inner
        ? new ReportMap(inner, $"An entry of '{key}'", oddities)
        : throw new UnusableReportException($"Line {item.Mark.Line}: an entry of '{key}' must hold keys."));

    /// <summary>Names of features or tests, sorted; none when the list is missing.</summary>
    public IReadOnlyList<string> Names(string key)
    {
        var names = Items(key).Select(item => item is YamlScalar scalar && ReportPlaces.IsName(scalar.Value)
            ? scalar.Value
            : throw new UnusableReportException($"Line {item.Mark.Line}: an entry of '{key}' is not a name.")).ToList();
        if (names.Distinct().Count() != names.Count) oddities.Add($"'{key}' names something twice.");
        return [.. names.Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>A number of tests.</summary>
    public int Count(string key, string where) =>
        Node(key) is YamlScalar scalar
            && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostTests
            ? count
            : throw new UnusableReportException($"{where}: '{key}' is not a number of tests.");

    /// <summary>Text from outside, safe to print.</summary>
    public static string Shown(string text) =>
        string.Concat((text.Length <= LongestShown ? text : $"{text[..LongestShown]}…")
            .Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));

    private IReadOnlyList<YamlNode> Items(string key) => Node(key) switch
    {
        null => [],
        YamlList list => list.Items,
        YamlScalar { Value.Length: 0 } => [],
        var node => throw new UnusableReportException($"Line {node.Mark.Line}: '{key}' must be a list."),
    };

    private YamlNode? Node(string key) => map.Fields.FirstOrDefault(field => field.Key.Value == key)?.Value;

    private static long LastLine(YamlNode node) => node switch
    {
        YamlMap { Fields.Count: > 0 } inner => inner.Fields.Max(field => LastLine(field.Value)),
        YamlList { Items.Count: > 0 } list => list.Items.Max(LastLine),
        _ => node.Mark.Line,
    };
}
