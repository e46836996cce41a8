using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Cli.Asking;

/// <summary>What <c>questions --format json</c> prints. The members are documented in docs/terminal.md.</summary>
internal static class QuestionsJson
{
    public static QuestionsPart Of(KnowledgeBase knowledge, Answers answers) => new(
        knowledge.Version,
        knowledge.AsOf,
        [.. knowledge.Questions.Select(question => new QuestionPart(
            question.Id, question.Group, question.Text, question.Hint, question.Why, question.TakesMany,
            [.. question.Answers.Select(answer => new AnswerPart(answer.Id, answer.Label, answer.Hint, answers.Has(answer.Key)))]))],
        [.. knowledge.Slots.Select(slot => new SlotPart(
            slot.Id, slot.Name, slot.Summary, answers.Pins.GetValueOrDefault(slot.Id),
            [.. knowledge.Options.Where(option => option.SlotId == slot.Id).Select(option => new OptionPart(option.Id, option.Name))]))],
        [.. knowledge.Criteria.Select(criterion => new CriterionPart(
            criterion.Id, criterion.Name, criterion.Question, criterion.Weight,
            answers.Weights.TryGetValue(criterion.Id, out var weight) ? weight : null))]);

    internal sealed record QuestionsPart(
        string ContentVersion, DateOnly AsOf, IReadOnlyList<QuestionPart> Questions, IReadOnlyList<SlotPart> Slots, IReadOnlyList<CriterionPart> Criteria);

    internal sealed record QuestionPart(
        string Id, string Group, string Text, string Hint, string Why, bool TakesMany, IReadOnlyList<AnswerPart> Answers);

    internal sealed record AnswerPart(string Id, string Label, string Hint, bool IsGiven);

    internal sealed record SlotPart(string Id, string Name, string Summary, string? Pinned, IReadOnlyList<OptionPart> Options);

    internal sealed record OptionPart(string Id, string Name);

    internal sealed record CriterionPart(string Id, string Name, string Question, int Weight, int? SetTo);
}
