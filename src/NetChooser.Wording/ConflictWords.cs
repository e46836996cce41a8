using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Says what cannot hold together when there is no stack.</summary>
public static class ConflictWords
{
    /// <summary>The sentence above the list of what was said.</summary>
    public static string Headline(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return conflict.Said.Count switch
        {
            0 => "No stack is possible, whatever is answered. This is a fault of the knowledge, not of your answers.",
            1 => "Nothing that is known can satisfy this answer. Take it back and there is a stack, as far as this conflict goes.",
            _ => $"These {conflict.Said.Count} cannot hold together. Take back any one of them and this conflict is gone.",
        };
    }

    /// <summary>What the reader said: question and answer, or a fixed slot.</summary>
    public static string Of(Said said, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(knowledge);
        if (said.Answer is { } answer) return $"{knowledge.FindQuestion(answer.QuestionId)!.Text} {answer.Label}";
        return $"{knowledge.FindSlot(said.PinnedSlotId!)!.Name} is fixed";
    }
}
