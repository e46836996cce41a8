using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>A conflict, ready to be shown.</summary>
/// <param name="Headline">That there is no stack, and what would give one.</param>
/// <param name="Said">The reader's words that collide: "Question? Answer".</param>
/// <param name="Because">Why they collide.</param>
public sealed record ConflictStatement(string Headline, IReadOnlyList<string> Said, IReadOnlyList<Statement> Because);

/// <summary>Why no stack satisfies the answers, in words.</summary>
public static class ConflictWords
{
    /// <summary>The headline where nothing that was said is at fault.</summary>
    internal const string NothingSaid =
        "No stack is possible, whatever you answer: this is a fault of the knowledge base, not of your answers.";

    private const int MostNamed = 6;

    /// <summary>The whole conflict.</summary>
    public static ConflictStatement Of(Conflict conflict, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(knowledge);
        return new ConflictStatement(
            Headline(conflict),
            [.. conflict.Said.Select(said => Of(said, knowledge))],
            [.. OriginWords.Of([.. conflict.Origins.Where(origin => origin is not RequirementOrigin)], new Naming(knowledge)),
                .. conflict.Origins.OfType<RequirementOrigin>().Select(origin => Asked(origin, knowledge))]);
    }

    /// <summary>What is asked for and who provides it, so that the reader sees how near a stack is.</summary>
    private static Statement Asked(RequirementOrigin required, KnowledgeBase knowledge)
    {
        var claims = knowledge.Options
            .Where(option => required.Slot is null || option.SlotId == required.Slot.Id)
            .SelectMany(option => knowledge.ClaimsOf(option.Id, required.Capability.Id), (option, claim) => (option, claim))
            .Where(pair => pair.claim.Support != Support.None).ToList();
        var asked = OriginWords.Of([required], new Naming(knowledge))[0];
        return claims.Count switch
        {
            0 => Statement.Join(asked, Statement.Of("Nothing is known to provide it")),
            > MostNamed => asked,
            _ => Statement.Join(asked, Statement.Cited(claims.SelectMany(pair => pair.claim.Citations),
                $"Known to provide it: {Grammar.And(claims.Select(pair => pair.option.Name + Limits(pair.claim)))}")),
        };
    }

    private static string Limits(Claim claim)
    {
        var limits = new[]
        {
            claim.Support == Support.Partial ? "in part" : null,
            claim.Status == ClaimStatus.Stable ? null : Grammar.Small(SupportWords.Status(claim.Status)),
            claim.Edition == Edition.Paid ? "paid" : null,
        }.OfType<string>().ToList();
        return limits.Count == 0 ? "" : $" ({string.Join(", ", limits)})";
    }

    /// <summary>That there is no stack, and what would give one.</summary>
    public static string Headline(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return conflict.Said.Count switch
        {
            0 => NothingSaid,
            1 => "No stack satisfies this one answer. Take it back, and this conflict is gone.",
            var said => $"No stack satisfies these {said} answers together. Take back any one of them, and this conflict is gone.",
        };
    }

    /// <summary>What the reader said: "Question? Answer", or the slot that was fixed.</summary>
    public static string Of(Said said, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(knowledge);
        if (said.Answer is { } answer) return $"{knowledge.FindQuestion(answer.QuestionId)!.Text} {answer.Label}";
        return $"{knowledge.FindSlot(said.PinnedSlotId!)!.Name} is fixed";
    }
}
