using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>Where a restriction comes from. Origins are what explanations are made of.</summary>
public abstract record Origin
{
    /// <summary>What of the reader's words it depends on; empty when it holds whatever the reader says.</summary>
    public IReadOnlyList<Said> DependsOn { get; init; } = [];
}

/// <summary>Something the reader said: one answer, or one slot they fixed.</summary>
/// <param name="Answer">The answer; null for a pin.</param>
/// <param name="PinnedSlotId">The slot that was fixed; null for an answer.</param>
public sealed record Said(Answer? Answer, string? PinnedSlotId);

/// <summary>The option is deprecated or retired, so it is not recommended for a new stack.</summary>
public sealed record LifecycleOrigin(Option Option) : Origin;

/// <summary>The option exists only on platforms that were not chosen.</summary>
public sealed record TiedOrigin(Option Option, Platform? Platform) : Origin;

/// <summary>The chosen platform rules the option out, or fixes another.</summary>
public sealed record PlatformOrigin(Option Option, Platform Platform, PlatformStance Stance, Option? FixedInstead) : Origin;

/// <summary>The option comes in an edition that was not accepted.</summary>
public sealed record EditionOrigin(Option Option, Answer? Answer) : Origin;

/// <summary>An answer takes the option out.</summary>
public sealed record ExclusionOrigin(Option Option, Answer Answer) : Origin;

/// <summary>An answer asks for a capability: of the stack, or of what stands in one slot.</summary>
public sealed record RequirementOrigin(Requirement Requirement, Capability Capability, Answer Answer, Slot? Slot) : Origin;

/// <summary>A compatibility rule.</summary>
public sealed record RuleOrigin(Rule Rule) : Origin;

/// <summary>The reader fixed the slot.</summary>
public sealed record PinOrigin(Slot Slot, Option Option) : Origin;
