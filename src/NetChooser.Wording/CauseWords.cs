using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Says why an option was not chosen, or what choosing it would change.</summary>
public static class CauseWords
{
    /// <summary>The one decisive cause of an excluded option, or the price of a possible one.</summary>
    public static Statement Of(OtherOption other, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(recommendation);
        if (other.BestWith is { } with) return Statement.Of(Price(other, with, recommendation));
        if (other.Causes.Count == 0) return Statement.Of("It is ruled out.");
        var causes = other.Causes.Select(cause => Of(cause, other.Option, recommendation)).ToList();
        var text = causes.Count == 1
            ? causes[0].Text
            : $"{Listing.Capital(Listing.Count(causes.Count, "thing", "things"))} together rule it out. {string.Join(" ", causes.Select(cause => cause.Text))}";
        return new Statement(text, [.. causes.SelectMany(cause => cause.Citations).Distinct()]);
    }

    /// <summary>One restriction, told of the stack as a whole.</summary>
    public static Statement Of(Origin origin, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return origin switch
        {
            LifecycleOrigin lifecycle => Lifecycle(lifecycle),
            TiedOrigin tied => new Statement(
                $"{tied.Option.Name} exists only on certain platforms{(tied.Platform is { } platform ? $", and {platform.Name} is not among them" : ", and no platform was chosen")}.",
                tied.Option.Citations),
            PlatformOrigin { FixedInstead: { } instead } fixedOne => new Statement(
                $"{fixedOne.Platform.Name} allows only {instead.Name} here.{Note(fixedOne.Stance)}", fixedOne.Stance.Citations),
            PlatformOrigin platform => new Statement(
                $"{platform.Platform.Name} rules {platform.Option.Name} out.{Note(platform.Stance)}", platform.Stance.Citations),
            EditionOrigin { Answer: { } answer } edition => Statement.Of(
                $"{edition.Option.Name} is a {SupportWords.Edition(edition.Option.Edition).ToLowerInvariant()}, and you answered “{answer.Label}”."),
            EditionOrigin edition => Statement.Of(
                $"{edition.Option.Name} is a paid product{(edition.Option.Product is { } product ? $" ({product})" : "")}, and you did not say that paid products are fine."),
            ExclusionOrigin excluded => Statement.Of($"Your answer “{excluded.Answer.Label}” leaves {excluded.Option.Name} out."),
            RequirementOrigin requirement => Statement.Of($"You asked for {Need(requirement)}."),
            RuleOrigin rule => new Statement($"{Listing.Sentence(rule.Rule.Title)} {Listing.Sentence(rule.Rule.Reason)}", rule.Rule.Citations),
            PinOrigin pin => Statement.Of($"You fixed {pin.Slot.Name} to {pin.Option.Name}."),
            _ => throw new ArgumentException($"There are no words for {origin.GetType().Name}.", nameof(origin)),
        };
    }

    private static Statement Of(Cause cause, Option option, Recommendation recommendation) =>
        cause.Origin is RequirementOrigin requirement && cause.Shortfall != Shortfall.Nothing
            ? new Statement($"You asked for {Need(requirement)}; {Falls(cause, option)}", cause.Claim?.Citations ?? [])
            : Of(cause.Origin, recommendation);

    private static string Need(RequirementOrigin requirement)
    {
        var level = requirement.Requirement.AtLeast == Support.Partial ? " (partial is enough)" : "";
        var where = requirement.Slot is { } slot ? $" in {slot.Name}" : "";
        return $"“{requirement.Capability.Label}”{level}{where}";
    }

    private static string Falls(Cause cause, Option option) => cause.Shortfall switch
    {
        Shortfall.Unknown => $"{option.Name} is not known to have it: no source that was read says. If one did, the option could be chosen again.",
        Shortfall.NotProvided => $"{option.Name} does not have it.",
        Shortfall.OnlyPartial => $"{option.Name} has only a part of it. Missing: {Listing.Sentence(cause.Claim!.Missing ?? "not said")}",
        Shortfall.OnlyBeta => $"{option.Name} has it only as {SupportWords.Status(cause.Claim!.Status).ToLowerInvariant()}, and you did not accept that.",
        Shortfall.Deprecated => $"{option.Name} has it, but it is deprecated.",
        Shortfall.OnlyPaid => $"{option.Name} has it only in {cause.Claim!.Product ?? "a paid edition"}, which is paid, and you did not say that paid products are fine.",
        _ => $"{option.Name} does not bring it.",
    };

    private static Statement Lifecycle(LifecycleOrigin origin)
    {
        var lifecycle = origin.Option.Lifecycle;
        var since = lifecycle.Since is { } day ? $" since {LifecycleWords.Day(day)}" : "";
        return new Statement(
            $"{origin.Option.Name} is {LifecycleWords.State(lifecycle.State).ToLowerInvariant()}{since}, so it is not recommended for a new stack.", lifecycle.Citations);
    }

    private static string Note(PlatformStance stance) => stance.Note is { } note ? $" {Listing.Sentence(note)}" : "";

    private static string Price(OtherOption other, Advisor.Stack with, Recommendation recommendation)
    {
        var text = Listing.Capital(ScoreWords.Cost(other.Costs)) + ".";
        var changed = with.Options.Where(option => option.SlotId != other.Option.SlotId && recommendation.Best?.Has(option.Id) == false)
            .Select(option => option.Name).ToList();
        return changed.Count == 0 ? text : $"{text} The stack would change elsewhere too: {Listing.And(changed)}.";
    }
}
