using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Content;
using NetChooser.Knowledge;

namespace NetChooser.Cli.Tests;

/// <summary>Recommendations on the made-up content with every part of an explanation filled in by hand.</summary>
internal static class Explained
{
    public static KnowledgeBase Knowledge { get; } = ContentLoader.Load(Run.MadeUpContent, new DateOnly(2026, 12, 1)).Knowledge!;

    /// <summary>A stack with all that can be said of it.</summary>
    public static Recommendation Stack()
    {
        var best = Recommend("place=island&needs=rate&pin.wire=oak-wire");
        var other = StackOf(4, "no-door", "ash-wire");
        return best with
        {
            EqualStacks = [StackOf(best.Best!.Score, "oak-door", "ash-wire")],
            MoreEqualStacks = true,
            Wishes = [new GainedWish(Nice, 24, Option("oak-wire"), Claim)],
            Further = [new FurtherStack(
                other,
                [Differs("no-door", "oak-door"), Differs("ash-wire", "oak-wire")],
                [new ScoreChange("Simplicity", -8), new ScoreChange("Products to run", 6)],
                Answers("place=island&pin.door=no-door"))],
            Outlook = new Outlook(
                [
                    Asks("place", 2,
                        Change("place", "cloud", AnswerChange.Give, other, "door", "wire"),
                        Change("place", "island", AnswerChange.TakeBack, best.Best)),
                    Asks("needs", 2,
                        Change("needs", "rate", AnswerChange.MakeNice, best.Best),
                        Change("needs", "secret", AnswerChange.Give, null)),
                ],
                [
                    Asks("needs", 1,
                        Change("needs", "rate", AnswerChange.Give, best.Best),
                        Change("needs", "secret", AnswerChange.Give, StackOf(1, "no-door", "oak-wire"), "door")),
                    Asks("place", 0, Change("place", "cloud", AnswerChange.Give, best.Best)),
                ],
                [
                    new PinOutlook(
                        Slot("wire"), Option("oak-wire"), Answers("place=island&needs=rate"), StackOf(5, "oak-door", "ash-wire"), true, [Slot("wire")]),
                ],
                Settlement.Undecided),
            Firmness = new Firmness(
                Confidence.Fair,
                [new WeightInterval(Knowledge.Criteria[0], 4, new IntervalEnd(new Ratio(7, 3), other), new IntervalEnd(new Ratio(15, 2), other))],
                new WeightChange(Knowledge.Criteria[0], 4, new IntervalEnd(new Ratio(7, 3), other)),
                713, 1000, other, 2,
                new Evidence(3,
                [
                    new WeakFact(Weakness.UnknownStance, Option("oak-door"), null, null, null, []),
                    new WeakFact(Weakness.Beta, Option("oak-wire"), Claim with { Status = ClaimStatus.Beta }, null, null, Claim.Citations),
                ])),
        };
    }

    /// <summary>No stack, with two conflicts and more ways out than are shown at once.</summary>
    public static Recommendation DeadEnd()
    {
        var dead = Recommend("place=cloud&needs=secret");
        var only = dead.DeadEnd!.Conflicts[0];
        var stack = StackOf(4, "no-door", "oak-wire");
        List<Relaxation> waysOut =
        [
            new(RelaxationKind.TakeBack, [new Said(Answer("place", "cloud"), null)], null, Answers("needs=secret"), stack),
            new(RelaxationKind.TakeBack, [new Said(Answer("needs", "secret"), null)], null, Answers("place=cloud"), StackOf(3, "no-door", "ash-wire")),
            new(RelaxationKind.Move, [new Said(Answer("place", "cloud"), null)], Answer("place", "island"), Answers("place=island&needs=secret"), stack),
        ];
        return dead with
        {
            DeadEnd = new DeadEnd([only, only with { Said = [.. only.Said.Take(1)] }], [.. waysOut, .. waysOut], false),
            Outlook = new Outlook([Asks("place", 0, Change("place", "island", AnswerChange.Give, stack) with { ChangesStack = true })], [], [], Settlement.Undecided),
        };
    }

    private static Wish Nice => new(new Preference("secret", 4), Capability("secret"), Answer("needs", "secret"), 24)
    {
        IsNice = true,
        Slot = Slot("wire"),
    };

    private static Claim Claim => Knowledge.ClaimsOf("oak-wire", "secret")[0];

    private static Recommendation Recommend(string link) => new StackAdvisor(Knowledge).Recommend(Answers(link));

    private static Answers Answers(string link) => AnswerLink.Parse(Knowledge, link).Answers;

    private static Stack StackOf(int score, params IEnumerable<string> optionIds) => new(score, [.. optionIds.Select(Option)]);

    private static QuestionOutlook Asks(string question, int changedSlots, params AnswerOutlook[] changes) =>
        new(Knowledge.FindQuestion(question)!, changes) { ChangedSlots = changedSlots };

    private static AnswerOutlook Change(string question, string answer, AnswerChange change, Stack? stack, params IEnumerable<string> changed) =>
        new(Answer(question, answer), change, Answers($"{question}={answer}"), stack, stack is null || changed.Any(), [.. changed.Select(Slot)]);

    private static SlotDifference Differs(string other, string best) => new(Slot(Option(best).SlotId), Option(best), Option(other));

    private static Answer Answer(string question, string answer) => Knowledge.FindAnswer(new AnswerKey(question, answer))!;

    private static Capability Capability(string id) => Knowledge.FindCapability(id)!;

    private static Option Option(string id) => Knowledge.FindOption(id)!;

    private static Slot Slot(string id) => Knowledge.FindSlot(id)!;
}
