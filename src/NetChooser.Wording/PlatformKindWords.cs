using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Who runs a platform's control plane, in words.</summary>
public static class PlatformKindWords
{
    /// <summary>A label.</summary>
    public static string Of(PlatformKind kind) => kind switch
    {
        PlatformKind.Managed => "Managed by a cloud or vendor",
        PlatformKind.SelfManaged => "Run by your own team",
        _ => "On a developer's machine",
    };
}
