using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Complete;

/// <summary>The next best stacks that differ in substance against every stack.</summary>
public sealed class EveryFurtherStackTests
{
    private const int Problems = 1500;
    private const int FirstSeed = 1_400_000;

    [Fact]
    public void EachIsTheBestWhoseToolsInTheSlotsOfSubstanceWereNotShownBefore()
    {
        var shown = 0;
        var cases = ForEachCase(it =>
        {
            var expected = new List<Seen>();
            var combinations = new HashSet<string> { ToolsOf(it, it.Now.Best!.Options) };
            while (expected.Count < 5 && it.Now.Allowed.Where(seen => !combinations.Contains(ToolsOf(it, seen.Options))).MaxBy(seen => seen.Score) is { } next)
            {
                expected.Add(next);
                combinations.Add(ToolsOf(it, next.Options));
            }
            it.Advice.Further.Select(further => Seen.Of(further.Stack)).ShouldBe(expected.Select(seen => seen.ToString()), it.Name);
            shown += expected.Count;
        });
        shown.ShouldBeGreaterThan(cases);
    }

    [Fact]
    public void ItsDifferencesAndCostsAreThoseAgainstTheBest() => ForEachCase(it =>
    {
        var best = it.Now.Best!;
        foreach (var further in it.Advice.Further)
        {
            further.Differences.ShouldBe(it.Knowledge.Slots.Select((slot, i) => new SlotDifference(slot, best.Options[i], further.Stack.Options[i]))
                .Where(difference => difference.Best != difference.Other), it.Name);
            further.Costs.Sum(cost => cost.Points).ShouldBe(further.Stack.Score - best.Score, it.Name);
            further.Costs.ShouldAllBe(cost => cost.Points != 0, it.Name);
        }
    });

    [Fact]
    public void ItsLinkLeadsToIt() => ForEachCase(it =>
    {
        foreach (var further in it.Advice.Further)
        {
            Seen.Of(further.Stack).ShouldBe(it.Every.For(further.Answers).Best?.ToString(), $"{it.Name} -> {AnswerLink.Write(further.Answers)}");
            AnswerLink.Write(further.Answers with { Pins = it.Answers.Pins }).ShouldBe(AnswerLink.Write(it.Answers), it.Name);
        }
    });

    private static string ToolsOf(Case it, IReadOnlyList<Option> stack)
    {
        var marked = it.Knowledge.Slots.Where(slot => slot.OfSubstance).Select(slot => slot.Id).ToList();
        return string.Join(' ', stack.Where(option => marked.Count == 0 || marked.Contains(option.SlotId)).Select(option => option.ToolId));
    }

    private static int ForEachCase(Action<Case> check) => Case.ForEach(FirstSeed, Problems, true, check);
}
