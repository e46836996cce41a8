using NetChooser.Advisor;
using NetChooser.Cli.Answering;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>What would change the result, for programs.</summary>
internal static class OutlookJson
{
    public static OutlookPart Of(Recommendation recommendation, KnowledgeBase knowledge)
    {
        var outlook = recommendation.Outlook;
        return new OutlookPart(
            Parts.Kind(outlook.Settlement),
            OutlookWords.Summary(outlook),
            OutlookWords.Answered(outlook),
            outlook.Next is { } next ? new NextPart(next.Question.Id, next.Question.Text, OutlookWords.WhyNext(next, knowledge)) : null,
            [.. outlook.Given.Select(question => Of(question, null, recommendation, knowledge))],
            [.. outlook.Open.Select(question => Of(question, OutlookWords.Weighs(question, knowledge), recommendation, knowledge))],
            [.. outlook.Pins.Select(pin => Of(pin, recommendation, knowledge))]);
    }

    private static QuestionOutlookPart Of(QuestionOutlook question, string? statement, Recommendation recommendation, KnowledgeBase knowledge) => new(
        question.Question.Id,
        question.Question.Text,
        question.CanDecide,
        question.DecidingChanges,
        question.ChangedSlots,
        statement,
        [.. question.Changes.Select(change => Of(change, recommendation, knowledge))]);

    private static ChangePart Of(AnswerOutlook change, Recommendation recommendation, KnowledgeBase knowledge) => new(
        change.Answer.Id,
        Parts.Kind(change.Change),
        OutlookWords.Change(change),
        PageLink.Of(change.Answers),
        change.Stack is { } stack ? Parts.Of(stack) : null,
        change.ChangesStack,
        [.. change.Changed.Select(slot => slot.Id)],
        OutlookWords.Of(change, recommendation, knowledge));

    private static PinOutlookPart Of(PinOutlook pin, Recommendation recommendation, KnowledgeBase knowledge) => new(
        pin.Slot.Id,
        pin.Option.Id,
        OutlookWords.Change(pin),
        PageLink.Of(pin.Answers),
        pin.Stack is { } stack ? Parts.Of(stack) : null,
        pin.ChangesStack,
        [.. pin.Changed.Select(slot => slot.Id)],
        OutlookWords.Of(pin, recommendation, knowledge));
}
