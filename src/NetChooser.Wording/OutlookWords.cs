using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>What would change the recommendation, in words. Which question comes next, and why, stands in a file of its own.</summary>
public static partial class OutlookWords
{
    /// <summary>What is done, as a short label: "Answer “A”", "Take back “A”", "“A” as nice to have", "“A” as a must".</summary>
    public static string Change(AnswerOutlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        var answer = Grammar.Quoted(outlook.Answer.Label);
        return outlook.Change switch
        {
            AnswerChange.TakeBack => $"Take back {answer}",
            AnswerChange.MakeNice => $"{answer} as nice to have",
            AnswerChange.MakeMust => $"{answer} as a must",
            _ => $"Answer {answer}",
        };
    }

    /// <summary>What is done, as a short label: "No longer fix “S” to O".</summary>
    public static string Change(PinOutlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        return $"No longer fix {Grammar.Quoted(outlook.Slot.Name)} to {outlook.Option.Name}";
    }

    /// <summary>What this change of one answer makes of the stack.</summary>
    public static string Of(AnswerOutlook outlook, Recommendation recommendation, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        return Becomes(outlook.Stack, recommendation, knowledge);
    }

    /// <summary>What no longer fixing this slot makes of the stack.</summary>
    public static string Of(PinOutlook outlook, Recommendation recommendation, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        return Becomes(outlook.Stack, recommendation, knowledge);
    }

    private static string Becomes(Stack? stack, Recommendation recommendation, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        ArgumentNullException.ThrowIfNull(knowledge);
        return Grammar.Sentence((recommendation.Best, stack) switch
        {
            (null, null) => "Still no stack would fit",
            (_, null) => "No stack would fit",
            (null, _) => $"Gives {DifferenceWords.Holds(stack)}",
            var (best, _) => DifferenceWords.Between(best, stack, knowledge) is { Count: > 0 } differences
                ? DifferenceWords.BySlot(differences)
                : "The stack stays as it is",
        });
    }
}
