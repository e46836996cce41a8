using NetChooser.Knowledge;

namespace NetChooser.Tests.Grown;

/// <summary>
/// The real rules, and copies of each over the variants. In a copy every tool is replaced by one of its variants, the same wherever the
/// rule names it; which one is drawn, except for the first tool of the trigger: there each variant gets its copy. So each option takes
/// part in about as many rules as a real one does.
/// </summary>
/// <remarks>
/// The trigger is the first condition on options that does not speak of empty slots. Its tools are replaced by added variants only, so a
/// copy never fires for a stack of real options. A rule without such a condition (on platforms and answers alone) is not copied; it
/// speaks of every variant of what it names.
/// </remarks>
internal sealed class GrownRules
{
    private readonly Copies copies;
    private readonly Draws draws;

    public GrownRules(KnowledgeBase real, Copies copies, Draws draws)
    {
        this.copies = copies;
        this.draws = draws;
        All = [.. real.Rules.SelectMany(CopiesOf).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>By id.</summary>
    public IReadOnlyList<Rule> All { get; }

    private IEnumerable<Rule> CopiesOf(Rule rule)
    {
        var trigger = rule.When.FirstOrDefault(condition => condition.Options is { } options && !copies.NamesWhatHasNone(options))?.Options;
        if (trigger is null) return [rule with { Requires = copies.Widened(rule.Requires), Excludes = copies.Widened(rule.Excludes) }];
        return Enumerable.Range(0, copies.Count).Select(copy => copy == 0 ? rule : CopyOf(rule, trigger, copy));
    }

    private Rule CopyOf(Rule rule, OptionSet trigger, int copy)
    {
        var chosen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tool in copies.ToolsIn(trigger)) chosen.Add(tool, chosen.Count == 0 ? copy : draws.Between(1, copies.Count - 1));
        foreach (var set in rule.When.Select(condition => condition.Options).Append(rule.Requires).Append(rule.Excludes))
        {
            foreach (var tool in copies.ToolsIn(set).Where(tool => !chosen.ContainsKey(tool))) chosen.Add(tool, draws.Below(copies.Count));
        }
        return rule with
        {
            Id = Copies.IdOf(rule.Id, copy),
            When = [.. rule.When.Select(condition => condition with { Options = copies.Mapped(condition.Options, chosen) })],
            Requires = copies.Mapped(rule.Requires, chosen),
            Excludes = copies.Mapped(rule.Excludes, chosen),
            Sets = [.. rule.Sets.Select(setting => setting.ToolId is { } tool && chosen.TryGetValue(tool, out var which)
                ? setting with { ToolId = Copies.IdOf(tool, which) }
                : setting)],
        };
    }
}
