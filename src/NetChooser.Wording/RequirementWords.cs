using System.Globalization;
using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>What was asked for and what meets it, in words.</summary>
public static class RequirementWords
{
    /// <summary>Who provides what was required, what is missing from it and what has to be turned on.</summary>
    public static Statement Of(MetRequirement met)
    {
        ArgumentNullException.ThrowIfNull(met);
        var asked = Grammar.Quoted(met.Requirement.Capability.Label);
        if (met.Providers.Count == 0)
        {
            return Statement.Of(met.Requirement.Slot is { } slot ? NotNeeded(slot, asked) : $"Nothing in the stack provides {asked}");
        }
        return Statement.Join(met.Providers.Select(provider => Provides(provider.Option, asked, provider.Claim)));
    }

    /// <summary>What a wish gained and who meets it.</summary>
    public static Statement Of(GainedWish gained)
    {
        ArgumentNullException.ThrowIfNull(gained);
        var wished = Grammar.Quoted(gained.Wish.Capability.Label);
        if (gained.Provider is { } provider && gained.Claim is { } claim)
            return Statement.Join(Provides(provider, wished, claim), Statement.Of(Counts(gained)));
        if (gained.Points > 0) return Statement.Of(NotNeeded(gained.Wish.Slot, wished), Counts(gained));
        var missing = gained.Wish.Slot is { } slot
            ? $"What stands under {Grammar.Quoted(slot.Name)} is not known to provide {wished}"
            : $"Nothing in the stack is known to provide {wished}";
        var nice = gained.Wish.IsNice ? " you called nice to have and which" : "";
        return Statement.Of($"{missing}, which{nice} would count {Grammar.Count(gained.Wish.FullPoints, "point")}");
    }

    private static string Counts(GainedWish gained)
    {
        var points = gained.Points == gained.Wish.FullPoints
            ? Grammar.Count(gained.Points, "point")
            : $"{gained.Points.ToString(CultureInfo.InvariantCulture)} of {Grammar.Count(gained.Wish.FullPoints, "point")}";
        return gained.Wish.IsNice ? $"You called it nice to have, and it counts {points}" : $"This counts {points}";
    }

    private static string NotNeeded(Slot? slot, string asked) => slot is null
        ? $"Nothing has to provide {asked}"
        : $"{slot.Name} is left empty, so nothing there has to provide {asked}";

    private static Statement Provides(Option option, string capability, Claim claim) =>
        Statement.Cited(claim.Citations, Provided(option, capability, claim), SettingWords.Switch(claim.Setting));

    /// <summary>"O provides “C” in part, which its maker calls beta: what is missing"; without what turns it on.</summary>
    internal static string Provided(Option option, string capability, Claim claim) => (claim.Support, claim.Missing) switch
    {
        (Support.Partial, { } missing) => $"{option.Name} provides {capability} in part{Limits(claim)}: {Grammar.Clause(missing)}",
        (Support.Partial, null) => $"{option.Name} provides {capability} in part{Limits(claim)}",
        _ => $"{option.Name} provides {capability}{Limits(claim)}",
    };

    private static string Limits(Claim claim) => (claim.Status, claim.Edition) switch
    {
        (ClaimStatus.Stable, Edition.Paid) => $", in {claim.Product ?? "a paid edition"}",
        (ClaimStatus.Stable, _) => "",
        _ => $", which its maker calls {Grammar.Small(SupportWords.Status(claim.Status))}",
    };
}
