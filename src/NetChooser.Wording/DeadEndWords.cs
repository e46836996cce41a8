using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Why no stack satisfies the answers, and what would give one, in words. <see cref="ConflictWords"/> says a single conflict.</summary>
public static class DeadEndWords
{
    /// <summary>Said where the conflicts and relaxations may not be all there are.</summary>
    public const string Bounded = "There may be more: these are the ones that were found before the search was ended.";

    /// <summary>The one sentence that matters: how much collides, and the first of the smallest ways out.</summary>
    public static string Headline(DeadEnd deadEnd, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(deadEnd);
        ArgumentNullException.ThrowIfNull(knowledge);
        if (deadEnd.Conflicts.Any(conflict => conflict.Said.Count == 0)) return ConflictWords.NothingSaid;
        var least = deadEnd.IsComplete ? "" : "at least ";
        var conflicts = deadEnd.Conflicts.Count == 0 ? "" : $": {least}{Grammar.Count(deadEnd.Conflicts.Count, "conflict")}";
        return $"No stack satisfies these answers{conflicts}{WayOut(deadEnd, knowledge)}.";
    }

    /// <summary>What is done, as a short label: "Accept beta", "Take back “Question? Answer”", "Move to P".</summary>
    public static string Of(Relaxation relaxation, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(relaxation);
        ArgumentNullException.ThrowIfNull(knowledge);
        return relaxation switch
        {
            { Kind: RelaxationKind.Move, Given: { } given } => $"Move to {PlatformName(given, knowledge)}",
            { Kind: RelaxationKind.Accept, Given: { } given } =>
                $"Accept {Accepted(given)} ({Grammar.Quoted(given.Label)}{InsteadOf(relaxation)})",
            _ => TakeBack(relaxation.TakenBack, knowledge),
        };
    }

    /// <summary>Which stack it gives, without the slots left empty.</summary>
    public static string Gives(Relaxation relaxation, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(relaxation);
        ArgumentNullException.ThrowIfNull(knowledge);
        return Grammar.Sentence($"Gives {DifferenceWords.Holds(relaxation.Stack)}");
    }

    private static string WayOut(DeadEnd deadEnd, KnowledgeBase knowledge)
    {
        if (deadEnd.Relaxations.Count == 0) return "";
        var first = Grammar.Small(Of(deadEnd.Relaxations[0], knowledge));
        return (deadEnd.Relaxations.Count, deadEnd.IsComplete) switch
        {
            (1, true) => $"; the only smallest way out is to {first}",
            (1, false) => $"; a smallest way out is to {first}",
            (var count, true) => $"; the first of {count} smallest ways out is to {first}",
            _ => $"; the first of the smallest ways out that were found is to {first}",
        };
    }

    private static string PlatformName(Answer given, KnowledgeBase knowledge) =>
        given.PlatformId is { } id && knowledge.FindPlatform(id) is { } platform ? platform.Name : Grammar.Quoted(given.Label);

    private static string Accepted(Answer given) => Grammar.And(new[]
    {
        given.Accepts.HasFlag(Acceptance.Partial) ? "partial support" : null,
        given.Accepts.HasFlag(Acceptance.Beta) ? "beta" : null,
        given.Accepts.HasFlag(Acceptance.Paid) ? "paid products" : null,
    }.OfType<string>());

    private static string InsteadOf(Relaxation relaxation)
    {
        var replaced = relaxation.TakenBack.Select(said => said.Answer).OfType<Answer>().Select(answer => Grammar.Quoted(answer.Label)).ToList();
        return replaced.Count == 0 ? "" : $" instead of {Grammar.And(replaced)}";
    }

    /// <summary>Answers are taken back; a slot is no longer fixed.</summary>
    private static string TakeBack(IReadOnlyList<Said> words, KnowledgeBase knowledge)
    {
        var answers = Grammar.And(words.Where(said => said.Answer is not null)
            .Select(said => Grammar.Quoted(ConflictWords.Of(said, knowledge))));
        var slots = Grammar.And(words.Select(said => said.PinnedSlotId).OfType<string>()
            .Select(id => Grammar.Quoted(knowledge.FindSlot(id)!.Name)));
        return (answers.Length, slots.Length) switch
        {
            (_, 0) => $"Take back {answers}",
            (0, _) => $"No longer fix {slots}",
            _ => $"Take back {answers}, and no longer fix {slots}",
        };
    }
}
