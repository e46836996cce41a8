using NetChooser.Advisor.Solving;
using NetChooser.Advisor.Tests.Making;

namespace NetChooser.Advisor.Tests.Solving;

public sealed class ConflictSetsTests
{
    private const int Demands = 9;

    [Fact]
    public void AllMinimalConflictsAndCorrectionsAreThoseOfALookAtEverySubset()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var chance = new Chance(seed);
            // Sets of demands that cannot hold together, at random.
            int[][] forbidden = [.. Enumerable.Range(0, chance.Between(1, 6)).Select(_ => chance.SomeOf([.. Enumerable.Range(0, Demands)], 4).ToArray())];
            bool Holds(IReadOnlyList<int> held) => !forbidden.Any(set => set.All(held.Contains));
            var found = ConflictSets.Of(Demands, Holds, 1000, 100_000);
            found.IsComplete.ShouldBeTrue();
            var subsets = Enumerable.Range(0, 1 << Demands).Select(bits => Enumerable.Range(0, Demands).Where(demand => (bits >> demand & 1) != 0).ToArray()).ToList();
            var bad = subsets.Where(set => !Holds(set)).ToList();
            Written(found.Conflicts).ShouldBe(Written(Minimal(bad)), $"seed {seed}");
            var enough = subsets.Where(set => Holds([.. Enumerable.Range(0, Demands).Except(set)])).ToList();
            Written(found.Corrections).ShouldBe(Written(Minimal(enough)), $"seed {seed}");
        }
    }

    [Fact]
    public void WhatHoldsTogetherHasNoConflictAndNeedsNoCorrection()
    {
        var found = ConflictSets.Of(3, _ => true, 10, 100);
        found.Conflicts.ShouldBe([]);
        found.Corrections.ShouldBe([[]]);
    }

    [Fact]
    public void WhereNothingIsAtFaultNothingCanBeCorrected()
    {
        var found = ConflictSets.Of(3, _ => false, 10, 100);
        found.Conflicts.ShouldBe([[]]);
        found.Corrections.ShouldBe([]);
        found.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void ABoundIsSaid()
    {
        // Twelve pairs: 4096 corrections.
        bool Holds(IReadOnlyList<int> held) => !Enumerable.Range(0, 12).Any(pair => held.Contains(2 * pair) && held.Contains(2 * pair + 1));
        var found = ConflictSets.Of(24, Holds, 10, 100_000);
        found.IsComplete.ShouldBeFalse();
        found.Conflicts.ShouldNotBeEmpty();
        found.Conflicts.ShouldAllBe(conflict => conflict.Length == 2);
    }

    private static List<int[]> Minimal(List<int[]> sets) => [.. sets.Where(set => !sets.Exists(other => other.Length < set.Length && other.All(set.Contains)))];

    private static IEnumerable<string> Written(IEnumerable<int[]> sets) =>
        sets.Select(set => string.Join(',', set)).OrderBy(set => set.Length).ThenBy(set => set, StringComparer.Ordinal);
}
