namespace NetChooser.Knowledge;

/// <summary>Who runs the control plane.</summary>
public enum PlatformKind
{
    /// <summary>A cloud or vendor.</summary>
    Managed,
    /// <summary>The reader's own team.</summary>
    SelfManaged,
    /// <summary>A cluster on a developer's machine.</summary>
    Local,
}

/// <summary>What a platform's maker says about an option, from the most to the least binding.</summary>
public enum Stance
{
    /// <summary>No source says.</summary>
    Unknown,
    /// <summary>It cannot be used here.</summary>
    Impossible,
    /// <summary>It works; support is the tool maker's or your own.</summary>
    Allowed,
    /// <summary>The platform's maker supports it.</summary>
    Supported,
    /// <summary>The platform's maker recommends it over what is there unless you change it.</summary>
    Recommended,
    /// <summary>There unless you change it.</summary>
    Default,
    /// <summary>The only possibility.</summary>
    Fixed,
}

/// <summary>A stance with its evidence.</summary>
/// <param name="Stance">What is said.</param>
/// <param name="Note">A remark.</param>
/// <param name="Citations">At least one, except for <see cref="Stance.Unknown"/>.</param>
public sealed record PlatformStance(Stance Stance, string? Note, IReadOnlyList<Citation> Citations)
{
    /// <summary>Whether it was said of every option that is not named, rather than of this one.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>Silence.</summary>
    public static PlatformStance Silent { get; } = new(Stance.Unknown, null, []);
}

/// <summary>What a platform says about one slot.</summary>
/// <param name="Stances">By option id.</param>
/// <param name="Otherwise">What holds for every option not named; silent when no source says.</param>
public sealed record PlatformSlot(IReadOnlyDictionary<string, PlatformStance> Stances, PlatformStance Otherwise);

/// <summary>Where a cluster runs, and what that fixes, allows and forbids.</summary>
/// <param name="Id">Kebab-case and permanent.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">Who runs the control plane.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Slots">By slot id.</param>
/// <param name="Sources">Every citation of its file.</param>
public sealed record Platform(
    string Id,
    string Name,
    PlatformKind Kind,
    string Summary,
    IReadOnlyDictionary<string, PlatformSlot> Slots,
    IReadOnlyList<Citation> Sources)
{
    /// <summary>What this platform says about an option: its own entry, what holds otherwise, or silence.</summary>
    /// <remarks>
    /// "Otherwise" speaks of tools one could add. It never speaks of an empty slot, nor of an option that is
    /// tied to platforms this one is not among.
    /// </remarks>
    public PlatformStance On(Option option)
    {
        ArgumentNullException.ThrowIfNull(option);
        if (!Slots.TryGetValue(option.SlotId, out var slot)) return PlatformStance.Silent;
        if (slot.Stances.TryGetValue(option.Id, out var stance)) return stance;
        return option.IsEmpty ? PlatformStance.Silent : slot.Otherwise;
    }
}
