using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>A capability that is required: of the whole stack, or of what stands in one slot.</summary>
/// <param name="Capability">The capability.</param>
/// <param name="AtLeast">The support asked for.</param>
/// <param name="Slot">The slot; -1 for the whole stack.</param>
internal readonly record struct Need(int Capability, Support AtLeast, int Slot);

/// <summary>A capability that is worth points: of the whole stack, or of what stands in one slot, where nothing serves too.</summary>
/// <param name="Capability">The capability.</param>
/// <param name="AtLeast">The support that gives all points.</param>
/// <param name="Slot">The slot; -1 for the whole stack.</param>
/// <param name="Weight">The weight.</param>
internal readonly record struct Liking(int Capability, Support AtLeast, int Slot, int Weight);

/// <summary>What follows from one answer.</summary>
internal sealed class AnswerFacts
{
    public AnswerFacts(Answer answer, Numbering numbers, int niceWeight)
    {
        Word = $"{answer.QuestionId}={answer.Id}";
        Platform = answer.PlatformId is { } platform ? numbers.Platform(platform) : -1;
        NamesPlatform = answer.PlatformId is not null;
        Accepts = answer.Accepts;
        Needs = [.. answer.Requires.SelectMany(requirement => SlotsOf(requirement, numbers)
            .Select(slot => new Need(numbers.Capability(requirement.CapabilityId), requirement.AtLeast, slot)))];
        Prefers = [.. answer.Prefers.Select(preference => LikingOf(preference, numbers))];
        WouldPrefer = [.. Needs.Select(need => new Liking(need.Capability, need.AtLeast, need.Slot, niceWeight))];
        NotNeeded = [.. answer.NotNeeded.Select(numbers.Capability)];
        Excludes = answer.Excludes is { } excluded ? numbers.In(excluded) : [];
        ExcludesEditions = answer.ExcludesEditions.Aggregate(0, (bits, edition) => bits | 1 << (int)edition);
        Keeps = answer.Keeps is { } kept ? numbers.In(kept) : [];
        Weights = [.. answer.Weights.Select(pair => (numbers.Criterion(pair.Key), pair.Value)).Where(pair => pair.Item1 >= 0)];
    }

    /// <summary>As a link spells it.</summary>
    public string Word { get; }

    public bool NamesPlatform { get; }

    /// <summary>-1 for none.</summary>
    public int Platform { get; }

    public Acceptance Accepts { get; }

    public Need[] Needs { get; }

    public Liking[] Prefers { get; }

    /// <summary>What it prefers instead of requiring when it is only nice to have.</summary>
    public Liking[] WouldPrefer { get; }

    public int[] NotNeeded { get; }

    public int[] Excludes { get; }

    /// <summary>A bit for each edition.</summary>
    public int ExcludesEditions { get; }

    public int[] Keeps { get; }

    public (int Criterion, int Change)[] Weights { get; }

    public static Liking LikingOf(Preference preference, Numbering numbers) =>
        new(numbers.Capability(preference.CapabilityId), preference.AtLeast, -1, preference.Weight);

    private static IEnumerable<int> SlotsOf(Requirement requirement, Numbering numbers) =>
        requirement.EachOf.Count == 0 ? [-1] : requirement.EachOf.Select(numbers.Slot);
}
