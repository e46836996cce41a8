using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Web.Reading;

/// <summary>Says in words what an answer does to the choice.</summary>
internal static class AnswerEffects
{
    public static IEnumerable<string> Of(Answer answer, KnowledgeBase knowledge)
    {
        if (answer.PlatformId is { } id && knowledge.FindPlatform(id) is { } platform) yield return $"platform: {platform.Name}";
        foreach (var requirement in answer.Requires) yield return Of(requirement, knowledge);
        foreach (var preference in answer.Prefers)
            yield return $"prefers {LabelOf(preference.CapabilityId, knowledge)} (weight {preference.Weight}{(preference.AtLeast == Support.Partial ? ", partial is enough" : "")})";
        foreach (var capability in answer.NotNeeded) yield return $"does not need {LabelOf(capability, knowledge)}";
        if (answer.Excludes is { } excluded) yield return $"leaves out {Names(excluded, knowledge)}";
        foreach (var edition in answer.ExcludesEditions) yield return $"leaves out options of edition “{SupportWords.Edition(edition).ToLowerInvariant()}”";
        if (answer.Keeps is { } kept) yield return $"gives points for keeping {Names(kept, knowledge)}";
        if (answer.Accepts != Acceptance.Nothing) yield return $"accepts {answer.Accepts.ToString().ToLowerInvariant()} support";
        foreach (var (criterion, change) in answer.Weights)
            yield return $"weight of {knowledge.Criteria.First(known => known.Id == criterion).Name.ToLowerInvariant()} {(change < 0 ? "−" : "+")}{Math.Abs(change)}";
        foreach (var rule in knowledge.Rules.Where(rule => rule.When.Any(condition => condition.Answers.Contains(answer.Key))))
            yield return $"rule: {rule.Title}";
    }

    private static string Of(Requirement requirement, KnowledgeBase knowledge)
    {
        var level = requirement.AtLeast == Support.Partial ? " (partial is enough)" : "";
        var where = requirement.EachOf.Count == 0
            ? ""
            : $" of the {string.Join(" and the ", requirement.EachOf.Select(slot => knowledge.FindSlot(slot)!.Name.ToLowerInvariant()))}, unless left empty";
        return $"requires {LabelOf(requirement.CapabilityId, knowledge)}{level}{where}";
    }

    private static string LabelOf(string capability, KnowledgeBase knowledge) => knowledge.FindCapability(capability)!.Label;

    private static string Names(OptionSet set, KnowledgeBase knowledge) => string.Join(", ",
        set.ToolIds.Select(id => knowledge.FindTool(id)!.Name).Concat(set.OptionIds.Select(id => knowledge.FindOption(id)!.Name)));
}
