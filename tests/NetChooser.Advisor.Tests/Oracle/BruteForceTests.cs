using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>Every stack of thousands of small problems is judged by hand; the advisor must have found the best, or rightly none.</summary>
public sealed class BruteForceTests
{
    private const int Problems = 3000;
    private const int MostEqual = 16;

    [Fact]
    public void NoStackIsBetterAndEqualOnesAreAllReported()
    {
        var without = 0;
        for (var seed = 0; seed < Problems; seed++)
        {
            var (knowledge, answers) = MadeUp.Of(seed);
            var judge = new PlainJudge(knowledge, answers);
            var allowed = Stacks(knowledge).Where(stack => !judge.Faults(stack).Any()).Select(stack => (stack, score: judge.Score(stack))).ToList();
            var result = new StackAdvisor(knowledge).Recommend(answers);
            if (allowed.Count == 0)
            {
                without++;
                result.Best.ShouldBeNull($"seed {seed}");
                continue;
            }
            var best = allowed.Max(pair => pair.score);
            result.Best.ShouldNotBeNull($"seed {seed}").Score.ShouldBe(best, $"seed {seed}");
            var expected = allowed.Where(pair => pair.score == best).Select(pair => Named(pair.stack)).Order(StringComparer.Ordinal).ToList();
            var found = result.EqualStacks.Prepend(result.Best).Select(stack => Named(stack.Options)).ToList();
            found.Distinct().Count().ShouldBe(found.Count, $"seed {seed}");
            found.Count.ShouldBe(Math.Min(expected.Count, MostEqual), $"seed {seed}");
            found.ShouldBeSubsetOf(expected, $"seed {seed}");
        }
        without.ShouldBeInRange(Problems / 20, Problems / 2, "the problems should be hard, and not all impossible");
    }

    [Fact]
    public void WhatIsSaidOfEveryOtherOptionIsTrue()
    {
        for (var seed = 0; seed < Problems / 6; seed++)
        {
            var (knowledge, answers) = MadeUp.Of(seed);
            var result = new StackAdvisor(knowledge).Recommend(answers);
            if (result.Best is null) continue;
            var judge = new PlainJudge(knowledge, answers);
            var allowed = Stacks(knowledge).Where(stack => !judge.Faults(stack).Any()).Select(stack => (stack, score: judge.Score(stack))).ToList();
            foreach (var other in result.Slots.SelectMany(slot => slot.Others))
            {
                var with = allowed.Where(pair => pair.stack.Contains(other.Option)).ToList();
                other.IsPossible.ShouldBe(with.Count > 0, $"seed {seed}, {other.Option.Id}");
                if (other.BestWith is not { } best)
                {
                    other.Causes.ShouldNotBeEmpty($"seed {seed}, {other.Option.Id}");
                    continue;
                }
                best.Score.ShouldBe(with.Max(pair => pair.score), $"seed {seed}, {other.Option.Id}");
                other.Costs.Sum(change => change.Points).ShouldBe(best.Score - result.Best.Score, $"seed {seed}, {other.Option.Id}");
            }
        }
    }

    private static string Named(IEnumerable<Option> stack) => string.Join(' ', stack.Select(option => option.Id));

    private static IEnumerable<Option[]> Stacks(KnowledgeBase knowledge)
    {
        IEnumerable<Option[]> stacks = [[]];
        foreach (var slot in knowledge.Slots)
        {
            var options = knowledge.Options.Where(option => option.SlotId == slot.Id).ToList();
            stacks = stacks.SelectMany(stack => options, (stack, option) => (Option[])[.. stack, option]);
        }
        return stacks;
    }
}
