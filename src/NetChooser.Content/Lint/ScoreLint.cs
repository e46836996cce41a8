using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Lint;

/// <summary>A change that leaves the scale by itself promises more than it does.</summary>
internal sealed class WeightsStayOnTheScale : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        foreach (var answer in knowledge.Questions.SelectMany(question => question.Answers))
        {
            foreach (var criterion in knowledge.Criteria.Where(criterion => answer.Weights.ContainsKey(criterion.Id)))
            {
                if (criterion.Weight + answer.Weights[criterion.Id] is >= 0 and <= Criterion.LargestWeight) continue;
                reading.Report(reading.MarkOf(answer), $"'{answer.Id}' takes the weight of '{criterion.Id}' off the scale.",
                    $"Its default is {criterion.Weight}; write a change that keeps it from 0 to {Criterion.LargestWeight}.");
            }
        }
    }
}

/// <summary>A slot of substance that only one tool can fill makes no two stacks different.</summary>
internal sealed class SubstanceTellsStacksApart : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        foreach (var slot in knowledge.Slots.Where(slot => slot.OfSubstance))
        {
            if (knowledge.Options.Where(option => option.SlotId == slot.Id).Select(option => option.ToolId).Distinct().Count() > 1) continue;
            reading.Report(reading.MarkOf(slot), $"The slot '{slot.Id}' is of substance, and only one tool fills it.",
                "Remove 'of-substance', or describe another tool.");
        }
    }
}
