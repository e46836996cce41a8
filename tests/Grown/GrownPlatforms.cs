using NetChooser.Knowledge;

namespace NetChooser.Tests.Grown;

/// <summary>
/// The real platforms, with a stance towards each added option: the one towards the real option whose place it has, on all platforms alike.
/// So what a platform brings, supports and rules out keeps its share of the catalogue.
/// </summary>
internal static class GrownPlatforms
{
    public static Platform Of(Platform platform, IReadOnlyList<(Option Option, Option Donor)> places) => platform with
    {
        Slots = platform.Slots.ToDictionary(
            slot => slot.Key, slot => slot.Value with { Stances = StancesOf(slot.Key, slot.Value, places) }),
    };

    private static Dictionary<string, PlatformStance> StancesOf(
        string slotId, PlatformSlot real, IReadOnlyList<(Option Option, Option Donor)> places)
    {
        var stances = new Dictionary<string, PlatformStance>(real.Stances, StringComparer.Ordinal);
        foreach (var (option, donor) in places)
        {
            if (option.SlotId == slotId && real.Stances.TryGetValue(donor.Id, out var stance)) stances.Add(option.Id, stance);
        }
        return stances;
    }
}
