using NetChooser.Advisor.Checking;
using NetChooser.Advisor.Tests.Making;

namespace NetChooser.Advisor.Tests.Checking;

/// <summary>The checker's own search against a look at every single stack.</summary>
public sealed class OptimumSearchTests
{
    private const int Cases = 1500;
    private const int FirstSeed = 700_000;
    private const int Plenty = 1_000_000;

    [Fact]
    public void NothingIsBetterThanTheBestAndEveryEqualIsCounted() => ForEachCase((facts, reading, scores, name) =>
    {
        var search = OptimumSearch.Beyond(scores.Count == 0 ? null : scores.Max(), facts, reading, Plenty);
        search.IsThrough.ShouldBeTrue(name);
        search.Better.ShouldBeNull(name);
        if (scores.Count == 0) return;
        var equal = scores.Count(score => score == scores.Max());
        search.Equal.ShouldBe(Math.Min(equal, OptimumSearch.MostCounted), name);
    });

    [Fact]
    public void WhatIsBetterThanAWorseClaimIsFound() => ForEachCase((facts, reading, scores, name) =>
    {
        if (scores.Count == 0) return;
        foreach (int? claim in new int?[] { null, scores.Max() - 1, scores.Min() - 1 })
        {
            var search = OptimumSearch.Beyond(claim, facts, reading, Plenty);
            var better = search.Better.ShouldNotBeNull(name);
            var table = new StackOnTable(facts);
            table.Lay([.. better.Select(option => facts.Numbers.Options[option])]).ShouldBeTrue(name);
            table.Objection(reading).ShouldBeNull(name);
            table.Score(reading).ShouldBeGreaterThan(claim ?? int.MinValue, name);
        }
    });

    [Fact]
    public void ASearchThatWasEndedSaysSo()
    {
        var knowledge = A.Knowledge.Slots("one", "two").Option("a", "one", 4).Option("b", "one", 4).Option("c", "two", 4).Option("d", "two", 4)
            .Recipe(product: 1).Build();
        var facts = new KnownFacts(knowledge);
        var reading = new Reading(facts);
        reading.Take(Answers.None).ShouldBeTrue();
        var through = OptimumSearch.Beyond(6, facts, reading, Plenty);
        through.IsThrough.ShouldBeTrue();
        through.Equal.ShouldBe(4);
        OptimumSearch.Beyond(6, facts, reading, through.Nodes).IsThrough.ShouldBeTrue();
        OptimumSearch.Beyond(6, facts, reading, through.Nodes - 1).IsThrough.ShouldBeFalse();
    }

    private static void ForEachCase(Action<KnownFacts, Reading, IReadOnlyList<int>, string> check)
    {
        var feasible = 0;
        for (var seed = FirstSeed; seed < FirstSeed + Cases; seed++)
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, Size.Small);
            var facts = new KnownFacts(knowledge);
            var reading = new Reading(facts);
            reading.Take(answers).ShouldBeTrue($"seed {seed}");
            var plain = new PlainReading(knowledge, answers);
            var scores = plain.AllStacks().Where(stack => plain.Allows(stack)).Select(plain.Score).ToList();
            if (scores.Count > 0) feasible++;
            check(facts, reading, scores, $"seed {seed}");
        }
        feasible.ShouldBeInRange(Cases / 3, Cases * 9 / 10);
    }
}
