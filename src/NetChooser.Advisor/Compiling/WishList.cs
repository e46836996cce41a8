using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>A preference that was asked for.</summary>
/// <param name="Preference">The capability and its weight.</param>
/// <param name="Capability">The capability.</param>
/// <param name="Answer">The answer that asks for it; null when the recipe prefers it for every stack.</param>
/// <param name="FullPoints">Points when fully met; half of them when partly met, unless partial is all that is preferred.</param>
public sealed record Wish(Preference Preference, Capability Capability, Answer? Answer, int FullPoints)
{
    /// <summary>Whether it is a requirement that the reader called nice to have.</summary>
    public bool IsNice { get; init; }

    /// <summary>The slot it is asked of, where an empty slot meets it too; null when any option of the stack may meet it.</summary>
    public Slot? Slot { get; init; }
}

/// <summary>
/// What is preferred: by the answers, by what they require where that is only nice to have, and by the recipe for every stack, less what
/// an answer says is not needed.
/// </summary>
internal sealed class WishList(KnowledgeBase knowledge, IReadOnlyList<Answer> given, IReadOnlyList<Answer> nice, Acceptance accepted)
{
    /// <summary>
    /// One wish for each capability and the slot it is asked of; where the same is preferred twice, the heavier one, and of equals the
    /// first.
    /// </summary>
    public IReadOnlyList<Wish> All { get; } =
        [.. given.SelectMany(answer => answer.Prefers.Select(preference => WishOf(knowledge, preference, answer)))
            .Concat(nice.SelectMany(answer => answer.Requires.SelectMany(requirement => NiceWishesOf(knowledge, requirement, answer))))
            .Concat(knowledge.Parts.Recipe.Always.Select(preference => WishOf(knowledge, preference, null)))
            .Where(wish => !given.Any(answer => answer.NotNeeded.Contains(wish.Capability.Id)))
            .GroupBy(wish => (wish.Capability.Id, wish.Slot?.Id)).Select(same => same.OrderByDescending(wish => wish.FullPoints).First())];

    /// <summary>Whether an option earns all points of a wish.</summary>
    public bool IsMet(Option option, Wish wish) => Grade(option, wish).Level is var level && level != Support.None && level >= wish.Preference.AtLeast;

    /// <summary>
    /// How far an option meets a wish, and the claim that makes it so; null when it does not, or when it is the empty option of the slot
    /// that is asked. Beta and deprecated support count as partial, paid support only when accepted.
    /// </summary>
    public (Support Level, Claim? Claim) Grade(Option option, Wish wish)
    {
        if (wish.Slot is { } slot && option.SlotId != slot.Id) return (Support.None, null);
        if (wish.Slot is not null && option.IsEmpty) return (Support.Full, null);
        return SupportJudge.Grade(knowledge, option, wish.Capability.Id, accepted);
    }

    private static Wish WishOf(KnowledgeBase knowledge, Preference preference, Answer? answer) => new(
        preference, knowledge.FindCapability(preference.CapabilityId)!, answer, preference.Weight * knowledge.Parts.Recipe.Preference);

    /// <summary>A requirement as a preference: one wish, or one for each slot that it is asked of.</summary>
    private static IEnumerable<Wish> NiceWishesOf(KnowledgeBase knowledge, Requirement requirement, Answer answer)
    {
        var preference = new Preference(requirement.CapabilityId, knowledge.Parts.Recipe.Nice, requirement.AtLeast);
        var wish = WishOf(knowledge, preference, answer) with { IsNice = true };
        return requirement.EachOf.Count == 0 ? [wish] : requirement.EachOf.Select(id => wish with { Slot = knowledge.FindSlot(id) });
    }
}
