using NetChooser.Advisor;
using NetChooser.Cli.Answering;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>A dead end for programs.</summary>
internal static class DeadEndJson
{
    public static DeadEndPart Of(DeadEnd deadEnd, KnowledgeBase knowledge) => new(
        DeadEndWords.Headline(deadEnd, knowledge),
        deadEnd.IsComplete,
        [.. deadEnd.Conflicts.Select(conflict => Of(conflict, knowledge))],
        [.. deadEnd.Relaxations.Select(relaxation => Of(relaxation, knowledge))]);

    public static ConflictPart Of(Conflict conflict, KnowledgeBase knowledge) => new(
        ConflictWords.Headline(conflict),
        [.. conflict.Said.Select(Parts.Of)],
        [.. ConflictWords.Of(conflict, knowledge).Because.Select(Parts.Of)]);

    private static RelaxationPart Of(Relaxation relaxation, KnowledgeBase knowledge) => new(
        Parts.Kind(relaxation.Kind),
        DeadEndWords.Of(relaxation, knowledge),
        [.. relaxation.TakenBack.Select(Parts.Of)],
        relaxation.Given is { } given ? Parts.Of(given) : null,
        PageLink.Of(relaxation.Answers),
        Parts.Of(relaxation.Stack),
        DeadEndWords.Gives(relaxation, knowledge));
}
