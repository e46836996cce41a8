using NetChooser.Knowledge;

namespace NetChooser.Wording.Tests;

/// <summary>Made-up parts of a knowledge base.</summary>
internal static class A
{
    public static Citation Source(string title) =>
        new(title, $"{title} page", $"https://example.org/{Uri.EscapeDataString(title)}#here", "1.0", new DateOnly(2026, 11, 24), CitationKind.Docs);

    public static Lifecycle Lifecycle(LifecycleState state = LifecycleState.Stable, DateOnly? since = null, params string[] successors) =>
        new(state, [Source("Releases")]) { Since = since, SuccessorIds = successors };

    public static Option Option(string id, string tool, string slot, string name, int simplicity = 2) => new(
        id, tool, slot, name, "A way.", Edition.OpenSource, Lifecycle(),
        new Dictionary<string, Judgement>(StringComparer.Ordinal) { ["simplicity"] = new(simplicity, "Judged.") }, [Source(name)]);

    public static Option Nothing(string slot, string name) => Option($"no-{slot}", "nothing", slot, name, 4) with { IsEmpty = true };

    public static Tool Tool(string id, string name, IReadOnlyList<Option> options, params Claim[] claims) =>
        new(id, name, ToolKind.Software, "A tool.", Lifecycle(), options, claims, []);

    public static Claim Claim(string option, string capability, Support support = Support.Full) =>
        new(option, capability, support, ClaimStatus.Stable, Edition.OpenSource, [Source($"{capability} of {option}")]);

    public static Rule Rule(string id, string title, params Condition[] when) =>
        new(id, title, when, null, null, [], [], "Because it is so.", null, [Source(title)], []);

    public static Condition WhenOption(params string[] options) => new(new OptionSet(options, []), [], []);

    public static Condition OnPlatform(params string[] platforms) => new(null, platforms, []);

    public static Condition WhenAnswer(string question, string answer) => new(null, [], [new AnswerKey(question, answer)]);

    public static OptionSet Set(params string[] options) => new(options, []);
}
