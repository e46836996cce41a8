using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>What keeps options out whatever the platform, unless the reader pins them.</summary>
internal sealed class OptionRestraints
{
    public OptionRestraints(Catalogue catalogue)
    {
        All = MaskOf(catalogue, _ => true);
        Unfit = MaskOf(catalogue, option => !option.Lifecycle.FitForNewStack);
        Paid = MaskOf(catalogue, option => option.Edition == Edition.Paid);
    }

    public ulong[] All { get; }

    /// <summary>Deprecated or retired.</summary>
    public ulong[] Unfit { get; }

    /// <summary>Sold, so only for those who accept paid products.</summary>
    public ulong[] Paid { get; }

    public static ulong[] MaskOf(Catalogue catalogue, Func<Option, bool> wanted) =>
        catalogue.Lanes.Mask(catalogue.Options.Where(wanted).Select(catalogue.IndexOf));
}
