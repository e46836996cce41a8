using System.Text;
using NetChooser.Advisor.Tests.Checking;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>Knowledge and answers as the facts that <c>advisor.lp</c> reasons about.</summary>
internal sealed class AnswerSetFacts
{
    private readonly StringBuilder text = new();
    private readonly KnowledgeBase knowledge;
    private readonly Answers answers;
    private readonly List<Answer> given;
    private readonly Platform? platform;

    private AnswerSetFacts(KnowledgeBase knowledge, Answers answers)
    {
        this.knowledge = knowledge;
        this.answers = answers;
        given = [.. answers.Given.Select(key => knowledge.FindAnswer(key)!)];
        platform = given.Select(answer => answer.PlatformId).OfType<string>().Select(knowledge.FindPlatform).FirstOrDefault();
    }

    public static string Of(KnowledgeBase knowledge, Answers answers) => new AnswerSetFacts(knowledge, answers).Write();

    private string Write()
    {
        foreach (var slot in knowledge.Slots) Fact("slot", slot.Id);
        foreach (var option in knowledge.Options) WriteOption(option);
        foreach (var tool in knowledge.Tools.Where(tool => tool.Kind == ToolKind.CloudService)) Fact("cloud", tool.Id);
        if (platform is not null) WritePlatform(platform);
        foreach (var claim in knowledge.Tools.SelectMany(tool => tool.Claims))
        {
            text.AppendLine($"claim({Quoted(claim.OptionId)},{Quoted(claim.CapabilityId)},"
                + $"{Lower(claim.Support)},{Lower(claim.Status)},{Lower(claim.Edition)}).");
        }
        WriteAnswers();
        foreach (var rule in knowledge.Rules) WriteRule(rule);
        text.AppendLine($"recipe(keep,{knowledge.Parts.Recipe.Keep}). recipe(product,{knowledge.Parts.Recipe.Product}).");
        return text.ToString();
    }

    private void WriteOption(Option option)
    {
        Fact("option", option.Id, option.SlotId);
        Fact("tool", option.Id, option.ToolId);
        text.AppendLine($"edition({Quoted(option.Id)},{Lower(option.Edition)}).");
        if (option.IsEmpty) Fact("empty", option.Id);
        if (option.Lifecycle.State is LifecycleState.Deprecated or LifecycleState.Retired) Fact("ended", option.Id);
        if (option.RunsOn is not null) Fact("tied", option.Id);
        if (platform is not null && option.RunsOn?.Contains(platform.Id) == true) Fact("runs", option.Id);
        foreach (var criterion in knowledge.Criteria)
            text.AppendLine($"level({Quoted(option.Id)},{Quoted(criterion.Id)},{PlainLevels.Of(knowledge, option, criterion, platform)}).");
    }

    private void WritePlatform(Platform here)
    {
        foreach (var (slot, said) in here.Slots)
        {
            foreach (var (option, stance) in said.Stances) text.AppendLine($"named({Quoted(option)},{Lower(stance.Stance)}).");
            text.AppendLine($"otherwise({Quoted(slot)},{Lower(said.Otherwise.Stance)}).");
        }
    }

    private void WriteAnswers()
    {
        foreach (var pinned in answers.Pins.Values) Fact("pin", pinned);
        foreach (var answer in given)
        {
            foreach (var part in new[] { Acceptance.Partial, Acceptance.Beta, Acceptance.Paid })
            {
                if ((answer.Accepts & part) != 0) text.AppendLine($"accept({Lower(part)}).");
            }
            foreach (var option in Named(answer.Keeps)) Fact("kept", option);
            if (IsNice(answer)) continue;
            foreach (var edition in answer.ExcludesEditions) text.AppendLine($"refused({Lower(edition)}).");
            foreach (var option in Named(answer.Excludes)) Fact("out", option);
            foreach (var requirement in answer.Requires)
            {
                var need = $"{Quoted(requirement.CapabilityId)},{Lower(requirement.AtLeast)}";
                if (requirement.EachOf.Count == 0) text.AppendLine($"needs({need}).");
                foreach (var slot in requirement.EachOf) text.AppendLine($"needs_in({need},{Quoted(slot)}).");
            }
        }
        WriteWishes();
        foreach (var criterion in knowledge.Criteria)
        {
            var weight = answers.Weights.TryGetValue(criterion.Id, out var set)
                ? set
                : Math.Clamp(criterion.Weight + given.Sum(answer => answer.Weights.GetValueOrDefault(criterion.Id)), 0, 10);
            text.AppendLine($"weight({Quoted(criterion.Id)},{weight}).");
        }
    }

    private void WriteWishes()
    {
        var wishes = new List<(string Capability, string Slot, Preference Preference)>();
        foreach (var preference in given.SelectMany(answer => answer.Prefers)) wishes.Add((preference.CapabilityId, "", preference));
        foreach (var requirement in given.Where(IsNice).SelectMany(answer => answer.Requires))
        {
            var preference = new Preference(requirement.CapabilityId, knowledge.Parts.Recipe.Nice, requirement.AtLeast);
            if (requirement.EachOf.Count == 0) wishes.Add((requirement.CapabilityId, "", preference));
            foreach (var slot in requirement.EachOf) wishes.Add((requirement.CapabilityId, slot, preference));
        }
        foreach (var preference in knowledge.Parts.Recipe.Always) wishes.Add((preference.CapabilityId, "", preference));
        wishes.RemoveAll(wish => given.Exists(answer => answer.NotNeeded.Contains(wish.Capability)));
        foreach (var same in wishes.GroupBy(wish => (wish.Capability, wish.Slot)))
        {
            var counted = same.Select(wish => wish.Preference).MaxBy(preference => preference.Weight)!;
            var (capability, slot) = same.Key;
            text.AppendLine($"wish({Quoted(capability)},{Quoted(slot)},{counted.Weight * knowledge.Parts.Recipe.Preference}).");
            if (counted.AtLeast == Support.Partial) Fact("lenient", capability, slot);
        }
    }

    private void WriteRule(Rule rule)
    {
        Fact("rule", rule.Id);
        for (var i = 0; i < rule.When.Count; i++)
        {
            var condition = rule.When[i];
            var head = $"{Quoted(rule.Id)},{i}";
            text.AppendLine($"condition({head}).");
            foreach (var option in Named(condition.Options)) text.AppendLine($"condition_option({head},{Quoted(option)}).");
            var said = condition.Answers.Any(key => answers.Given.Contains(key) && !answers.Nice.Contains(key))
                || condition.PlatformIds.Any(id => id == platform?.Id);
            if (said) text.AppendLine($"condition_said({head}).");
        }
        if (rule.Requires is not null) Fact("requires", rule.Id);
        foreach (var option in Named(rule.Requires)) Fact("required", rule.Id, option);
        foreach (var option in Named(rule.Excludes)) Fact("excluded", rule.Id, option);
    }

    private bool IsNice(Answer answer) => answers.Nice.Contains(answer.Key);

    private IEnumerable<string> Named(OptionSet? set) => set is null
        ? []
        : set.OptionIds.Where(id => knowledge.FindOption(id) is not null)
            .Concat(set.ToolIds.SelectMany(id => knowledge.FindTool(id)?.Options ?? []).Select(option => option.Id)).Distinct();

    private void Fact(string predicate, params string[] terms) => text.AppendLine($"{predicate}({string.Join(',', terms.Select(Quoted))}).");

    private static string Quoted(string id) => $"\"{id}\"";

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
