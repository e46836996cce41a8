using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>What kind of thing a tool is, in words.</summary>
public static class ToolKindWords
{
    /// <summary>A label.</summary>
    public static string Of(ToolKind kind) => kind switch
    {
        ToolKind.CloudService => "A service that a cloud runs",
        ToolKind.Api => "An interface of Kubernetes that others implement",
        ToolKind.Nothing => "A place left empty on purpose",
        _ => "Software that is installed and run",
    };
}
