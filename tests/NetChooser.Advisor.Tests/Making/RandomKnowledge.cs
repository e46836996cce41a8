using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Making;

/// <summary>How large a random knowledge base becomes.</summary>
internal sealed record Size(int Slots, int OptionsPerSlot, int Rules, int Words)
{
    /// <summary>Small enough to look at every stack.</summary>
    public static Size Small { get; } = new(4, 4, 5, 4);

    /// <summary>Too large for that, small enough for another solver.</summary>
    public static Size Medium { get; } = new(8, 7, 14, 5);
}

/// <summary>Knowledge in which everything the format can say occurs, drawn from a seed.</summary>
internal sealed class RandomKnowledge
{
    private static readonly string[] PlatformIds = ["cloud", "metal", "laptop"];
    private static readonly string[] Licences = ["Apache-2.0", "BUSL-1.1", "Elastic-2.0", "SSPL-1.0", "MIT"];
    private readonly Chance chance;
    private readonly Size size;
    private readonly List<Slot> slots = [];
    private readonly List<Option> options = [];
    private readonly string[] capabilities;
    private readonly string[] tools;

    private RandomKnowledge(Chance chance, Size size)
    {
        this.chance = chance;
        this.size = size;
        capabilities = [.. Enumerable.Range(0, 2 + size.Slots).Select(i => $"can-{i}")];
        tools = [.. Enumerable.Range(0, 1 + size.Slots + size.OptionsPerSlot).Select(i => $"tool-{i}")];
    }

    /// <summary>Knowledge and something a reader might say to it.</summary>
    public static (KnowledgeBase Knowledge, Answers Answers) From(int seed, Size size)
    {
        var chance = new Chance(seed);
        var knowledge = new RandomKnowledge(chance, size).Build();
        return (knowledge, RandomAnswers.From(knowledge, chance, size.Words));
    }

    private KnowledgeBase Build()
    {
        var count = chance.Between(Math.Max(1, size.Slots - 2), size.Slots);
        for (var i = 0; i < count; i++)
            slots.Add(new Slot($"slot-{i}", "layer", $"Slot {i}", "", chance.In100(50)) { OfSubstance = chance.In100(40) });
        foreach (var slot in slots) AddOptions(slot);
        return new KnowledgeBase(new KnowledgeParts
        {
            Version = "random",
            Layers = [new Layer("layer", "Layer", "", Prose.None, slots)],
            Tools = [.. options.Select(option => option.ToolId).Distinct().Order(StringComparer.Ordinal).Select(Tool)],
            Capabilities = [.. capabilities.Select(id => new Capability(id, id, "", "", "", [.. slots.Select(slot => slot.Id)]))],
            Criteria = Criteria(),
            Recipe = Recipe(),
            Platforms = [.. PlatformIds.Select(Platform)],
            Rules = [.. Enumerable.Range(0, chance.Below(size.Rules + 1)).Select(Rule)],
            Questions = Questions(),
        });
    }

    private void AddOptions(Slot slot)
    {
        for (var i = chance.Between(slot.MayBeEmpty ? 0 : 1, size.OptionsPerSlot); i > 0; i--) options.Add(Option($"{slot.Id}-{i}", slot.Id));
        if (slot.MayBeEmpty)
            options.Add(Plain($"no-{slot.Id}", "nothing", slot.Id) with { IsEmpty = true });
    }

    private Option Plain(string id, string tool, string slot) => new(
        id, tool, slot, id, "", Edition.OpenSource, A.Lifecycle(LifecycleState.Stable),
        new Dictionary<string, Judgement> { ["judged"] = new(chance.Below(5), "Judged.") }, [A.Citation]);

    private Option Option(string id, string slot) => Plain(id, chance.OneOf(tools), slot) with
    {
        Edition = chance.Mostly(85, Edition.OpenSource, Edition.Paid, Edition.Platform),
        Lifecycle = A.Lifecycle(chance.Mostly(90, LifecycleState.Stable, Enum.GetValues<LifecycleState>())),
        RunsOn = chance.In100(15) ? chance.SomeOf(PlatformIds, 2) : null,
        StableSince = chance.In100(70) ? new DateOnly(2021, 1, 1).AddDays(chance.Below(2300)) : null,
    };

    private Tool Tool(string id) => new(
        id, id, id == "nothing" ? ToolKind.Nothing : chance.Mostly(85, ToolKind.Software, ToolKind.CloudService), "", A.Lifecycle(LifecycleState.Stable),
        [.. options.Where(option => option.ToolId == id)],
        [.. options.Where(option => option.ToolId == id && !option.IsEmpty).SelectMany(Claims)], [A.Citation])
    {
        Licence = chance.In100(70) ? new Licence(chance.OneOf(Licences), [A.Citation]) : null,
        Governance = chance.In100(70) ? new Governance(chance.OneOf(Enum.GetValues<GovernanceKind>()), "somebody", [A.Citation]) : null,
    };

    private IEnumerable<Claim> Claims(Option option)
    {
        foreach (var capability in capabilities)
        {
            // One claim an edition may stand beside another.
            for (var i = chance.Mostly(60, 0, 1, 1, 2); i > 0; i--)
            {
                yield return new Claim(option.Id, capability, chance.Mostly(60, Support.Full, Enum.GetValues<Support>()),
                    chance.Mostly(75, ClaimStatus.Stable, Enum.GetValues<ClaimStatus>()),
                    chance.Mostly(80, option.Edition, Enum.GetValues<Edition>()), [A.Citation]);
            }
        }
    }

    private List<Criterion> Criteria()
    {
        Criterion Of(string id, Derivation? derivation) => new(id, id, "", derivation, chance.Below(6), ["0", "1", "2", "3", "4"]);
        return
        [
            Of("judged", null), .. Enum.GetValues<Derivation>().Select(derivation => Of(derivation.ToString().ToLowerInvariant(), derivation)),
        ];
    }

    private ScoreRecipe Recipe() => new(chance.Below(11), chance.Below(13), chance.Below(8),
        [.. Several(50, () => new Preference(chance.OneOf(capabilities), chance.Between(1, 10)))])
    {
        Nice = chance.Between(1, 10),
    };

    private Platform Platform(string id)
    {
        PlatformStance Stance(int fixedIn100) => chance.In100(fixedIn100)
            ? new(Knowledge.Stance.Fixed, null, [A.Citation])
            : new(chance.Mostly(30, Knowledge.Stance.Unknown, Knowledge.Stance.Impossible, Knowledge.Stance.Allowed,
                Knowledge.Stance.Supported, Knowledge.Stance.Recommended, Knowledge.Stance.Default), null, [A.Citation]);
        var here = slots.Where(_ => chance.In100(70)).ToDictionary(slot => slot.Id, slot => new PlatformSlot(
            options.Where(option => option.SlotId == slot.Id && chance.In100(40)).ToDictionary(option => option.Id, _ => Stance(6)),
            Stance(0) with { IsGeneral = true }));
        return new Platform(id, id, PlatformKind.Managed, "", here, [A.Citation]);
    }

    private Rule Rule(int number)
    {
        var effect = chance.Below(4);
        return new Rule($"rule-{number}", $"Rule {number}", [.. Enumerable.Range(0, chance.Between(1, 3)).Select(_ => Condition())],
            effect is 0 or 2 ? Set() : null, effect is 1 or 2 ? Set() : null, [], ["Beware."], "Because.", null, [A.Citation], [A.Citation]);
    }

    private Condition Condition() => chance.Below(5) switch
    {
        0 => new(null, chance.SomeOf(PlatformIds, 2), []),
        1 => new(null, [], chance.SomeOf([.. Enumerable.Range(0, 6).Select(i => new AnswerKey("need", $"need-{i}"))], 3)),
        _ => new(Set(), [], []),
    };

    private OptionSet Set() => chance.In100(25)
        ? new([], chance.SomeOf(tools, 1))
        : new([.. chance.SomeOf(options, 3).Select(option => option.Id)], []);

    private List<Question> Questions() =>
    [
        new("platform", "", "", "", "", false, [.. PlatformIds.Select(id => new Answer("platform", id, id, "") { PlatformId = id })]),
        new("need", "", "", "", "", true, [.. Enumerable.Range(0, 6).Select(i => Answer("need", $"need-{i}"))]),
        new("choice", "", "", "", "", false, [.. Enumerable.Range(0, 3).Select(i => Answer("choice", $"choice-{i}"))]),
    ];

    private Answer Answer(string question, string id) => new(question, id, id, "")
    {
        Requires = [.. Several(60, Requirement)],
        Prefers = [.. Several(40, () => new Preference(chance.OneOf(capabilities), chance.Between(1, 10), chance.Mostly(70, Support.Full, Support.Partial)))],
        NotNeeded = [.. Several(20, () => chance.OneOf(capabilities))],
        Excludes = chance.In100(15) ? Set() : null,
        ExcludesEditions = chance.In100(12) ? [chance.OneOf(Enum.GetValues<Edition>())] : [],
        Keeps = chance.In100(25) ? Set() : null,
        Accepts = chance.In100(20) ? (Acceptance)chance.Below(8) : Acceptance.Nothing,
        Weights = Several(30, () => chance.Between(-6, 6)).Select(change => (chance.OneOf(["judged", "maturity", "openness"]), change))
            .DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.change),
    };

    private Requirement Requirement() => new(chance.OneOf(capabilities), chance.Mostly(60, Support.Full, Support.Partial),
        chance.In100(25) ? [.. chance.SomeOf(slots, 2).Select(slot => slot.Id)] : []);

    /// <summary>None, one or two.</summary>
    private IEnumerable<T> Several<T>(int percent, Func<T> make)
    {
        for (var i = 0; i < 2 && chance.In100(percent); i++, percent /= 3) yield return make();
    }
}
