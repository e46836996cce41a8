using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>What a platform says about an option, in words.</summary>
public static class StanceWords
{
    /// <summary>The stance in a word or two.</summary>
    public static string Stance(Stance stance) => stance switch
    {
        Knowledge.Stance.Fixed => "The only possibility",
        Knowledge.Stance.Default => "There by default",
        Knowledge.Stance.Recommended => "Recommended",
        Knowledge.Stance.Supported => "Supported",
        Knowledge.Stance.Allowed => "Works, supported by its own makers",
        Knowledge.Stance.Impossible => "Not possible",
        _ => "Not known",
    };

    /// <summary>One sentence and the platform's remark; the option is "it".</summary>
    public static Statement Of(PlatformStance stance, Platform platform)
    {
        ArgumentNullException.ThrowIfNull(stance);
        ArgumentNullException.ThrowIfNull(platform);
        return Statement.Cited(stance.Citations, Said(stance, platform.Name), stance.Note);
    }

    private static string Said(PlatformStance stance, string platform) => stance.Stance switch
    {
        Knowledge.Stance.Fixed => $"{platform} allows nothing else here",
        Knowledge.Stance.Default => $"{platform} brings it, unless you change it",
        Knowledge.Stance.Recommended => $"The makers of {platform} recommend it",
        Knowledge.Stance.Supported => $"The makers of {platform} support it",
        Knowledge.Stance.Allowed when stance.IsGeneral => $"{platform} lets you add such a tool, and names no particular one",
        Knowledge.Stance.Allowed => $"It works on {platform}; support is its maker's or your own",
        Knowledge.Stance.Impossible => $"{platform} rules it out",
        _ => $"No source that was read says how {platform} stands to it",
    };
}
