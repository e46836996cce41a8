using NetChooser.Advisor.Tests.Checking;
using NetChooser.Advisor.Tests.Making;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>The advisor against a look at every single stack.</summary>
public sealed class BruteForceTests
{
    private const int Blocks = 8;
    private const int ProblemsInBlock = 500;

    public static TheoryData<int> EachBlock => [.. Enumerable.Range(0, Blocks)];

    [Theory]
    [MemberData(nameof(EachBlock))]
    public void TheBestAndEqualStacksAreThoseOfALookAtEveryStack(int block)
    {
        var feasible = 0;
        for (var seed = block * ProblemsInBlock; seed < (block + 1) * ProblemsInBlock; seed++)
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, Size.Small);
            var plain = new PlainReading(knowledge, answers);
            var allowed = plain.AllStacks().Where(stack => plain.Allows(stack)).Select(stack => (Stack: stack, Score: plain.Score(stack))).ToList();
            var advisor = new StackAdvisor(knowledge);
            var alone = advisor.Best(answers);
            var recommendation = advisor.Recommend(answers);
            if (allowed.Count == 0)
            {
                alone.ShouldBeNull($"seed {seed}");
                recommendation.Best.ShouldBeNull($"seed {seed}");
                continue;
            }
            feasible++;
            var score = allowed.Max(pair => pair.Score);
            var best = allowed.Where(pair => pair.Score == score).Select(pair => Written(pair.Stack)).ToList();
            var expected = best.Take(StackAdvisor.MostEqualStacks + 1);
            alone.ShouldNotBeNull($"seed {seed}").Score.ShouldBe(score, $"seed {seed}");
            Written(alone.Options).ShouldBe(best[0], $"seed {seed}");
            recommendation.MoreEqualStacks.ShouldBe(best.Count > StackAdvisor.MostEqualStacks + 1, $"seed {seed}");
            new[] { recommendation.Best! }.Concat(recommendation.EqualStacks).Select(stack => Written(stack.Options))
                .ShouldBe(expected, $"seed {seed}");
        }
        // A generator that makes nothing possible, or everything, would prove little.
        feasible.ShouldBeInRange(ProblemsInBlock / 3, ProblemsInBlock * 9 / 10);
    }

    private static string Written(IReadOnlyList<Knowledge.Option> stack) => string.Join(' ', stack.Select(option => option.Id));
}
