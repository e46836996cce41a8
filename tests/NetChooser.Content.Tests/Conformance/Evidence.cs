using System.Text.Json;
using NetChooser.Knowledge;

namespace NetChooser.Content.Tests.Conformance;

/// <summary>The smallest good content with files about conformance in it.</summary>
internal static class Evidence
{
    public const string Programme = """
        name: Gate API
        repository: https://example.org/gate
        reports: conformance/reports
        conformant-within: 2
        partial-within: 3
        cite: rule
        profiles:
          - {id: GATEWAY-HTTP, label: HTTP, meaning: It works.}
        sources:
          rule: {title: The rule, url: "https://example.org/rule", version: "1.0", read: 2026-11-01, kind: docs}
        """;

    public const string Proofs = "proofs:\n  - {capability: opens, features: [RouteMirror]}\n";
    public const string Implementations = "implementations:\n  - {id: oak, name: Oak, organization: forest, project: oak, tool: oak, options: [oak]}\n";

    public static LoadedContent Load(IReadOnlyDictionary<string, string> imported, string proofs = "proofs: []\n", string implementations = "implementations: []\n")
    {
        var files = Good();
        files["evidence/conformance/programme.yml"] = Programme;
        files["evidence/conformance/proofs.yml"] = proofs;
        files["evidence/conformance/implementations.yml"] = implementations;
        foreach (var (name, text) in imported) files[name] = text;
        return ContentLoader.Load(files.ToDictionary(file => file.Key, file => file.Value.ReplaceLineEndings("\n")), Reports.Today);
    }

    /// <summary>Reports as text, to compare them member by member; whose they are is left to the folder.</summary>
    public static IEnumerable<string> Written(IEnumerable<ConformanceReport> reports) => reports.Select(report => JsonSerializer.Serialize(report));

    private static Dictionary<string, string> Good()
    {
        const string source = "{page: {title: Page, url: \"https://example.org/page\", version: \"1.0\", read: 2026-11-01, kind: docs}}";
        return new Dictionary<string, string>
        {
            ["layers.yml"] = "layers:\n  - {id: roads, name: Roads, summary: S., slots: [{id: door, name: Door, summary: S., may-be-empty: false}]}\n",
            ["layers/roads.md"] = "A text.",
            ["criteria.yml"] = "criteria: []\nrecipe: {product: 1, keep: 1, preference: 2}\n",
            ["capabilities/door.yml"] = "capabilities:\n  - {id: opens, label: Opens, meaning: It opens., full: Wide., partial: A little., slots: [door]}\n",
            ["tools/oak.yml"] = Tool("oak", "full", source),
            ["tools/elm.yml"] = Tool("elm", "full", source),
        };
    }

    private static string Tool(string id, string support, string source) =>
        $"id: {id}\nname: {id}\nkind: software\nsummary: A tool.\nrepository: https://example.org/{id}\nlifecycle: {{state: stable, cite: page}}\n"
        + $"options:\n  - {{id: {id}, slot: door, name: {id}, summary: A way., cite: page}}\n"
        + $"claims:\n  - {{capability: opens, support: {support}, cite: page}}\nsources: {source}\n";
}
