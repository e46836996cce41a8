using System.Globalization;
using NetChooser.Knowledge;

namespace NetChooser.Content.Yaml;

/// <summary>
/// Reads the keys of one map and reports what is missing, misspelt or of the wrong form. A missing value is reported once
/// and stands in as an empty one, so that reading goes on and every problem of a file is found in one pass.
/// </summary>
internal sealed class Fields
{
    private readonly Reading reading;
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public Fields(YamlMap map, Reading reading)
    {
        Map = map;
        this.reading = reading;
    }

    public YamlMap Map { get; }

    public Mark Mark => Map.Mark;

    public static void Each(YamlNode? node, Reading reading, Action<Fields> read)
    {
        foreach (var item in Items(node, reading))
        {
            if (item is YamlMap map)
            {
                var fields = new Fields(map, reading);
                read(fields);
                fields.Done();
            }
            else
            {
                reading.Report(item.Mark, "Keys with values were expected here.", "Write 'key: value' pairs.");
            }
        }
    }

    public static IEnumerable<YamlNode> Items(YamlNode? node, Reading reading)
    {
        if (node is null) return [];
        if (node is YamlList list) return list.Items;
        reading.Report(node.Mark, "A list was expected here.", "Begin each entry with '- ', or write [one, two].");
        return [];
    }

    /// <summary>Reports every key that nobody asked for, with the nearest key that exists.</summary>
    public void Done()
    {
        foreach (var field in Map.Fields.Where(field => !read.Contains(field.Key.Value)))
        {
            reading.Report(field.Key.Mark, $"There is no key '{field.Key.Value}' here.",
                Nearest.Tip(field.Key.Value, read, "Keys here"));
        }
    }

    public YamlNode? Node(string key)
    {
        read.Add(key);
        return Map.Fields.FirstOrDefault(field => field.Key.Value == key)?.Value;
    }

    public bool Has(string key) => Map.Fields.Any(field => field.Key.Value == key);

    public Mark MarkOf(string key) => Map.Fields.FirstOrDefault(field => field.Key.Value == key)?.Value.Mark ?? Mark;

    public string? OptionalText(string key)
    {
        var node = Node(key);
        if (node is null) return null;
        if (node is YamlScalar { Value.Length: > 0 } scalar) return scalar.Value;
        reading.Report(node.Mark, $"'{key}' must be text.", "Write one value, in quotes if it has special characters.");
        return null;
    }

    public string Text(string key)
    {
        if (Node(key) is null)
        {
            Missing(key, "Add it.");
            return "";
        }
        return OptionalText(key) ?? "";
    }

    /// <summary>A version, which must be quoted: 1.10 without quotes is a number and would lose its zero.</summary>
    public string? OptionalVersion(string key)
    {
        if (Node(key) is YamlScalar { Quoted: false } scalar)
            reading.Report(scalar.Mark, $"The version {scalar.Value} is not quoted.", $"Write \"{scalar.Value}\".");
        return OptionalText(key);
    }

    public DateOnly? OptionalDate(string key)
    {
        var text = OptionalText(key);
        if (text is null) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            if (date > reading.Today) reading.Report(MarkOf(key), $"The date {text} is in the future.", "Write the day it happened.");
            return date;
        }
        reading.Report(MarkOf(key), $"'{text}' is not a date.", "Write year-month-day, such as 2026-11-24.");
        return null;
    }

    public int Number(string key, int least, int most, int? fallback = null)
    {
        var node = Node(key);
        if (node is null && fallback is { } value) return value;
        if (node is YamlScalar scalar
            && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most) return number;
        reading.Report(node?.Mark ?? Mark, $"'{key}' must be a whole number from {least} to {most}.", "Write digits only.");
        return least;
    }

    public bool Flag(string key, bool fallback)
    {
        var text = OptionalText(key);
        if (text is null) return fallback;
        if (text is "true" or "false") return text == "true";
        reading.Report(MarkOf(key), $"'{key}' must be true or false.", "Write true or false.");
        return fallback;
    }

    /// <summary>One of the members of an enumeration, written in kebab-case.</summary>
    public T Choice<T>(string key, T? fallback = null) where T : struct, Enum
    {
        var text = OptionalText(key);
        if (text is null)
        {
            if (fallback is { } value) return value;
            if (!Has(key)) Missing(key, $"One of: {string.Join(", ", Kebab.Names<T>())}.");
            return default;
        }
        if (Kebab.TryParse<T>(text, out var parsed)) return parsed;
        reading.Report(MarkOf(key), $"'{text}' is not a value of '{key}'.", Nearest.Tip(text, Kebab.Names<T>(), "Values"));
        return default;
    }

    public IReadOnlyList<string> Texts(string key) =>
        [.. Items(Node(key), reading).OfType<YamlScalar>().Select(scalar => scalar.Value)];

    /// <summary>Ids of other things, which are checked once everything has been read.</summary>
    public IReadOnlyList<string> Ids(string key, IdKind kind)
    {
        var ids = new List<string>();
        foreach (var item in Items(Node(key), reading))
        {
            if (item is YamlScalar scalar)
            {
                reading.Refer(scalar.Mark, kind, scalar.Value);
                ids.Add(scalar.Value);
            }
            else
            {
                reading.Report(item.Mark, "An id was expected here.", "Write the id as one word.");
            }
        }
        return ids;
    }

    public string? OptionalId(string key, IdKind kind)
    {
        var id = OptionalText(key);
        if (id is not null) reading.Refer(MarkOf(key), kind, id);
        return id;
    }

    public Fields? OptionalMap(string key)
    {
        var node = Node(key);
        if (node is null) return null;
        if (node is YamlMap map) return new Fields(map, reading);
        reading.Report(node.Mark, $"'{key}' must hold keys of its own.", "Write 'key: value' pairs below it, or {key: value}.");
        return null;
    }

    public Fields? RequiredMap(string key)
    {
        if (!Has(key)) Missing(key, "Add it.");
        return OptionalMap(key);
    }

    /// <summary>The keys of a map whose keys are ids of the author's choice.</summary>
    public IEnumerable<(YamlScalar Key, YamlNode Value)> Entries()
    {
        foreach (var field in Map.Fields)
        {
            read.Add(field.Key.Value);
            yield return (field.Key, field.Value);
        }
    }

    /// <summary>The citations that a <c>cite</c> key names: one key of <c>sources</c>, or a list of them.</summary>
    public IReadOnlyList<Citation> Citations(Sources sources, bool required = true, string key = "cite")
    {
        var node = Node(key);
        if (node is null)
        {
            if (required) reading.Report(Mark, "There is no citation.", "Add 'cite:' with a key of 'sources'. No source, no claim.");
            return [];
        }
        var keys = node is YamlScalar one ? [one] : Items(node, reading).OfType<YamlScalar>();
        return [.. keys.Select(scalar => sources.Find(scalar, reading)).OfType<Citation>()];
    }

    private void Missing(string key, string tip) => reading.Report(Mark, $"The key '{key}' is missing.", tip);
}
