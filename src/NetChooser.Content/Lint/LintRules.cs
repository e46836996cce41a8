using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Lint;

/// <summary>A check that needs the whole of the knowledge.</summary>
internal interface ILintRule
{
    /// <summary>Reports what is wrong, where it stands.</summary>
    void Check(KnowledgeBase knowledge, Reading reading);
}

/// <summary>Every lint rule, each one small type.</summary>
internal static class LintRules
{
    public static IReadOnlyList<ILintRule> All { get; } =
    [
        new CapabilityIsClaimedBySomeone(),
        new EmptySlotHasAnOption(),
        new JudgedCriteriaAreJudged(),
        new SourcesAreFresh(),
        new AnswersChangeSomething(),
        new WeightsStayOnTheScale(),
        new SubstanceTellsStacksApart(),
        new RulesCanFire(),
        new RulesLeaveAChoice(),
        new OptionsCanBeChosen(),
        new FeaturesAreReported(),
        new ReportsSpeakOfTheirTool(),
        new ReportsFindTheirTool(),
        new ReportsDoNotDisproveAClaim(),
        new ReportsAreFresh(),
    ];
}

/// <summary>A capability that nobody claims can satisfy nobody.</summary>
internal sealed class CapabilityIsClaimedBySomeone : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        var claimed = knowledge.Tools.SelectMany(tool => tool.Claims)
            .Where(claim => claim.Support != Support.None).Select(claim => claim.CapabilityId).ToHashSet(StringComparer.Ordinal);
        foreach (var capability in knowledge.Capabilities.Where(capability => !claimed.Contains(capability.Id)))
            reading.Report(reading.MarkOf(capability), $"Nobody claims '{capability.Id}'.", "Add a claim, or remove the capability.");
    }
}

/// <summary>A slot that may stay empty needs an option that says what empty means; another slot must have none.</summary>
internal sealed class EmptySlotHasAnOption : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        foreach (var slot in knowledge.Slots)
        {
            var empty = knowledge.Options.Count(option => option.SlotId == slot.Id && option.IsEmpty);
            if (slot.MayBeEmpty && empty != 1)
                reading.Report(reading.MarkOf(slot), $"The slot '{slot.Id}' may be empty, and {empty} options say so.", "Keep exactly one.");
            if (!slot.MayBeEmpty && empty != 0)
                reading.Report(reading.MarkOf(slot), $"The slot '{slot.Id}' must be filled, and an option says it is empty.", "Remove the option, or allow it.");
        }
    }
}

/// <summary>An option without a rating would be scored by accident.</summary>
internal sealed class JudgedCriteriaAreJudged : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        foreach (var option in knowledge.Options)
        {
            foreach (var criterion in knowledge.Criteria)
            {
                var judged = option.Judgements.ContainsKey(criterion.Id);
                if (criterion.Derivation is null && !judged)
                    reading.Report(reading.MarkOf(option), $"'{option.Id}' has no rating for '{criterion.Id}'.", "Add it under 'ratings:' with its reason.");
                if (criterion.Derivation is not null && judged)
                    reading.Report(reading.MarkOf(option), $"'{criterion.Id}' is derived from facts.", "Remove the rating.");
            }
        }
    }
}

/// <summary>Sources read long ago are warned about, and at last refused for options that can be recommended.</summary>
internal sealed class SourcesAreFresh : ILintRule
{
    public const int WarnAfterDays = 180;
    public const int FailAfterDays = 400;

    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        foreach (var tool in knowledge.Tools)
        {
            foreach (var source in tool.Sources)
            {
                var age = reading.Today.DayNumber - source.Read.DayNumber;
                if (age <= WarnAfterDays) continue;
                var severity = age > FailAfterDays && tool.Lifecycle.FitForNewStack ? Severity.Error : Severity.Warning;
                reading.Report(reading.MarkOf(source), $"The source was read {age} days ago.", "Read it again, mend the claims, and write the new day.", severity);
            }
        }
    }
}

/// <summary>An answer without effect wastes the reader's time, unless its question has another that does something.</summary>
internal sealed class AnswersChangeSomething : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        var inRules = knowledge.Rules.SelectMany(rule => rule.When).SelectMany(condition => condition.Answers).ToHashSet();
        foreach (var question in knowledge.Questions)
        {
            if (question.Answers.Any(answer => HasEffect(answer) || inRules.Contains(answer.Key))) continue;
            reading.Report(reading.MarkOf(question), $"No answer of '{question.Id}' changes anything.", "Let an answer require, prefer, exclude or keep something.");
        }
    }

    private static bool HasEffect(Answer answer) =>
        answer.PlatformId is not null || answer.Requires.Count > 0 || answer.Prefers.Count > 0 || answer.Excludes is not null
        || answer.ExcludesEditions.Count > 0 || answer.Keeps is not null || answer.Accepts != Acceptance.Nothing || answer.Weights.Count > 0;
}
