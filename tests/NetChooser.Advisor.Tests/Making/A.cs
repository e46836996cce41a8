using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Making;

/// <summary>Made-up values.</summary>
internal static class A
{
    /// <summary>Knowledge with nothing in it; options are rated by <c>quality</c>, of weight one, and nothing else counts.</summary>
    public static KnowledgeBuilder Knowledge => new();

    public static Citation Citation { get; } =
        new("page", "Page", "https://example.org/docs/#passage", "1.0", new DateOnly(2026, 11, 1), CitationKind.Docs);

    public static OptionSet Options(params string[] ids) => new(ids, []);

    public static OptionSet Tools(params string[] ids) => new([], ids);

    public static Condition WhenOption(params string[] ids) => new(Options(ids), [], []);

    public static Condition WhenTool(params string[] ids) => new(Tools(ids), [], []);

    public static Condition WhenPlatform(params string[] ids) => new(null, ids, []);

    /// <summary>Any of these answers to <c>need</c>.</summary>
    public static Condition WhenAnswer(params string[] ids) => new(null, [], [.. ids.Select(id => new AnswerKey("need", id))]);

    /// <summary>A rule that takes options out.</summary>
    public static Rule Rule(string id, IReadOnlyList<Condition> when, OptionSet excludes) =>
        new(id, id, when, null, excludes, [], ["Beware."], "Because.", null, [Citation], [Citation]);

    public static Requirement Requirement(string capability, Support atLeast = Support.Full, params string[] eachOf) =>
        new(capability, atLeast, eachOf);

    public static Lifecycle Lifecycle(LifecycleState state) => new(state, [Citation]) { Since = new DateOnly(2025, 1, 1) };

    /// <summary>An answer that asks for capabilities, fully.</summary>
    public static Func<Answer, Answer> Requiring(params string[] capabilities) =>
        answer => answer with { Requires = [.. capabilities.Select(id => Requirement(id))] };

    /// <summary>An answer that would like a capability.</summary>
    public static Func<Answer, Answer> Preferring(string capability, int weight) =>
        answer => answer with { Prefers = [new Preference(capability, weight)] };

    public static Func<Answer, Answer> Accepting(Acceptance acceptance) => answer => answer with { Accepts = acceptance };

    public static Func<Answer, Answer> Weighing(string criterion, int change) =>
        answer => answer with { Weights = new Dictionary<string, int> { [criterion] = change } };

    public static Func<Option, Option> Paid { get; } = option => option with { Edition = Edition.Paid };

    public static Func<Option, Option> Retired { get; } = option => option with { Lifecycle = Lifecycle(LifecycleState.Retired) };

    public static Func<Option, Option> TiedTo(params string[] platforms) => option => option with { RunsOn = platforms };
}
