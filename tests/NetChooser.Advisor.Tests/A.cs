using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests;

/// <summary>Builds made-up knowledge, one short word at a time.</summary>
internal static class A
{
    public static Citation Citation { get; } = new("page", "A page", "https://example.org/page", "1.0", new DateOnly(2026, 11, 1), CitationKind.Docs);

    public static Lifecycle Stable { get; } = new(LifecycleState.Stable, [Citation]);

    public static Lifecycle Retired { get; } = new(LifecycleState.Retired, [Citation]) { Since = new DateOnly(2026, 1, 1) };

    public static Slot Slot(string id, bool mayBeEmpty = false) => new(id, "layer", $"The {id}", "A place.", mayBeEmpty);

    public static Capability Capability(string id, params string[] slots) => new(id, $"Can {id}", "A meaning.", "All.", "Some.", slots);

    /// <summary>An option that scores <paramref name="points"/>, 0 to 4, on the only criterion.</summary>
    public static Option Option(string id, string slot, int points = 2) => new(
        id, $"{id}-tool", slot, $"Option {id}", "A way.", Edition.OpenSource, Stable,
        new Dictionary<string, Judgement> { [Worth] = new(points, "A reason.") }, [Citation]);

    public static Option Nothing(string slot, int points = 2) => Option($"no-{slot}", slot, points) with { ToolId = "nothing", IsEmpty = true };

    public static Claim Claim(string option, string capability, Support support = Support.Full) =>
        new(option, capability, support, ClaimStatus.Stable, Edition.OpenSource, [Citation]) { Missing = support == Support.Partial ? "a half" : null };

    public static Answer Answer(string question, string id) => new(question, id, $"Answer {id}", "");

    public static Question Question(string id, params Answer[] answers) => new(id, "Group", $"What {id}?", "", "A reason.", true, answers);

    public static Requirement Need(string capability, Support atLeast = Support.Full, params string[] eachOf) => new(capability, atLeast, eachOf);

    public static OptionSet Options(params string[] options) => new(options, []);

    public static Rule Rule(string id, OptionSet when, OptionSet? requires = null, OptionSet? excludes = null) => new(
        id, $"Rule {id}", [new Condition(when, [], [])], requires, excludes, [], [], "A reason.", null, [Citation], [Citation]);

    public static Platform Platform(string id, string slot, params (string Option, Stance Stance)[] stances) => new(
        id, $"Platform {id}", PlatformKind.Managed, "A platform.",
        new Dictionary<string, PlatformSlot>
        {
            [slot] = new(stances.ToDictionary(pair => pair.Option, pair => new PlatformStance(pair.Stance, null, [Citation])), PlatformStance.Silent),
        },
        [Citation]);

    public const string Worth = "worth";

    /// <summary>Knowledge with one judged criterion of weight one, and one tool for each option unless options share a tool id.</summary>
    public static KnowledgeBase Knowledge(
        Slot[] slots, Option[] options, Capability[]? capabilities = null, Claim[]? claims = null, Question[]? questions = null,
        Rule[]? rules = null, Platform[]? platforms = null, ScoreRecipe? recipe = null, Criterion[]? criteria = null) => new(new KnowledgeParts
        {
            Version = "test",
            Layers = [new Layer("layer", "Layer", "A layer.", Prose.None, slots)],
            Tools = [.. options.GroupBy(option => option.ToolId).Select(group => Tool(group.Key, [.. group], claims ?? []))],
            Capabilities = capabilities ?? [],
            Criteria = criteria ?? [new Criterion(Worth, "Worth", "How good?", null, 1, ["0", "1", "2", "3", "4"])],
            Recipe = recipe ?? ScoreRecipe.Empty,
            Questions = questions ?? [],
            Rules = rules ?? [],
            Platforms = platforms ?? [],
        });

    public static Answers Answers(params (string Question, string Answer)[] given) =>
        new() { Given = [.. given.Select(pair => new AnswerKey(pair.Question, pair.Answer)).OrderBy(key => key.QuestionId, StringComparer.Ordinal).ThenBy(key => key.AnswerId, StringComparer.Ordinal)] };

    private static Tool Tool(string id, Option[] options, Claim[] claims) => new(
        id, $"Tool {id}", options[0].IsEmpty ? ToolKind.Nothing : ToolKind.Software, "A tool.", Stable, options,
        [.. claims.Where(claim => options.Any(option => option.Id == claim.OptionId))], [Citation]);
}
