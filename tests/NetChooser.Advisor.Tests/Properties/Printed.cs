using System.Text;
using NetChooser.Advisor.Compiling;

namespace NetChooser.Advisor.Tests.Properties;

/// <summary>A recommendation with everything in it as text, to compare whole ones.</summary>
internal static class Printed
{
    public static string Of(Recommendation advice)
    {
        var text = new StringBuilder();
        text.AppendLine($"{advice.ContentVersion} {advice.Platform?.Id} {string.Join(' ', advice.Weights)}");
        if (advice.Best is { } best) text.AppendLine($"best {Of(best)}");
        foreach (var stack in advice.EqualStacks) text.AppendLine($"equal {Of(stack)}");
        if (advice.MoreEqualStacks) text.AppendLine("and more equal ones");
        foreach (var slot in advice.Slots)
        {
            text.AppendLine($"{slot.Slot.Id}: {slot.Chosen.Id} {Of(slot.Reason)} {slot.Stance.Stance} "
                + string.Join(' ', slot.Ratings.Select(rating => $"{rating.Criterion.Id}={rating.Level} ({rating.Reason})")));
            foreach (var other in slot.Others) text.AppendLine($"  {Of(other)}");
            text.AppendLine($"  and {slot.NotLookedAt} more");
        }
        text.AppendLine($"rules {string.Join(' ', advice.FiredRules.Select(rule => rule.Id))}");
        foreach (var met in advice.Requirements)
        {
            var providers = met.Providers.Select(provider => $"{provider.Option.Id} {provider.Claim}");
            text.AppendLine($"{Of(met.Requirement)} by {string.Join(' ', providers)}");
        }
        foreach (var wish in advice.Wishes)
            text.AppendLine($"wish {Of(wish.Wish)} {wish.Points} {wish.Provider?.Id} {wish.Claim}");
        text.AppendLine($"products {string.Join(' ', advice.Products.Select(tool => tool.Id))}");
        text.AppendJoin(Environment.NewLine, PrintedExplanation.LinesOf(advice));
        return text.ToString();
    }

    public static string Of(Stack stack) => $"{stack.Score} {string.Join(' ', stack.Options.Select(option => option.Id))}";

    public static string Of(Said said) => said.Answer is { } answer ? $"{answer.QuestionId}={answer.Id}" : $"pin.{said.PinnedSlotId}";

    public static string Of(Wish wish) =>
        $"{wish.Answer?.Id} {(wish.IsNice ? "nice " : "")}{wish.Preference} {wish.Slot?.Id} {wish.FullPoints}";

    public static string Of(ChoiceReason reason) => reason switch
    {
        BestOf best => $"BestOf {best.Count} {best.Next.Option.Id}",
        ComesWith with => $"ComesWith {with.Tool.Id} {string.Join(' ', with.Elsewhere.Select(slot => slot.Id))} {with.Next?.Option.Id}",
        NothingNeeded nothing => $"NothingNeeded {nothing.Next?.Option.Id}",
        _ => reason.GetType().Name,
    };

    public static string Of(IReadOnlyList<ScoreChange> changes) => string.Join(' ', changes.Select(change => $"{change.Part} {change.Points}"));

    private static string Of(OtherOption other) => $"{other.Option.Id} "
        + string.Join("; ", other.Causes.Select(cause => $"{Of(cause.Origin)} {cause.Shortfall} {cause.Claim}"))
        + (other.BestWith is { } with ? $"{Of(with)} [{Of(other.Costs)}]" : "");

    public static string Of(Origin origin) => origin switch
    {
        RuleOrigin rule => $"rule {rule.Rule.Id}",
        RequirementOrigin need => $"{need.Answer.Id} needs {need.Capability.Id} {need.Requirement.AtLeast} {need.Slot?.Id}",
        PlatformOrigin platform => $"{platform.Option.Id} {platform.Stance.Stance} {platform.FixedInstead?.Id}",
        EditionOrigin edition => $"{edition.Option.Id} edition {edition.Answer?.Id}",
        ExclusionOrigin exclusion => $"{exclusion.Option.Id} excluded by {exclusion.Answer.Id}",
        TiedOrigin tied => $"{tied.Option.Id} tied {tied.Platform?.Id}",
        LifecycleOrigin lifecycle => $"{lifecycle.Option.Id} ended",
        PinOrigin pin => $"{pin.Slot.Id} pinned to {pin.Option.Id}",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };
}
