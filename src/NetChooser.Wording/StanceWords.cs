using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Says what a platform's maker says of an option.</summary>
public static class StanceWords
{
    /// <summary>A few words.</summary>
    public static string Stance(Stance stance) => stance switch
    {
        Knowledge.Stance.Fixed => "The only possibility",
        Knowledge.Stance.Default => "There by default",
        Knowledge.Stance.Supported => "Supported",
        Knowledge.Stance.Allowed => "Works, supported by its own makers",
        Knowledge.Stance.Impossible => "Not possible",
        _ => "Not known",
    };

    /// <summary>One sentence for an option on a platform.</summary>
    public static Statement Of(PlatformStance stance, Platform platform)
    {
        ArgumentNullException.ThrowIfNull(stance);
        ArgumentNullException.ThrowIfNull(platform);
        var text = stance.Stance switch
        {
            Knowledge.Stance.Fixed => $"{platform.Name} allows nothing else here.",
            Knowledge.Stance.Default => $"{platform.Name} brings it.",
            Knowledge.Stance.Supported => $"The makers of {platform.Name} support it.",
            Knowledge.Stance.Allowed => $"It works on {platform.Name}; support is its makers' or your own.",
            Knowledge.Stance.Impossible => $"{platform.Name} rules it out.",
            _ => $"No source that was read says how {platform.Name} stands to it.",
        };
        return new Statement(stance.Note is { } note ? $"{text} {Listing.Sentence(note)}" : text, stance.Citations);
    }
}
