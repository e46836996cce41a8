using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>A rule: what must have been said, what must stand in the stack, and what follows.</summary>
internal sealed class RuleFacts
{
    public RuleFacts(Rule rule, Numbering numbers, Func<AnswerKey, int> answer)
    {
        Rule = rule;
        Options = [.. rule.When.Where(condition => condition.Options is not null).Select(condition => numbers.In(condition.Options!))];
        Said = [.. rule.When.Where(condition => condition.Options is null).Select(condition => (
            condition.PlatformIds.Select(numbers.Platform).ToArray(), condition.Answers.Select(answer).ToArray()))];
        Requires = rule.Requires is { } required ? numbers.In(required) : null;
        Excludes = rule.Excludes is { } excluded ? numbers.In(excluded) : null;
    }

    public Rule Rule { get; }

    /// <summary>Sets of options; the stack must hold one of each.</summary>
    public int[][] Options { get; }

    /// <summary>For each condition on words: one of these platforms, or one of these answers.</summary>
    public (int[] Platforms, int[] Answers)[] Said { get; }

    public int[]? Requires { get; }

    public int[]? Excludes { get; }

    /// <summary>Whether it rules stacks out.</summary>
    public bool IsHard => Requires is not null || Excludes is not null;
}
