using System.Text.RegularExpressions;
using NetChooser.Content.Conformance;
using NetChooser.Content.Files;
using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content;

/// <summary>Knows which file holds what.</summary>
internal sealed partial class ContentFiles(IReadOnlyDictionary<string, string> files, Reading reading)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public KnowledgeParts Read()
    {
        var layers = One("layers.yml", file => LayersFile.Read(file, reading, LayerProse)) ?? [];
        var (criteria, recipe) = One<(IReadOnlyList<Criterion>, ScoreRecipe)>("criteria.yml", file => CriteriaFile.Read(file, reading));
        var capabilities = Each("capabilities/", (file, _) => CapabilitiesFile.Read(file, reading)).SelectMany(list => list).ToList();
        var slotsOf = capabilities.DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.SlotIds, StringComparer.Ordinal);
        var toolFile = new ToolFile(reading, id => slotsOf.GetValueOrDefault(id) ?? []);
        var parts = new KnowledgeParts
        {
            Version = "",
            Layers = layers,
            Criteria = criteria ?? [],
            Recipe = recipe ?? ScoreRecipe.Empty,
            Capabilities = capabilities,
            Tools = Each("tools/", (file, name) => Named(toolFile.Read(file), tool => tool.Id, name, file)),
            Platforms = Each("platforms/", (file, name) => Named(PlatformFile.Read(file, reading), platform => platform.Id, name, file)),
            Rules = Each("rules/", (file, name) => Named(RuleFile.Read(file, reading), rule => rule.Id, name, file)),
            Questions = Each("questions/", (file, name) =>
                Named(QuestionFile.Read(file, reading), question => question.Id, Numbered().Replace(name, ""), file)),
            Journeys = Texts("journeys/", (name, id, text) => ProseFile.ReadJourney(name, id, text, reading)),
            Pages = Texts("pages/", (name, id, text) => ProseFile.ReadPage(name, id, text, reading)),
            Conformance = Conformance(),
        };
        foreach (var name in files.Keys.Where(name => !read.Contains(name)))
            reading.Report(new Mark(name, 0, 0), "Nothing reads this file.", "Move it to a folder that content/README.md names, or remove it.");
        return parts;
    }

    /// <summary>What conformance reports show; nothing where no file speaks of them.</summary>
    private ConformanceEvidence Conformance()
    {
        if (!files.Keys.Any(name => name.StartsWith(ReportPlaces.Folder, StringComparison.Ordinal))) return ConformanceEvidence.None;
        var programme = One(ReportPlaces.Programme, file => ConformanceFiles.Programme(file, reading));
        var snapshot = One(ReportPlaces.Snapshot, file => ConformanceFiles.Snapshot(file, reading));
        var listed = One(ReportPlaces.Implementations, file => ConformanceFiles.Implementations(file, reading)) ?? [];
        var proofs = One(ReportPlaces.Proofs, file => ConformanceFiles.Proofs(file, reading, programme)) ?? [];
        var reports = Each(ReportPlaces.Folder, (file, _) => new ReportsFile(reading).Read(file), ReportPlaces.IsReports);
        return new EvidenceParts(programme, snapshot, listed, reports, proofs).Together(reading);
    }

    [GeneratedRegex("^[0-9]+-")]
    private static partial Regex Numbered();

    private Prose? LayerProse(string id)
    {
        var name = $"layers/{id}.md";
        if (!files.TryGetValue(name, out var text)) return null;
        read.Add(name);
        return ProseFile.Render(text);
    }

    private T? One<T>(string name, Func<Fields, T> part)
    {
        if (files.ContainsKey(name)) return Parse(name, part);
        reading.Report(new Mark(name, 0, 0), "The file is missing.", "See content/README.md for what it holds.");
        return default;
    }

    private List<T> Each<T>(string folder, Func<Fields, string, T> part, Func<string, bool>? isOne = null)
    {
        var parts = new List<T>();
        foreach (var name in files.Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal)
            && name.EndsWith(".yml", StringComparison.Ordinal) && isOne?.Invoke(name) != false).Order(StringComparer.Ordinal))
        {
            if (Parse(name, file => part(file, Path.GetFileNameWithoutExtension(name))) is { } value) parts.Add(value);
        }
        return parts;
    }

    private List<T> Texts<T>(string folder, Func<string, string, string, T> part) =>
        [.. files.Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                read.Add(name);
                return part(name, Path.GetFileNameWithoutExtension(name), files[name]);
            })];

    private T? Parse<T>(string name, Func<Fields, T> part)
    {
        read.Add(name);
        if (YamlParser.Parse(name, files[name], reading.Problems) is not { } map) return default;
        var fields = new Fields(map, reading);
        var value = part(fields);
        fields.Done();
        return value;
    }

    private T Named<T>(T value, Func<T, string> id, string name, Fields file)
    {
        if (id(value) is { Length: > 0 } actual && actual != name)
            reading.Report(file.MarkOf("id"), $"The id '{actual}' differs from the file's name.", $"Name both '{actual}' or both '{name}'.");
        return value;
    }
}
