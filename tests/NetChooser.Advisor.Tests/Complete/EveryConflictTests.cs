using NetChooser.Advisor.Tests.Checking;
using NetChooser.Advisor.Tests.Properties;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Complete;

/// <summary>The conflicts of a dead end against every subset of the words.</summary>
public sealed class EveryConflictTests
{
    private const int Problems = 2000;
    private const int FirstSeed = 1_000_000;

    [Fact]
    public void ExactlyTheMinimalConflictsAreListedThoseOfFewestWordsFirst()
    {
        var several = 0;
        var dead = Case.ForEach(FirstSeed, Problems, false, it =>
        {
            var end = it.Advice.DeadEnd.ShouldNotBeNull(it.Name);
            end.IsComplete.ShouldBeTrue(it.Name);
            var listed = end.Conflicts.Select(conflict => conflict.Said.Select(Printed.Of).Order(StringComparer.Ordinal).ToList()).ToList();
            listed.Select(set => string.Join(' ', set)).Order(StringComparer.Ordinal).ShouldBe(MinimalConflicts(it).Order(StringComparer.Ordinal), it.Name);
            listed.Select(set => set.Count).ShouldBeInOrder(SortDirection.Ascending, it.Name);
            if (listed.Count > 1) several++;
        });
        dead.ShouldBeGreaterThan(Problems / 5);
        several.ShouldBeGreaterThan(dead / 20);
    }

    [Fact]
    public void TheRestrictionsOfEachConflictRuleEveryStackOutAndNoneIsTooMuch() => Case.ForEach(FirstSeed, Problems, false, it =>
    {
        foreach (var conflict in it.Advice.DeadEnd!.Conflicts)
        {
            it.Now.Plain.ShouldRuleOutMinimally(conflict.Origins, it.Every.All, it.Name);
            conflict.Origins.SelectMany(origin => origin.DependsOn).Distinct().ShouldBe(conflict.Said, ignoreOrder: true, it.Name);
        }
    });

    private static List<string> MinimalConflicts(Case it)
    {
        var conflicts = new List<HashSet<string>>();
        foreach (var words in EveryStack.Subsets(it.Now.Plain.Words))
        {
            if (conflicts.Exists(smaller => smaller.IsSubsetOf(words))) continue;
            var set = words.ToHashSet(StringComparer.Ordinal);
            if (!it.Every.All.Any((IReadOnlyList<Option> stack) => it.Now.Plain.Allows(stack, set))) conflicts.Add(set);
        }
        return [.. conflicts.Select(set => string.Join(' ', set.Order(StringComparer.Ordinal)))];
    }
}
