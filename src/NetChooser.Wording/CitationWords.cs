using System.Globalization;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>A source, in words.</summary>
public static class CitationWords
{
    /// <summary>What kind of document it is, as a label.</summary>
    public static string Kind(CitationKind kind) => kind switch
    {
        CitationKind.Docs => "Documentation",
        CitationKind.Source => "Source code",
        CitationKind.ReleaseNotes => "Release notes",
        CitationKind.Conformance => "Conformance report",
        CitationKind.PlatformDocs => "Platform documentation",
        CitationKind.Benchmark => "Measurement",
        CitationKind.Issue => "Issue or pull request",
        _ => "Third party",
    };

    /// <summary>"Title, version, read 2026-11-24".</summary>
    public static string Line(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return $"{Grammar.Clause(citation.Title)}, {citation.Version}, read {citation.Read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }
}
