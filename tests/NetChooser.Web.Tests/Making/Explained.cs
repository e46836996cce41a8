using NetChooser.Advisor;
using NetChooser.Wording.Tests;

namespace NetChooser.Web.Tests.Making;

/// <summary>Made-up explanations of a made-up recommendation, so that each page can be tried in every state.</summary>
internal static class Explained
{
    public static Recommendation Now { get; } = MadeUp.Recommend("needs=rate&place=island");

    public static Stack Best => Now.Best!;

    /// <summary>A stack that differs from the best one in every slot.</summary>
    public static Stack Other { get; } = MadeUp.Stack("no-door", "ash-wire", "ash-guard");

    public static Firmness Firmness { get; } = new(Confidence.Fair, Intervals(), null, 600, 1000, Other, 12, new Evidence(9, []));

    public static IReadOnlyList<WeightInterval> Intervals() =>
    [
        new(MadeUp.Knowledge.Criteria[0], 4, new IntervalEnd(new Ratio(5, 2), Other), new IntervalEnd(new Ratio(15, 2), Other)),
        new(MadeUp.Knowledge.Criteria[1], 2, null, null),
    ];

    public static FurtherStack Further(params ScoreChange[] costs) => new(
        Other,
        [.. Best.Options.Zip(Other.Options).Where(pair => pair.First != pair.Second)
            .Select(pair => new SlotDifference(MadeUp.Knowledge.FindSlot(pair.First.SlotId)!, pair.First, pair.Second))],
        costs, MadeUp.Answers("pin.wire=ash-wire"));

    public static QuestionOutlook Question(string id, bool decides) => new(
        MadeUp.Knowledge.FindQuestion(id)!,
        [.. MadeUp.Knowledge.FindQuestion(id)!.Answers.Select(answer => new AnswerOutlook(
            answer, AnswerChange.Give, MadeUp.Answers($"{id}={answer.Id}"),
            decides ? Other : Best, decides, decides ? MadeUp.Knowledge.Slots : []))]);

    public static Outlook Outlook(IReadOnlyList<QuestionOutlook> open, Settlement settlement = Settlement.Undecided) =>
        new([], open, [], settlement);
}
