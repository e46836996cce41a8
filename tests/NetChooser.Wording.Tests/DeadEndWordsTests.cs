using System.Text;
using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;
using NetChooser.Tests;

namespace NetChooser.Wording.Tests;

public sealed class DeadEndWordsTests
{
    private static readonly KnowledgeBase Knowledge = MadeUp.Knowledge;
    private static readonly Answers Asked = MadeUp.Answers("place=cloud&needs=rate,secret&pin.guard=fir-guard");

    private static readonly List<Conflict> Conflicts =
    [
        new([MadeUp.Said("place", "cloud"), MadeUp.Said("needs", "secret")], []),
        new([MadeUp.Said("place", "cloud"), new Said(null, "guard")], []),
    ];

    private static readonly List<Relaxation> Relaxations =
    [
        Relax(RelaxationKind.Accept, MadeUp.Answer("taste", "paid"), "place=island&needs=rate"),
        Relax(RelaxationKind.Accept, MadeUp.Answer("taste", "all"), "place=island&needs=rate", MadeUp.Said("taste", "no-fir")),
        Relax(RelaxationKind.TakeBack, null, "needs=rate,secret", MadeUp.Said("place", "cloud")),
        Relax(RelaxationKind.TakeBack, null, "place=cloud", MadeUp.Said("needs", "rate"), MadeUp.Said("needs", "secret"), new Said(null, "guard")),
        Relax(RelaxationKind.TakeBack, null, "place=cloud&needs=", new Said(null, "guard"), new Said(null, "door")),
        Relax(RelaxationKind.Move, MadeUp.Answer("place", "island"), "place=island&needs=secret", MadeUp.Said("place", "cloud")),
    ];

    [Fact]
    public void TheWordsAreApproved()
    {
        var text = new StringBuilder();
        foreach (var deadEnd in new[]
        {
            new DeadEnd(Conflicts, Relaxations, true),
            new DeadEnd(Conflicts, Relaxations, false),
            new DeadEnd(Conflicts[..1], Relaxations[2..3], true),
            new DeadEnd(Conflicts[..1], Relaxations[5..], false),
            new DeadEnd(Conflicts[..1], [], false),
            new DeadEnd([], [], false),
            new DeadEnd([new Conflict([], [])], [], true),
        })
            text.Append(DeadEndWords.Headline(deadEnd, Knowledge)).Append('\n');
        foreach (var relaxation in Relaxations)
            text.Append($"- {DeadEndWords.Of(relaxation, Knowledge)}\n  {DeadEndWords.Gives(relaxation, Knowledge)}\n");
        Approval.Verify(text.Append(DeadEndWords.Bounded).Append('\n').ToString(), "dead-end");
    }

    private static Relaxation Relax(RelaxationKind kind, Answer? given, string link, params Said[] takenBack) =>
        new(kind, takenBack, given, Asked, MadeUp.Recommend(link).Best!);
}
