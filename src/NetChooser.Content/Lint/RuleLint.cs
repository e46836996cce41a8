using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Lint;

/// <summary>A rule that can never fire says nothing, and hides that something was meant.</summary>
internal sealed class RulesCanFire : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        foreach (var rule in knowledge.Rules)
        {
            var sets = rule.When.Where(condition => condition.Options is not null).Select(condition => knowledge.In(condition.Options!).ToList()).ToList();
            var platforms = rule.When.Where(condition => condition.PlatformIds.Count > 0).Select(condition => condition.PlatformIds).ToList();
            foreach (var (one, index) in sets.Select((set, index) => (set, index)))
            {
                if (sets.Skip(index + 1).FirstOrDefault(other => NeverTogether(one, other)) is not null)
                    Report(reading, rule, "asks for two options of one slot at once");
                if (platforms.Exists(ids => one.TrueForAll(option => !ids.Any(id => CanStandOn(option, knowledge.FindPlatform(id)!)))))
                    Report(reading, rule, "asks for options on platforms that do not have them");
            }
            if (platforms.Count > 1 && !platforms[0].Any(id => platforms.TrueForAll(ids => ids.Contains(id))))
                Report(reading, rule, "asks for two platforms at once");
        }
    }

    /// <summary>A slot takes one option, so two sets within one slot meet only where they share an option.</summary>
    private static bool NeverTogether(List<Option> one, List<Option> other) =>
        one.Concat(other).Select(option => option.SlotId).Distinct().Count() == 1 && !one.Intersect(other).Any();

    private static bool CanStandOn(Option option, Platform platform) =>
        (option.RunsOn?.Contains(platform.Id) ?? true) && platform.On(option).Stance != Stance.Impossible;

    private static void Report(Reading reading, Rule rule, string why) =>
        reading.Report(reading.MarkOf(rule), $"The rule '{rule.Id}' can never fire: it {why}.", "Mend its conditions, or remove it.");
}

/// <summary>A rule that takes every option of a slot away on a platform leaves no stack there.</summary>
internal sealed class RulesLeaveAChoice : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        foreach (var rule in knowledge.Rules.Where(rule => rule.Excludes is not null && rule.When.All(condition => condition.PlatformIds.Count > 0)))
        {
            var excluded = knowledge.In(rule.Excludes!).ToHashSet();
            foreach (var platform in knowledge.Platforms.Where(platform => rule.When.All(condition => condition.PlatformIds.Contains(platform.Id))))
            {
                foreach (var slot in knowledge.Slots.Where(slot => Left(knowledge, slot, platform).All(excluded.Contains)))
                {
                    reading.Report(reading.MarkOf(rule), $"The rule '{rule.Id}' leaves no option for '{slot.Id}' on '{platform.Id}'.",
                        "Exclude fewer options, or add the condition that is missing.");
                }
            }
        }
    }

    private static IEnumerable<Option> Left(KnowledgeBase knowledge, Slot slot, Platform platform) => knowledge.Options.Where(option =>
        option.SlotId == slot.Id && option.Lifecycle.FitForNewStack && (option.RunsOn?.Contains(platform.Id) ?? true)
        && platform.On(option).Stance != Stance.Impossible);
}

/// <summary>An option that no platform lets in can never be recommended, although its tool is alive.</summary>
internal sealed class OptionsCanBeChosen : ILintRule
{
    public void Check(KnowledgeBase knowledge, Reading reading)
    {
        if (knowledge.Platforms.Count == 0) return;
        foreach (var option in knowledge.Options.Where(option => option.Lifecycle.FitForNewStack && !option.IsEmpty))
        {
            if (knowledge.Platforms.Any(platform => Lets(knowledge, platform, option))) continue;
            reading.Report(reading.MarkOf(option), $"'{option.Id}' cannot be chosen on any platform.", "Mend its 'runs-on' or the platforms' stances.");
        }
    }

    private static bool Lets(KnowledgeBase knowledge, Platform platform, Option option)
    {
        if (option.RunsOn?.Contains(platform.Id) == false) return false;
        var stance = platform.On(option).Stance;
        return stance == Stance.Fixed || (stance != Stance.Impossible
            && !knowledge.Options.Any(other => other.SlotId == option.SlotId && platform.On(other).Stance == Stance.Fixed));
    }
}
