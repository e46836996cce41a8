using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Says what kind of thing a tool is.</summary>
public static class ToolKindWords
{
    /// <summary>A few words.</summary>
    public static string Of(ToolKind kind) => kind switch
    {
        ToolKind.Software => "Software that is installed and run",
        ToolKind.CloudService => "A service that a cloud runs",
        ToolKind.Api => "An interface of Kubernetes that others implement",
        _ => "A place left empty on purpose",
    };
}

/// <summary>Says who runs a platform's control plane.</summary>
public static class PlatformKindWords
{
    /// <summary>A few words.</summary>
    public static string Of(PlatformKind kind) => kind switch
    {
        PlatformKind.Managed => "Managed by a cloud",
        PlatformKind.SelfManaged => "Run by yourself",
        _ => "On a developer's machine",
    };
}

/// <summary>Says what kind of document a source is.</summary>
public static class CitationWords
{
    /// <summary>A word or two.</summary>
    public static string Kind(CitationKind kind) => kind switch
    {
        CitationKind.Docs => "documentation",
        CitationKind.Source => "source code",
        CitationKind.ReleaseNotes => "release notes",
        CitationKind.Conformance => "conformance report",
        CitationKind.PlatformDocs => "platform documentation",
        CitationKind.Benchmark => "measurement",
        CitationKind.Issue => "issue",
        _ => "third party",
    };

    /// <summary>One line: title, version, the day it was read and the link.</summary>
    public static string Line(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return $"{citation.Title} ({Kind(citation.Kind)}, {citation.Version}, read {citation.Read:yyyy-MM-dd}): {citation.Url}";
    }
}
