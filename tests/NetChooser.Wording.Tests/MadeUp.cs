using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Wording.Tests;

/// <summary>A small, made-up knowledge base in which every kind of reason and cause occurs.</summary>
internal static class MadeUp
{
    public static KnowledgeBase Knowledge { get; } = new(new KnowledgeParts
    {
        Version = "made-up",
        Layers = [new Layer("net", "Network", "Carries packets.", Prose.None,
        [
            new Slot("door", "net", "Front door", "Who lets requests in.", true),
            new Slot("wire", "net", "Pod wire", "Who carries packets.", false),
            new Slot("guard", "net", "Guard", "Who refuses packets.", true),
        ])],
        Tools = [Nothing, Oak, Ash, Elm, Fir],
        Capabilities =
        [
            new Capability("rate", "Rate limits", "Limits rates.", "All.", "Some.", ["door"]),
            new Capability("secret", "Secret wire", "Encrypts.", "All.", "Some.", ["wire"]),
            new Capability("names", "Rules by name", "Names.", "All.", "Some.", ["guard"]),
        ],
        Criteria =
        [
            new Criterion("simplicity", "Simplicity", "How simple?", null, 4, ["0", "1", "2", "3", "4"]),
            new Criterion("fit", "Fit with the platform", "What does it say?", Derivation.PlatformFit, 2, ["0", "1", "2", "3", "4"]),
        ],
        Recipe = new ScoreRecipe(10, 12, 6, []),
        Platforms = [Cloud, Island],
        Rules =
        [
            A.Rule("oak-guard", "Oak's guard works only on Oak's wire.", A.WhenOption("oak-guard")) with { Requires = A.Set("oak-wire") },
            A.Rule("ash-beside-oak", "Ash's wire does not stand beside Oak's door.", A.WhenOption("ash-wire"), A.WhenOption("oak-door"))
                with { Excludes = A.Set("ash-wire") },
        ],
        Questions = Questions,
    });

    private static Tool Nothing => A.Tool("nothing", "Nothing", [A.Nothing("door", "No front door"), A.Nothing("guard", "No guard")]);

    private static Tool Oak => A.Tool("oak", "Oak",
        [A.Option("oak-door", "oak", "door", "Oak door"), A.Option("oak-wire", "oak", "wire", "Oak wire"), A.Option("oak-guard", "oak", "guard", "Oak guard")],
        A.Claim("oak-door", "rate"),
        A.Claim("oak-wire", "secret") with { Setting = "`secret=true`" },
        A.Claim("oak-guard", "names", Support.Partial) with { Missing = "Only whole names." });

    private static Tool Ash => A.Tool("ash", "Ash",
        [A.Option("ash-door", "ash", "door", "Ash door", 3), A.Option("ash-wire", "ash", "wire", "Ash wire", 3), A.Option("ash-guard", "ash", "guard", "Ash guard", 1)],
        A.Claim("ash-door", "rate") with { Status = ClaimStatus.Beta },
        A.Claim("ash-wire", "secret", Support.None),
        A.Claim("ash-guard", "names") with { Edition = Edition.Paid, Product = "Ash Gold" });

    private static Tool Elm => A.Tool("elm", "Elm",
    [
        A.Option("elm-door", "elm", "door", "Elm door") with { Edition = Edition.Paid, Product = "Elm Gold" },
        A.Option("elm-wire", "elm", "wire", "Elm wire", 3) with { RunsOn = ["island"] },
        A.Option("elm-guard", "elm", "guard", "Elm guard") with { Lifecycle = A.Lifecycle(LifecycleState.Retired, new DateOnly(2026, 3, 24), "fir") },
    ]);

    private static Tool Fir => A.Tool("fir", "Fir",
        [A.Option("fir-door", "fir", "door", "Fir door", 1), A.Option("fir-guard", "fir", "guard", "Fir guard", 2)],
        A.Claim("fir-door", "rate") with { Status = ClaimStatus.Deprecated });

    private static Platform Cloud => new("cloud", "Big Cloud", PlatformKind.Managed, "A cloud.", new Dictionary<string, PlatformSlot>(StringComparer.Ordinal)
    {
        ["wire"] = new(new Dictionary<string, PlatformStance>(StringComparer.Ordinal)
        {
            ["ash-wire"] = new(Stance.Fixed, "It cannot be replaced.", [A.Source("Cloud network")]),
        }, PlatformStance.Silent),
        ["guard"] = new(new Dictionary<string, PlatformStance>(StringComparer.Ordinal)
        {
            ["fir-guard"] = new(Stance.Impossible, "Not on these nodes.", [A.Source("Cloud guards")]),
        }, PlatformStance.Silent),
    }, []);

    private static Platform Island => new("island", "Island", PlatformKind.SelfManaged, "Own machines.", new Dictionary<string, PlatformSlot>(), []);

    private static List<Question> Questions =>
    [
        Ask("place", "Where does it run?", false,
            new Answer("place", "cloud", "Big Cloud", "") { PlatformId = "cloud" },
            new Answer("place", "island", "Island", "") { PlatformId = "island" }),
        Ask("needs", "What must it do?", true,
            new Answer("needs", "rate", "Limit rates", "") { Requires = [new Requirement("rate", Support.Full, [])] },
            new Answer("needs", "secret", "Encrypt", "") { Requires = [new Requirement("secret", Support.Full, ["wire"])] },
            new Answer("needs", "names", "Names", "") { Requires = [new Requirement("names", Support.Partial, [])] }),
        Ask("taste", "What do you like?", true,
            new Answer("taste", "no-fir", "No needles", "") { Excludes = new OptionSet([], ["fir"]) },
            new Answer("taste", "ash", "We run Ash", "") { Keeps = new OptionSet([], ["ash"]) },
            new Answer("taste", "names", "Names would be nice", "") { Prefers = [new Preference("names", 2)] },
            new Answer("taste", "paid", "Paid is fine", "") { Accepts = Acceptance.Paid },
            new Answer("taste", "all", "Anything is fine", "") { Accepts = Acceptance.Partial | Acceptance.Beta | Acceptance.Paid }),
    ];

    public static Recommendation Recommend(string link) => new StackAdvisor(Knowledge).Recommend(Answers(link));

    public static Answers Answers(string link)
    {
        var (answers, notices) = AnswerLink.Parse(Knowledge, link);
        notices.ShouldBeEmpty();
        return answers;
    }

    public static Answer Answer(string question, string answer) => Knowledge.FindAnswer(new AnswerKey(question, answer))!;

    public static Said Said(string question, string answer) => new(Answer(question, answer), null);

    public static Stack Stack(params IEnumerable<string> optionIds) => new(0, [.. optionIds.Select(id => Knowledge.FindOption(id)!)]);

    /// <summary>A recommendation of which only the stack is known.</summary>
    public static Recommendation RecommendationOf(params string[] optionIds) => Recommend("") with { Best = Stack(optionIds) };

    private static Question Ask(string id, string text, bool many, params Answer[] answers) => new(id, "Group", text, "", "Because.", many, answers);
}
