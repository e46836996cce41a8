using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>A compatibility rule, in words.</summary>
public static class RuleWords
{
    /// <summary>The rule's title, its reason and the versions it was read for.</summary>
    public static Statement Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Statement.Cited(rule.Citations, rule.Title, rule.Reason, rule.HoldsFor is null ? null : $"Read for {rule.HoldsFor}");
    }

    /// <summary>Its warnings, one statement each.</summary>
    public static IReadOnlyList<Statement> Warnings(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return [.. rule.Warnings.Select(warning => Statement.Cited(rule.Citations, warning))];
    }

    /// <summary>When it holds: "When X or Y stands beside Z on P."</summary>
    public static Statement When(Rule rule, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(knowledge);
        var options = rule.When.Select(condition => condition.Options).OfType<OptionSet>().Select(set => Grammar.Or(Names(set, knowledge))).ToList();
        var platforms = rule.When.Where(condition => condition.PlatformIds.Count > 0)
            .Select(condition => $"on {Grammar.Or(condition.PlatformIds.Select(id => PlatformName(id, knowledge)))}");
        var answers = rule.When.Where(condition => condition.Answers.Count > 0).Select(condition => Answered(condition.Answers, knowledge));
        var stands = options.Count switch
        {
            0 => null,
            1 => $"When {options[0]} is in the stack",
            _ => $"When {options[0]} stands beside {Grammar.And(options.Skip(1))}",
        };
        var text = string.Join(' ', new[] { stands }.Concat(platforms).OfType<string>());
        var said = string.Join(" and ", answers);
        return Statement.Of(Grammar.Capital((text.Length, said.Length) switch
        {
            (0, _) => $"when {said}",
            (_, 0) => text,
            _ when stands is null => $"{text}, when {said}",
            _ => $"{text}, and {said}",
        }));
    }

    /// <summary>What follows: what must and must not be in the stack, and how much there is to set; null when it only warns.</summary>
    public static Statement? Then(Rule rule, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(knowledge);
        var sentences = new[]
        {
            rule.Requires is { } required ? MustBe([.. Names(required, knowledge)]) : null,
            rule.Excludes is { } excluded ? MustNotBe([.. Names(excluded, knowledge)]) : null,
            rule.Sets.Count > 0 ? $"{Grammar.Count(rule.Sets.Count, "setting")} must be made" : null,
        };
        return sentences.All(sentence => sentence is null) ? null : Statement.Cited(rule.Citations, sentences);
    }

    /// <summary>The names of a set: of options one by one, of tools for all their options.</summary>
    internal static IEnumerable<string> Names(OptionSet set, KnowledgeBase knowledge) =>
        set.ToolIds.Select(id => knowledge.FindTool(id)?.Name ?? id)
            .Concat(set.OptionIds.Select(id => knowledge.FindOption(id)?.Name ?? id)).Distinct();

    private static string MustBe(List<string> names) =>
        names.Count == 1 ? $"{names[0]} must be in the stack" : $"One of these must be in the stack: {Grammar.Or(names)}";

    private static string MustNotBe(List<string> names) =>
        names.Count == 1 ? $"{names[0]} cannot be in the stack" : $"None of these can be in the stack: {Grammar.Or(names)}";

    private static string PlatformName(string id, KnowledgeBase knowledge) => knowledge.FindPlatform(id)?.Name ?? id;

    private static string Answered(IReadOnlyList<AnswerKey> keys, KnowledgeBase knowledge) => Grammar.Or(
        keys.GroupBy(key => key.QuestionId).Select(group =>
            $"the answer to {Grammar.Quoted(knowledge.FindQuestion(group.Key)?.Text ?? group.Key)} is "
            + Grammar.Or(group.Select(key => Grammar.Quoted(knowledge.FindAnswer(key)?.Label ?? key.AnswerId)))));
}
