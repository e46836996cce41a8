using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>How one of the next best stacks differs from the best one, in words.</summary>
public static class FurtherWords
{
    /// <summary>Slot by slot what is different, and what choosing it would cost.</summary>
    public static Statement Of(FurtherStack further, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(further);
        ArgumentNullException.ThrowIfNull(recommendation);
        return Statement.Of(DifferenceWords.BySlot(further.Differences), $"It {ScoreWords.WouldCost(further.Costs, recommendation)}");
    }

    /// <summary>Slot by slot what is different in a stack that scores the same.</summary>
    public static string Equal(Stack stack, Recommendation recommendation, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(stack);
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(knowledge);
        return Grammar.Sentence(DifferenceWords.BySlot(DifferenceWords.Between(recommendation.Best ?? stack, stack, knowledge)));
    }

    /// <summary>A short name, from the slots of substance that differ: "With B and C, without D".</summary>
    public static string Name(FurtherStack further)
    {
        ArgumentNullException.ThrowIfNull(further);
        var differences = further.Differences.Any(difference => difference.Slot.OfSubstance)
            ? further.Differences.Where(difference => difference.Slot.OfSubstance).ToList()
            : further.Differences;
        var with = Names(differences.Select(difference => difference.Other));
        var without = Names(differences.Where(difference => difference.Other.IsEmpty).Select(difference => difference.Best));
        return (with.Length, without.Length) switch
        {
            (_, 0) => $"With {with}",
            (0, _) => $"Without {without}",
            _ => $"With {with}, without {without}",
        };
    }

    private static string Names(IEnumerable<Option> options) =>
        Grammar.And(options.Where(option => !option.IsEmpty).Select(option => option.Name).Distinct());
}
