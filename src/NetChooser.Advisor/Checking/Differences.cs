using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>In which slots two stacks differ.</summary>
internal static class Differences
{
    /// <summary>Whether these are exactly the slots in which two stacks differ, in their order.</summary>
    public static bool Are(Stack one, Stack other, IEnumerable<Slot> slots)
    {
        using var named = slots.GetEnumerator();
        foreach (var (mine, theirs) in one.Options.Zip(other.Options))
        {
            if (mine.Id == theirs.Id) continue;
            if (!named.MoveNext() || named.Current.Id != mine.SlotId) return false;
        }
        return !named.MoveNext();
    }
}
