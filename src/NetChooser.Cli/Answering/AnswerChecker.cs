using System.Globalization;
using NetChooser.Cli.Layout;
using NetChooser.Content;
using NetChooser.Knowledge;

namespace NetChooser.Cli.Answering;

/// <summary>Tells what can be used from what was mistyped, and says what was probably meant.</summary>
internal sealed class AnswerChecker(KnowledgeBase knowledge)
{
    private const string Nice = "nice.";
    private const string Pin = "pin.";
    private const string Weight = "weight.";

    /// <summary>What is wrong with the value; null when it can be used.</summary>
    public string? MistakeIn(Given given)
    {
        var mistake = given.Key switch
        {
            _ when given.Key.StartsWith(Nice, StringComparison.Ordinal) => InNice(given.Key[Nice.Length..], given.Value),
            _ when given.Key.StartsWith(Pin, StringComparison.Ordinal) => InPin(given.Key[Pin.Length..], given.Value),
            _ when given.Key.StartsWith(Weight, StringComparison.Ordinal) => InWeight(given.Key[Weight.Length..], given.Value),
            _ => InAnswer(given.Key, given.Value),
        };
        return mistake is null ? null : $"{given.Place}: {mistake}".TrimEnd();
    }

    /// <summary>Every key that can be given, for tips and completion.</summary>
    public static IReadOnlyList<string> Keys(KnowledgeBase knowledge) =>
    [
        .. knowledge.Questions.Select(question => question.Id),
        .. knowledge.Questions.Where(question => question.Answers.Any(answer => answer.Requires.Count > 0))
            .Select(question => Nice + question.Id),
        .. knowledge.Slots.Select(slot => Pin + slot.Id),
        .. knowledge.Criteria.Select(criterion => Weight + criterion.Id),
    ];

    private string? InAnswer(string key, string value)
    {
        if (knowledge.FindQuestion(key) is not { } question)
            return $"There is no question '{Terminal.Shown(key)}'. {Nearest.Tip(key, Keys(knowledge), "Keys")}".TrimEnd() + " See: netchooser questions";
        return question.Answers.Any(answer => answer.Id == value) ? null
            : $"'{Terminal.Shown(value)}' is no answer to '{key}'. {Nearest.Tip(value, [.. question.Answers.Select(answer => answer.Id)], "Answers")}";
    }

    /// <summary>Whether the answer was given at all is told by the link's reader, once everything was read.</summary>
    private string? InNice(string questionId, string value) => InAnswer(questionId, value)
        ?? (knowledge.FindAnswer(new AnswerKey(questionId, value)) is { Requires.Count: > 0 } ? null
            : $"'{value}' of '{questionId}' requires nothing, so there is nothing to be nice to have. Leave it out of '{Nice}{questionId}'.");

    private string? InPin(string slotId, string value)
    {
        if (knowledge.FindSlot(slotId) is null)
            return $"There is no slot '{Terminal.Shown(slotId)}'. {Nearest.Tip(slotId, [.. knowledge.Slots.Select(slot => slot.Id)], "Slots")}";
        return knowledge.FindOption(value)?.SlotId == slotId ? null
            : $"'{Terminal.Shown(value)}' is no option of the slot '{slotId}'. "
                + Nearest.Tip(value, [.. knowledge.Options.Where(option => option.SlotId == slotId).Select(option => option.Id)], "Options");
    }

    private string? InWeight(string criterionId, string value)
    {
        if (knowledge.Criteria.All(criterion => criterion.Id != criterionId))
            return $"There is no criterion '{Terminal.Shown(criterionId)}'. {Nearest.Tip(criterionId, [.. knowledge.Criteria.Select(criterion => criterion.Id)], "Criteria")}";
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Criterion.LargestWeight ? null
            : $"'{Terminal.Shown(value)}' is no weight. Give a whole number from 0 to {Criterion.LargestWeight}.";
    }
}
