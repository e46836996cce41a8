using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Checking;

/// <summary>Takes an explanation at its word: does what it names really object to a stack, and is all of it needed?</summary>
internal static class PlainOrigins
{
    /// <summary>Whether what is named objects to the stack.</summary>
    public static bool Objects(this PlainReading plain, Origin origin, IReadOnlyList<Option> stack) => origin switch
    {
        LifecycleOrigin lifecycle => stack.Contains(lifecycle.Option),
        TiedOrigin tied => stack.Contains(tied.Option),
        PlatformOrigin platform => stack.Contains(platform.Option),
        EditionOrigin edition => stack.Contains(edition.Option),
        ExclusionOrigin exclusion => stack.Contains(exclusion.Option),
        PinOrigin pin => !stack.Contains(pin.Option),
        RuleOrigin rule => plain.Breaks(stack, rule.Rule),
        RequirementOrigin { Slot: null } need => !plain.Meets(stack, need.Requirement),
        RequirementOrigin need => !plain.Meets(stack, need.Requirement with { EachOf = [need.Slot!.Id] }),
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    /// <summary>Fails unless every one of the stacks meets an objection, and each origin is the only one to object to some stack.</summary>
    public static void ShouldRuleOutMinimally(
        this PlainReading plain, IReadOnlyList<Origin> origins, IReadOnlyList<IReadOnlyList<Option>> stacks, string name)
    {
        var alone = new HashSet<Origin>(ReferenceEqualityComparer.Instance);
        foreach (var stack in stacks)
        {
            var objecting = origins.Where(origin => plain.Objects(origin, stack)).ToList();
            objecting.ShouldNotBeEmpty(name);
            if (objecting.Count == 1) alone.Add(objecting[0]);
        }
        alone.Count.ShouldBe(origins.Count, name);
    }
}
