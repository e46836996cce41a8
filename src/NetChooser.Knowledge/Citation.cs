namespace NetChooser.Knowledge;

/// <summary>What kind of document a citation opens; it decides how far the document may be trusted.</summary>
public enum CitationKind
{
    /// <summary>The project's own documentation.</summary>
    Docs,
    /// <summary>Code, a CRD or a chart.</summary>
    Source,
    /// <summary>Release notes or a changelog.</summary>
    ReleaseNotes,
    /// <summary>A conformance report.</summary>
    Conformance,
    /// <summary>Documentation of the platform a cluster runs on.</summary>
    PlatformDocs,
    /// <summary>A published measurement.</summary>
    Benchmark,
    /// <summary>An issue or a pull request.</summary>
    Issue,
    /// <summary>Somebody else's text; used only where nothing primary exists.</summary>
    ThirdParty,
}

/// <summary>A passage that somebody opened and read: the evidence behind a claim or a rule.</summary>
/// <param name="Key">The name under which its file refers to it; unique in that file only.</param>
/// <param name="Title">The document's title, for people.</param>
/// <param name="Url">Deep link to the passage; always <c>http</c> or <c>https</c>.</param>
/// <param name="Version">The document's own version, tag, commit or date.</param>
/// <param name="Read">The day it was read.</param>
/// <param name="Kind">What kind of document it is.</param>
public sealed record Citation(string Key, string Title, string Url, string Version, DateOnly Read, CitationKind Kind);
