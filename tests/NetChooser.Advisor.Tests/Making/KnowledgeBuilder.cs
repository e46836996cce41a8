using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Making;

/// <summary>Puts made-up knowledge together; everything not named takes a harmless value.</summary>
internal sealed class KnowledgeBuilder
{
    private readonly List<Slot> slots = [];
    private readonly List<Option> options = [];
    private readonly List<Claim> claims = [];
    private readonly List<Platform> platforms = [];
    private readonly List<Rule> rules = [];
    private readonly List<Answer> needs = [];
    private readonly List<Answer> choices = [];
    private readonly List<Criterion> criteria = [new("quality", "Quality", "How good?", null, 1, ["0", "1", "2", "3", "4"])];
    private readonly Dictionary<string, IReadOnlyList<string>> capabilitySlots = new(StringComparer.Ordinal);
    private ScoreRecipe recipe = ScoreRecipe.Empty;

    /// <summary>Slots by id. One whose id ends in a question mark may be empty and gets the option <c>no-id</c>.</summary>
    public KnowledgeBuilder Slots(params string[] ids)
    {
        foreach (var id in ids.Select(id => id.TrimEnd('?')))
        {
            var mayBeEmpty = ids.Contains(id + "?");
            slots.Add(new Slot(id, "layer", id, "", mayBeEmpty));
            if (mayBeEmpty) Option($"no-{id}", id, 0, "nothing", option => option with { IsEmpty = true });
        }
        return this;
    }

    /// <summary>An option of the tool with the same id, unless another tool is named.</summary>
    public KnowledgeBuilder Option(string id, string slot, int quality = 0, string? tool = null, Func<Option, Option>? but = null)
    {
        var judgements = new Dictionary<string, Judgement> { ["quality"] = new(quality, "Judged.") };
        var option = new Option(
            id, tool ?? id, slot, id, "", Edition.OpenSource, A.Lifecycle(LifecycleState.Stable), judgements, [A.Citation]);
        options.Add(but is null ? option : but(option));
        return this;
    }

    public KnowledgeBuilder Claim(
        string option, string capability, Support support = Support.Full, ClaimStatus status = ClaimStatus.Stable,
        Edition edition = Edition.OpenSource)
    {
        claims.Add(new Claim(option, capability, support, status, edition, [A.Citation]));
        return this;
    }

    /// <summary>The slots whose options can have a capability; without this, all of them.</summary>
    public KnowledgeBuilder Capability(string id, params string[] slotIds)
    {
        capabilitySlots[id] = slotIds;
        return this;
    }

    /// <summary>
    /// A platform, and the answer of the question <c>platform</c> that names it. An option <c>otherwise:slot</c> speaks of the rest.
    /// </summary>
    public KnowledgeBuilder Platform(string id, params (string Option, Stance Stance)[] stances)
    {
        static PlatformStance Said(Stance stance) => new(stance, null, [A.Citation]);
        var bySlot = slots.ToDictionary(slot => slot.Id, slot => new PlatformSlot(
            stances.Where(pair => options.Exists(option => option.Id == pair.Option && option.SlotId == slot.Id))
                .ToDictionary(pair => pair.Option, pair => Said(pair.Stance)),
            stances.Where(pair => pair.Option == $"otherwise:{slot.Id}").Select(pair => Said(pair.Stance))
                .FirstOrDefault(PlatformStance.Silent) with
            { IsGeneral = true }));
        platforms.Add(new Platform(id, id, PlatformKind.Managed, "", bySlot, [A.Citation]));
        return this;
    }

    public KnowledgeBuilder Rule(string id, Condition[] when, OptionSet? requires = null, OptionSet? excludes = null)
    {
        rules.Add(new Rule(id, id, when, requires, excludes, [], ["Beware."], "Because.", null, [A.Citation], [A.Citation]));
        return this;
    }

    /// <summary>An answer of the question <c>need</c>, which takes many.</summary>
    public KnowledgeBuilder Need(string id, Func<Answer, Answer>? but = null)
    {
        var answer = new Answer("need", id, id, "");
        needs.Add(but is null ? answer : but(answer));
        return this;
    }

    /// <summary>An answer of the question <c>choice</c>, which takes one.</summary>
    public KnowledgeBuilder Choice(string id, Func<Answer, Answer>? but = null)
    {
        var answer = new Answer("choice", id, id, "");
        choices.Add(but is null ? answer : but(answer));
        return this;
    }

    public KnowledgeBuilder Criterion(string id, int weight, Derivation? derivation = null)
    {
        criteria.RemoveAll(criterion => criterion.Id == id);
        criteria.Add(new Criterion(id, id, $"{id}?", derivation, weight, ["0", "1", "2", "3", "4"]));
        return this;
    }

    public KnowledgeBuilder Recipe(int product = 0, int keep = 0, int preference = 0, params Preference[] always)
    {
        recipe = recipe with { Product = product, Keep = keep, Preference = preference, Always = always };
        return this;
    }

    /// <summary>The weight, as a preference, of what is nice to have.</summary>
    public KnowledgeBuilder Nice(int weight)
    {
        recipe = recipe with { Nice = weight };
        return this;
    }

    /// <summary>Advice on answers written as a link; fails when the link is not wholly understood.</summary>
    public Recommendation Recommend(string link = "")
    {
        var knowledge = Build();
        return new StackAdvisor(knowledge).Recommend(Said(knowledge, link));
    }

    public static Answers Said(KnowledgeBase knowledge, string link)
    {
        var (answers, notices) = AnswerLink.Parse(knowledge, link);
        notices.ShouldBeEmpty();
        return answers;
    }

    public KnowledgeBase Build() => new(new KnowledgeParts
    {
        Version = "made-up",
        Layers = [new Layer("layer", "Layer", "", Prose.None, slots)],
        Tools = [.. options.Select(option => option.ToolId).Distinct().Order(StringComparer.Ordinal).Select(Tool)],
        Capabilities = [.. Mentioned().Distinct().Order(StringComparer.Ordinal).Select(id => new Capability(
            id, id, "", "", "", capabilitySlots.GetValueOrDefault(id) ?? [.. slots.Select(slot => slot.Id)]))],
        Criteria = criteria,
        Recipe = recipe,
        Platforms = platforms,
        Rules = rules,
        Questions =
        [
            Question("platform", false, [.. platforms.Select(platform =>
                new Answer("platform", platform.Id, platform.Id, "") { PlatformId = platform.Id })]),
            Question("need", true, needs),
            Question("choice", false, choices),
        ],
    });

    private static Question Question(string id, bool takesMany, IReadOnlyList<Answer> answers) =>
        new(id, "", id, "", "", takesMany, answers);

    private Tool Tool(string id) => new(
        id, id, id == "nothing" ? ToolKind.Nothing : ToolKind.Software, "", A.Lifecycle(LifecycleState.Stable),
        [.. options.Where(option => option.ToolId == id)],
        [.. claims.Where(claim => options.Exists(option => option.Id == claim.OptionId && option.ToolId == id))],
        [A.Citation]);

    private IEnumerable<string> Mentioned() => claims.Select(claim => claim.CapabilityId)
        .Concat(needs.Concat(choices).SelectMany(answer => answer.Requires.Select(requirement => requirement.CapabilityId)
            .Concat(answer.Prefers.Select(preference => preference.CapabilityId))))
        .Concat(recipe.Always.Select(preference => preference.CapabilityId)).Concat(capabilitySlots.Keys);
}
