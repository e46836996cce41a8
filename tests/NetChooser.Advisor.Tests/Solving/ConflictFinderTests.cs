using FsCheck;
using FsCheck.Fluent;
using NetChooser.Advisor.Solving;

namespace NetChooser.Advisor.Tests.Solving;

public sealed class ConflictFinderTests
{
    private static Config Seeded => Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261124UL, 9UL);

    /// <summary>Sets of small numbers, none of which may be there as a whole.</summary>
    private static Arbitrary<int[][]> Forbidden =>
        Gen.Choose(0, 9).ArrayOf().Where(set => set.Length > 0).ArrayOf().ToArbitrary();

    [Fact]
    public void WhatItFindsDoesNotHoldAndHoldsWithoutAnyOneItem() => Prop.ForAll(Forbidden, forbidden =>
    {
        bool Holds(IReadOnlyList<int> kept) => !forbidden.Any(set => set.All(kept.Contains));
        var items = Enumerable.Range(0, 10).ToList();
        var found = ConflictFinder.Minimal(items, Holds);
        return found is null
            ? Holds(items)
            : !Holds(found) && found.All(item => Holds([.. found.Where(other => other != item)]));
    }).Check(Seeded);

    [Fact]
    public void WhereAQuestionIsGivenUpItStillFindsWhatDoesNotHold() => Prop.ForAll(Forbidden, Gen.Choose(1, 5).ToArbitrary(), (forbidden, patience) =>
    {
        bool Holds(IReadOnlyList<int> kept) => !forbidden.Any(set => set.All(kept.Contains));
        var items = Enumerable.Range(0, 10).ToList();
        if (Holds(items)) return true;
        var asked = 0;
        return !Holds(ConflictFinder.Reduce(items, kept => ++asked > patience || Holds(kept)));
    }).Check(Seeded);

    [Fact]
    public void EarlierItemsAreNamedRatherThanLaterOnes() =>
        ConflictFinder.Minimal(["a", "b", "c", "d"], kept => !(kept.Contains("b") && kept.Contains("c")) && !kept.Contains("d"))
            .ShouldBe(["b", "c"]);

    [Fact]
    public void WhatHoldsTogetherHasNoConflict() => ConflictFinder.Minimal([1, 2, 3], _ => true).ShouldBeNull();

    [Fact]
    public void WhatNeverHoldsNeedsNoItem() => ConflictFinder.Minimal([1, 2, 3], _ => false).ShouldBe([]);

    [Fact]
    public void NothingCanFailToHold() => ConflictFinder.Minimal(Array.Empty<int>(), _ => false).ShouldBe([]);
}
