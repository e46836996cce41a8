using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>A requirement of an answer as clauses, one for each way to accept (0 to 7).</summary>
internal sealed record CompiledRequirement(Requirement Requirement, Slot? Slot, int[] Clauses);

/// <summary>What one answer does, as numbers.</summary>
internal sealed class AnswerTable
{
    public AnswerTable(Catalogue catalogue, SupportClauses supports, Answer answer)
    {
        var knowledge = catalogue.Knowledge;
        Platform = catalogue.PlatformIndex(answer.PlatformId);
        Accepts = answer.Accepts;
        Excluded = answer.Excludes is { } excluded ? catalogue.Lanes.Mask(catalogue.IndexesOf(excluded)) : null;
        Refused = answer.ExcludesEditions.Count > 0
            ? OptionRestraints.MaskOf(catalogue, option => !option.IsEmpty && answer.ExcludesEditions.Contains(option.Edition))
            : null;
        Kept = answer.Keeps is { } keeps ? catalogue.Lanes.Mask(catalogue.IndexesOf(keeps)) : null;
        Weights = answer.Weights.Count > 0 ? [.. knowledge.Criteria.Select(criterion => answer.Weights.GetValueOrDefault(criterion.Id))] : null;
        Required = [.. answer.Requires.SelectMany(requirement => SlotsOf(knowledge, requirement)
            .Select(slot => new CompiledRequirement(requirement, slot, supports.Required(requirement, slot?.Id))))];
        Wishes = [.. answer.Prefers.Select(supports.WishOf)];
        NiceWishes = [.. answer.Requires.SelectMany(requirement => SlotsOf(knowledge, requirement)
            .Select(slot => supports.WishOf(new Preference(requirement.CapabilityId, knowledge.Parts.Recipe.Nice, requirement.AtLeast), slot?.Id)))];
        NotNeeded = [.. answer.NotNeeded.Select(supports.IndexOf)];
        TakesMany = knowledge.FindQuestion(answer.QuestionId)!.TakesMany;
    }

    /// <summary>The number of the platform it chooses; 0 when it chooses none.</summary>
    public int Platform { get; }

    public Acceptance Accepts { get; }

    /// <summary>Options it takes out; null when none.</summary>
    public ulong[]? Excluded { get; }

    /// <summary>Options of editions it refuses; null when none.</summary>
    public ulong[]? Refused { get; }

    /// <summary>Options that the reader already runs; null when none.</summary>
    public ulong[]? Kept { get; }

    /// <summary>Changes of the weights by criterion; null when none.</summary>
    public int[]? Weights { get; }

    public CompiledRequirement[] Required { get; }

    public CompiledWish[] Wishes { get; }

    /// <summary>What its requirements become when they are only nice to have.</summary>
    public CompiledWish[] NiceWishes { get; }

    /// <summary>Numbers of capabilities that need not be preferred.</summary>
    public int[] NotNeeded { get; }

    public bool TakesMany { get; }

    private static IEnumerable<Slot?> SlotsOf(KnowledgeBase knowledge, Requirement requirement) =>
        requirement.EachOf.Count == 0 ? [null] : requirement.EachOf.Select(id => knowledge.FindSlot(id));
}
