using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>Lists every restriction that the reader's words put down, one by one, each with its origin.</summary>
internal sealed class Restrictions
{
    private readonly Catalogue catalogue;
    private readonly Query query;
    private readonly List<Restriction> all = [];

    public Restrictions(Catalogue catalogue, Query query)
    {
        this.catalogue = catalogue;
        this.query = query;
        foreach (var option in catalogue.Options) ForbidByKind(option);
        foreach (var answer in query.Demanding) RestrictByAnswer(answer);
        foreach (var rule in catalogue.Rules.Rules) RestrictByRule(rule);
        foreach (var (slotId, optionId) in query.Answers.Pins.OrderBy(pin => pin.Key, StringComparer.Ordinal)) RestrictByPin(slotId, optionId);
    }

    /// <summary>What options are, what the platform says of them, what was answered, rules, pins.</summary>
    public IReadOnlyList<Restriction> All => all;

    private void ForbidByKind(Option option)
    {
        var pinned = query.Answers.Pins.GetValueOrDefault(option.SlotId) == option.Id;
        if (!option.Lifecycle.FitForNewStack && !pinned) Forbid(option, new LifecycleOrigin(option));
        if (option.RunsOn is { } list && (query.Platform is null || !list.Contains(query.Platform.Id)))
            Forbid(option, new TiedOrigin(option, query.Platform) { DependsOn = query.PlatformSaid });
        if (query.Platform is { } platform) ForbidByPlatform(option, platform);
        ForbidByEdition(option, pinned);
    }

    private void ForbidByPlatform(Option option, Platform platform)
    {
        var stance = platform.On(option);
        if (stance.Stance == Stance.Impossible)
            Forbid(option, new PlatformOrigin(option, platform, stance, null) { DependsOn = query.PlatformSaid });
        else if (query.Table.FixedInstead[catalogue.IndexOf(option)] is { } instead)
            Forbid(option, new PlatformOrigin(option, platform, platform.On(instead), instead) { DependsOn = query.PlatformSaid });
    }

    /// <summary>One restriction for each answer that refuses: a conflict may hinge on any one of them, or on none.</summary>
    private void ForbidByEdition(Option option, bool pinned)
    {
        foreach (var refusing in query.Demanding.Where(answer => !option.IsEmpty && answer.ExcludesEditions.Contains(option.Edition)))
            Forbid(option, new EditionOrigin(option, refusing) { DependsOn = [new Said(refusing, null)] });
        if (option.Edition == Edition.Paid && !query.Accepted.HasFlag(Acceptance.Paid) && !pinned) Forbid(option, new EditionOrigin(option, null));
    }

    private void RestrictByAnswer(Answer answer)
    {
        IReadOnlyList<Said> said = [new Said(answer, null)];
        foreach (var option in answer.Excludes is null ? [] : catalogue.IndexesOf(answer.Excludes).Select(index => catalogue.Options[index]))
            Forbid(option, new ExclusionOrigin(option, answer) { DependsOn = said });
        foreach (var required in catalogue.AnswerTables[catalogue.IndexOf(answer.Key)].Required)
        {
            var capability = catalogue.Knowledge.FindCapability(required.Requirement.CapabilityId)!;
            all.Add(new Restriction(new RequirementOrigin(required.Requirement, capability, answer, required.Slot) { DependsOn = said })
            {
                Demands = [required.Clauses[(int)query.Accepted]],
            });
        }
    }

    private void RestrictByRule(CompiledRule rule)
    {
        foreach (var said in query.WaysToHold(rule.Rule))
            all.Add(new Restriction(new RuleOrigin(rule.Rule) { DependsOn = said }) { Demands = rule.Demands, Triggered = rule.Triggered });
    }

    private void RestrictByPin(string slotId, string optionId)
    {
        var option = catalogue.Knowledge.FindOption(optionId)!;
        all.Add(new Restriction(new PinOrigin(catalogue.Knowledge.FindSlot(slotId)!, option) { DependsOn = [new Said(null, slotId)] })
        {
            Only = catalogue.IndexOf(option),
        });
    }

    private void Forbid(Option option, Origin origin) => all.Add(new Restriction(origin) { Forbidden = catalogue.IndexOf(option) });
}
