using System.Collections.Frozen;

namespace NetChooser.Knowledge;

/// <summary>Everything that is known, checked and ready to be asked. Immutable; safe to share between threads.</summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<string, Layer> layers;
    private readonly FrozenDictionary<string, Slot> slots;
    private readonly FrozenDictionary<string, Tool> tools;
    private readonly FrozenDictionary<string, Option> options;
    private readonly FrozenDictionary<string, Capability> capabilities;
    private readonly FrozenDictionary<string, Platform> platforms;
    private readonly FrozenDictionary<string, Rule> rules;
    private readonly FrozenDictionary<string, Question> questions;
    private readonly FrozenDictionary<(string Option, string Capability), Claim[]> claims;

    /// <summary>Puts the parts together. Every id that a part refers to must be among the parts.</summary>
    /// <exception cref="ArgumentException">Two parts of a kind have the same id.</exception>
    public KnowledgeBase(KnowledgeParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Parts = parts;
        Slots = [.. parts.Layers.SelectMany(layer => layer.Slots)];
        Options = [.. parts.Tools.SelectMany(tool => tool.Options)];
        layers = Index(parts.Layers, layer => layer.Id);
        slots = Index(Slots, slot => slot.Id);
        tools = Index(parts.Tools, tool => tool.Id);
        options = Index(Options, option => option.Id);
        capabilities = Index(parts.Capabilities, capability => capability.Id);
        platforms = Index(parts.Platforms, platform => platform.Id);
        rules = Index(parts.Rules, rule => rule.Id);
        questions = Index(parts.Questions, question => question.Id);
        claims = parts.Tools.SelectMany(tool => tool.Claims)
            .GroupBy(claim => (claim.OptionId, claim.CapabilityId))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        AsOf = parts.Tools.SelectMany(tool => tool.Sources)
            .Concat(parts.Platforms.SelectMany(platform => platform.Sources))
            .Concat(parts.Rules.SelectMany(rule => rule.Sources))
            .Select(citation => citation.Read).Append(parts.Conformance.Snapshot?.Read ?? DateOnly.MinValue).Max();
    }

    /// <summary>The parts as they were given.</summary>
    public KnowledgeParts Parts { get; }

    /// <summary>Names the exact content: the same files give the same version on any machine.</summary>
    public string Version => Parts.Version;

    /// <summary>The last day on which any source was read; ages are counted from it, never from a clock.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The layers, in the order a request crosses them.</summary>
    public IReadOnlyList<Layer> Layers => Parts.Layers;

    /// <summary>All slots, layer by layer.</summary>
    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>All tools, by id.</summary>
    public IReadOnlyList<Tool> Tools => Parts.Tools;

    /// <summary>All options, by tool id and then in the order of the tool's file.</summary>
    public IReadOnlyList<Option> Options { get; }

    /// <summary>All capabilities.</summary>
    public IReadOnlyList<Capability> Capabilities => Parts.Capabilities;

    /// <summary>All scoring criteria, in the order shown.</summary>
    public IReadOnlyList<Criterion> Criteria => Parts.Criteria;

    /// <summary>All platforms, by id.</summary>
    public IReadOnlyList<Platform> Platforms => Parts.Platforms;

    /// <summary>All rules, by id.</summary>
    public IReadOnlyList<Rule> Rules => Parts.Rules;

    /// <summary>All questions, in the order asked.</summary>
    public IReadOnlyList<Question> Questions => Parts.Questions;

    /// <summary>What conformance reports show.</summary>
    public ConformanceEvidence Conformance => Parts.Conformance;

    /// <summary>The layer with this id, or null.</summary>
    public Layer? FindLayer(string id) => layers.GetValueOrDefault(id);

    /// <summary>The slot with this id, or null.</summary>
    public Slot? FindSlot(string id) => slots.GetValueOrDefault(id);

    /// <summary>The tool with this id, or null.</summary>
    public Tool? FindTool(string id) => tools.GetValueOrDefault(id);

    /// <summary>The option with this id, or null.</summary>
    public Option? FindOption(string id) => options.GetValueOrDefault(id);

    /// <summary>The capability with this id, or null.</summary>
    public Capability? FindCapability(string id) => capabilities.GetValueOrDefault(id);

    /// <summary>The platform with this id, or null.</summary>
    public Platform? FindPlatform(string id) => platforms.GetValueOrDefault(id);

    /// <summary>The rule with this id, or null.</summary>
    public Rule? FindRule(string id) => rules.GetValueOrDefault(id);

    /// <summary>The question with this id, or null.</summary>
    public Question? FindQuestion(string id) => questions.GetValueOrDefault(id);

    /// <summary>The answer with this key, or null.</summary>
    public Answer? FindAnswer(AnswerKey key) =>
        FindQuestion(key.QuestionId)?.Answers.FirstOrDefault(answer => answer.Id == key.AnswerId);

    /// <summary>What is claimed of this option and capability: nothing (unknown), one claim, or one an edition.</summary>
    public IReadOnlyList<Claim> ClaimsOf(string optionId, string capabilityId) =>
        claims.GetValueOrDefault((optionId, capabilityId)) ?? [];

    /// <summary>The options that a set names, in the order of <see cref="Options"/>.</summary>
    public IEnumerable<Option> In(OptionSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return Options.Where(option => set.OptionIds.Contains(option.Id) || set.ToolIds.Contains(option.ToolId));
    }

    private static FrozenDictionary<string, T> Index<T>(IEnumerable<T> parts, Func<T, string> id) =>
        parts.ToDictionary(id, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
}

/// <summary>What a <see cref="KnowledgeBase"/> is made of.</summary>
public sealed record KnowledgeParts
{
    /// <summary>Names the exact content.</summary>
    public required string Version { get; init; }

    /// <summary>In the order a request crosses them.</summary>
    public required IReadOnlyList<Layer> Layers { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyList<Tool> Tools { get; init; }

    /// <summary>In the order shown.</summary>
    public required IReadOnlyList<Capability> Capabilities { get; init; }

    /// <summary>In the order shown.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>The parts of the score that do not belong to one option alone.</summary>
    public required ScoreRecipe Recipe { get; init; }

    /// <summary>By id.</summary>
    public IReadOnlyList<Platform> Platforms { get; init; } = [];

    /// <summary>By id.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>In the order asked.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>By id.</summary>
    public IReadOnlyList<Journey> Journeys { get; init; } = [];

    /// <summary>By id.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>What conformance reports show.</summary>
    public ConformanceEvidence Conformance { get; init; } = ConformanceEvidence.None;
}
