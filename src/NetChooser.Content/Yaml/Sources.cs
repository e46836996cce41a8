using NetChooser.Knowledge;

namespace NetChooser.Content.Yaml;

/// <summary>The citations of one file, and which of them were used.</summary>
internal sealed class Sources
{
    private readonly Dictionary<string, Citation> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Mark> marks = new(StringComparer.Ordinal);

    public IReadOnlyList<Citation> All => [.. byKey.Values];

    public static Sources Read(Fields file, Reading reading)
    {
        var sources = new Sources();
        if (file.OptionalMap("sources") is not { } map) return sources;
        foreach (var (key, value) in map.Entries())
        {
            if (value is not YamlMap entry)
            {
                reading.Report(value.Mark, $"The source '{key.Value}' has no keys.", "Give it title, url, version, read and kind.");
                continue;
            }
            var fields = new Fields(entry, reading);
            var citation = new Citation(
                key.Value,
                fields.Text("title"),
                Url(fields, reading),
                Version(fields, reading),
                ReadDay(fields, reading),
                fields.Choice<CitationKind>("kind"));
            fields.Done();
            sources.byKey[key.Value] = reading.Remember(citation, entry.Mark);
            sources.marks[key.Value] = key.Mark;
        }
        return sources;
    }

    public Citation? Find(YamlScalar key, Reading reading)
    {
        used.Add(key.Value);
        if (byKey.TryGetValue(key.Value, out var citation)) return citation;
        reading.Report(key.Mark, $"There is no source '{key.Value}' in this file.", Nearest.Tip(key.Value, byKey.Keys, "Sources"));
        return null;
    }

    /// <summary>Reports sources that nothing cites: either a claim lost its citation, or the source is left over.</summary>
    public void Done(Reading reading)
    {
        foreach (var key in byKey.Keys.Where(key => !used.Contains(key)))
            reading.Report(marks[key], $"The source '{key}' is not cited.", "Cite it where it belongs, or remove it.");
    }

    private static string Url(Fields fields, Reading reading)
    {
        var text = fields.Text("url");
        if (text.Length == 0) return text;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
            reading.Report(fields.MarkOf("url"), $"'{text}' is not a web address.", "Begin with https://.");
        else if (url.AbsolutePath.Length <= 1 && url.Fragment.Length <= 1 && url.Query.Length <= 1)
            reading.Report(fields.MarkOf("url"), $"'{text}' is a front page.", "Link to the passage that was read.");
        return text;
    }

    private static string Version(Fields fields, Reading reading)
    {
        if (fields.OptionalVersion("version") is { } version) return version;
        reading.Report(fields.Mark, "The source has no version.", "Write the document's version, tag, commit or date, in quotes.");
        return "";
    }

    private static DateOnly ReadDay(Fields fields, Reading reading)
    {
        if (fields.OptionalDate("read") is { } day) return day;
        if (!fields.Has("read")) reading.Report(fields.Mark, "The source does not say when it was read.", "Add 'read: ' and the day.");
        return DateOnly.MinValue;
    }
}
