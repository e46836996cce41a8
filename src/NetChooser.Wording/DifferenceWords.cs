using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Where two stacks differ, in words.</summary>
internal static class DifferenceWords
{
    /// <summary>The slots that hold something else, in the order of the slots.</summary>
    public static IReadOnlyList<SlotDifference> Between(Stack from, Stack to, KnowledgeBase knowledge) =>
        [.. from.Options.Zip(to.Options).Where(pair => pair.First.Id != pair.Second.Id)
            .Select(pair => new SlotDifference(knowledge.FindSlot(pair.First.SlotId)!, pair.First, pair.Second))];

    /// <summary>"Front door: B instead of A; Guard: C added".</summary>
    public static string BySlot(IEnumerable<SlotDifference> differences) => string.Join("; ", differences.Select(difference =>
        $"{difference.Slot.Name}: " + (difference.Best.IsEmpty, difference.Other.IsEmpty) switch
        {
            (true, _) => $"{difference.Other.Name} added",
            (_, true) => $"{difference.Best.Name} dropped",
            _ => $"{difference.Other.Name} instead of {difference.Best.Name}",
        }));

    /// <summary>"B would replace A", "C would be added", "D would be dropped".</summary>
    public static string Would(Option from, Option to) => (from.IsEmpty, to.IsEmpty) switch
    {
        (true, _) => $"{to.Name} would be added",
        (_, true) => $"{from.Name} would be dropped",
        _ => $"{to.Name} would replace {from.Name}",
    };

    /// <summary>What stands in it, without what is empty: "A, B and C".</summary>
    public static string Holds(Stack stack) =>
        Grammar.And(stack.Options.Where(option => !option.IsEmpty).Select(option => option.Name).Distinct()) is { Length: > 0 } names
            ? names
            : "nothing in any slot";
}
