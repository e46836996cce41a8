using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Properties;

/// <summary>What holds for any knowledge and any answers.</summary>
public sealed class StackPropertyTests
{
    private const int Cases = 400;
    private const int FirstSeed = 300_000;

    [Fact]
    public void OneMoreRequirementNeverRaisesTheOptimum() => ForEachCase(Size.Medium, (knowledge, answers, chance, seed) =>
    {
        if (new StackAdvisor(knowledge).Recommend(answers).Best is not { } before) return;
        var requirement = new Requirement(chance.OneOf(knowledge.Capabilities).Id, chance.OneOf([Support.Full, Support.Partial]),
            chance.In100(30) ? [chance.OneOf(knowledge.Slots).Id] : []);
        var (more, asked) = Variations.WithOneMoreRequirement(knowledge, answers, requirement);
        (new StackAdvisor(more).Recommend(asked).Best?.Score ?? int.MinValue).ShouldBeLessThanOrEqualTo(before.Score, seed);
    });

    [Fact]
    public void WhatIsNiceToHaveLeavesEveryStackPossible() => ForEachCase(Size.Small, (knowledge, answers, _, seed) =>
    {
        var musts = new StackAdvisor(knowledge).Recommend(answers with { Nice = [] });
        var nice = answers with { Nice = [.. answers.Given.Where(key => knowledge.FindAnswer(key)!.Requires.Count > 0)] };
        var advice = new StackAdvisor(knowledge).Recommend(nice);
        advice.Requirements.ShouldBeEmpty(seed);
        if (musts.Best is null) return;
        advice.Best.ShouldNotBeNull(seed);
        PossibleIn(musts).ShouldBeSubsetOf(PossibleIn(advice), seed);
    });

    [Fact]
    public void TheOrderOfTheKnowledgeChangesNothingAboutTheBestStacks() => ForEachCase(Size.Medium, (knowledge, answers, chance, seed) =>
    {
        var one = new StackAdvisor(knowledge).Recommend(answers);
        var other = new StackAdvisor(Variations.Shuffled(knowledge, chance)).Recommend(answers);
        (other.Best?.Score).ShouldBe(one.Best?.Score, seed);
        // Of more equal stacks than are listed, the order decides which ones are.
        if (!one.MoreEqualStacks) StacksOf(other).ShouldBe(StacksOf(one), seed);
    });

    [Fact]
    public void TheOrderOfAnswersChangesNothing() => ForEachCase(Size.Medium, (knowledge, answers, chance, seed) =>
    {
        var advisor = new StackAdvisor(knowledge);
        var shuffled = answers with
        {
            Given = chance.Shuffled(answers.Given),
            Nice = chance.Shuffled(answers.Nice),
            Pins = answers.Pins.Reverse().ToDictionary(),
            Weights = answers.Weights.Reverse().ToDictionary(),
        };
        Printed.Of(advisor.Recommend(shuffled)).ShouldBe(Printed.Of(advisor.Recommend(answers)), seed);
    });

    [Fact]
    public void AnAnswerSaidTwiceCountsOnce() => ForEachCase(Size.Small, (knowledge, answers, _, seed) =>
    {
        var advisor = new StackAdvisor(knowledge);
        var twice = answers with { Given = [.. answers.Given, .. answers.Given], Nice = [.. answers.Nice, .. answers.Nice] };
        Printed.Of(advisor.Recommend(twice)).ShouldBe(Printed.Of(advisor.Recommend(answers)), seed);
    });

    [Fact]
    public void TheSameInputGivesTheSameBytes() => ForEachCase(Size.Medium, (knowledge, answers, _, seed) =>
    {
        var advisor = new StackAdvisor(knowledge);
        var first = Printed.Of(advisor.Recommend(answers));
        Printed.Of(advisor.Recommend(answers)).ShouldBe(first, seed);
        var (again, sameAnswers) = RandomKnowledge.From(int.Parse(seed), Size.Medium);
        Printed.Of(new StackAdvisor(again).Recommend(sameAnswers)).ShouldBe(first, seed);
    });

    [Fact]
    public void PinningARecommendedOptionChangesOnlyItsReason() => ForEachCase(Size.Small, (knowledge, answers, _, seed) =>
    {
        var advisor = new StackAdvisor(knowledge);
        var before = advisor.Recommend(answers);
        foreach (var slot in before.Slots)
        {
            var pins = answers.Pins.ToDictionary();
            pins[slot.Slot.Id] = slot.Chosen.Id;
            var after = advisor.Recommend(answers with { Pins = pins });
            Printed.Of(after.Best.ShouldNotBeNull(seed)).ShouldBe(Printed.Of(before.Best!), seed);
            after.Slots.Single(advised => advised.Slot == slot.Slot).Reason.ShouldBeOfType<FixedByReader>(seed);
            after.FiredRules.ShouldBe(before.FiredRules, seed);
            after.Products.ShouldBe(before.Products, seed);
            after.EqualStacks.Select(Printed.Of).ShouldBeSubsetOf(before.EqualStacks.Select(Printed.Of), seed);
        }
    });

    [Fact]
    public void AddingTheSamePointsToEveryOptionOfASlotChangesNoStack() => ForEachCase(Size.Small, (knowledge, answers, chance, seed) =>
    {
        var slot = chance.OneOf(knowledge.Slots).Id;
        Option Raised(Option option) => option.SlotId == slot
            ? option with { Judgements = option.Judgements.ToDictionary(pair => pair.Key, pair => new Judgement(pair.Value.Level + 3, "Raised.")) }
            : option;
        var raised = new KnowledgeBase(knowledge.Parts with
        {
            Tools = [.. knowledge.Tools.Select(tool => tool with { Options = [.. tool.Options.Select(Raised)] })],
        });
        StacksOf(new StackAdvisor(raised).Recommend(answers)).ShouldBe(StacksOf(new StackAdvisor(knowledge).Recommend(answers)), seed);
    });

    private static IEnumerable<string> PossibleIn(Recommendation advice) => advice.Slots.SelectMany(slot =>
        slot.Others.Where(other => other.IsPossible).Select(other => other.Option.Id).Append(slot.Chosen.Id));

    private static IEnumerable<string> StacksOf(Recommendation advice) =>
        (advice.Best is { } best ? advice.EqualStacks.Prepend(best) : [])
        .Select(stack => string.Join(' ', stack.Options.Select(option => option.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);

    private static void ForEachCase(Size size, Action<KnowledgeBase, Answers, Chance, string> check)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Cases; seed++)
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, size);
            check(knowledge, answers, new Chance(-seed), $"{seed}");
        }
    }
}
