using NetChooser.Advisor.Tests.Checking;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Properties;

/// <summary>What any explanation must live up to, checked stack by stack.</summary>
public sealed class ExplanationPropertyTests
{
    private const int Cases = 700;
    private const int FirstSeed = 400_000;

    [Fact]
    public void EveryStackReturnedSatisfiesEverythingAndHasTheScoreItSays() => ForEachCase((advice, plain, name) =>
    {
        var stacks = advice.EqualStacks.Concat(advice.Slots.SelectMany(slot => slot.Others).Select(other => other.BestWith).OfType<Stack>());
        foreach (var stack in advice.Best is { } best ? stacks.Prepend(best) : stacks)
        {
            plain.Objections(stack.Options).ShouldBeEmpty(name);
            plain.Score(stack.Options).ShouldBe(stack.Score, name);
        }
    });

    [Fact]
    public void APossibleOptionNamesTheBestStackWithItAndCostsThatAddUp() => ForEachCase((advice, plain, name) =>
    {
        if (advice.Best is null) return;
        var allowed = plain.AllStacks().Where(stack => plain.Allows(stack)).ToList();
        foreach (var other in advice.Slots.SelectMany(slot => slot.Others))
        {
            var best = allowed.Where(stack => stack.Contains(other.Option)).Max(stack => (int?)plain.Score(stack));
            (other.BestWith?.Score).ShouldBe(best, name);
            if (other.BestWith is not { } with) continue;
            with.Has(other.Option.Id).ShouldBeTrue(name);
            other.Causes.ShouldBeEmpty(name);
            other.Costs.Sum(cost => cost.Points).ShouldBe(with.Score - advice.Best.Score, name);
            other.Costs.ShouldAllBe(cost => cost.Points != 0, name);
        }
    });

    [Fact]
    public void TheCausesOfAnImpossibleOptionRuleItOutAndNoneIsTooMuch() => ForEachCase((advice, plain, name) =>
    {
        var stacks = plain.AllStacks().ToList();
        foreach (var other in advice.Slots.SelectMany(slot => slot.Others).Where(other => !other.IsPossible))
        {
            other.Causes.ShouldNotBeEmpty(name);
            plain.ShouldRuleOutMinimally([.. other.Causes.Select(cause => cause.Origin)],
                [.. stacks.Where(stack => stack.Contains(other.Option))], $"{name}, {other.Option.Id}");
        }
    });

    [Fact]
    public void TheWordsOfAConflictCollideAndNoneIsTooMuch()
    {
        var conflicts = 0;
        ForEachCase((advice, plain, name) =>
        {
            if (advice.DeadEnd is not { Conflicts: [var conflict, ..] }) return;
            conflicts++;
            var stacks = plain.AllStacks().ToList();
            var words = conflict.Said.Select(Printed.Of).ToHashSet();
            words.Count.ShouldBe(conflict.Said.Count, name);
            words.ShouldBeSubsetOf(plain.Words, name);
            stacks.ShouldNotContain(stack => plain.Allows(stack, words), name);
            foreach (var word in words)
                stacks.Exists(stack => plain.Allows(stack, words.Except([word]).ToHashSet())).ShouldBeTrue($"{name}, without {word}");
        });
        conflicts.ShouldBeGreaterThan(Cases / 10);
    }

    [Fact]
    public void TheRestrictionsOfAConflictRuleEveryStackOutAndNoneIsTooMuch() => ForEachCase((advice, plain, name) =>
    {
        if (advice.DeadEnd is not { Conflicts: [var conflict, ..] }) return;
        plain.ShouldRuleOutMinimally(conflict.Origins, [.. plain.AllStacks()], name);
        conflict.Origins.SelectMany(origin => origin.DependsOn).ShouldBeSubsetOf(conflict.Said, name);
    });

    [Fact]
    public void EveryRequirementAndPreferenceNamesWhoMeetsIt() => ForEachCase((advice, plain, name) =>
    {
        foreach (var (requirement, providers) in advice.Requirements)
        {
            providers.ShouldAllBe(provider => advice.Best!.Has(provider.Option.Id)
                && provider.Claim.OptionId == provider.Option.Id && provider.Claim.CapabilityId == requirement.Capability.Id, name);
            if (requirement.Slot is null) providers.ShouldNotBeEmpty(name);
        }
        foreach (var wish in advice.Wishes.Where(wish => wish.Points > 0))
        {
            if (wish.Wish.Slot is { } slot && advice.Best!.In(slot.Id).IsEmpty)
            {
                (wish.Points, wish.Provider, wish.Claim).ShouldBe((wish.Wish.FullPoints, null, null), name);
                continue;
            }
            var provider = wish.Provider.ShouldNotBeNull(name);
            advice.Best!.Has(provider.Id).ShouldBeTrue(name);
            if (wish.Wish.Slot is { } asked) provider.SlotId.ShouldBe(asked.Id, name);
            var claim = wish.Claim.ShouldNotBeNull(name);
            var isFull = claim is { Support: Support.Full, Status: ClaimStatus.Stable };
            wish.Points.ShouldBe(isFull || wish.Wish.Preference.AtLeast == Support.Partial ? wish.Wish.FullPoints : wish.Wish.FullPoints / 2, name);
        }
    });

    private static void ForEachCase(Action<Recommendation, PlainReading, string> check)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Cases; seed++)
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, Size.Small);
            check(new StackAdvisor(knowledge).Recommend(answers), new PlainReading(knowledge, answers), $"seed {seed}");
        }
    }
}
