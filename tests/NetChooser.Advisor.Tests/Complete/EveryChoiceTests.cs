using NetChooser.Advisor.Tests.Properties;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Complete;

/// <summary>The stacks, reasons and alternatives against every stack.</summary>
public sealed class EveryChoiceTests
{
    private const int Problems = 2000;
    private const int FirstSeed = 1_600_000;

    [Fact]
    public void TheEqualStacksAreAllThereAreInTheirOrderUpToFifteen()
    {
        var more = 0;
        ForEachCase(Check);
        Case.ForEach(FirstSeed, Problems / 4, true, Check, Variations.WithoutPoints);
        more.ShouldBeGreaterThan(Problems / 50);

        void Check(Case it)
        {
            var equal = it.Now.Allowed.Where(seen => seen.Score == it.Now.Best!.Score).Select(seen => seen.ToString()).ToList();
            Seen.Of(it.Advice.Best).ShouldBe(equal[0], it.Name);
            it.Advice.EqualStacks.Select(Seen.Of).ShouldBe(equal.Skip(1).Take(StackAdvisor.MostEqualStacks), it.Name);
            it.Advice.MoreEqualStacks.ShouldBe(equal.Count > StackAdvisor.MostEqualStacks + 1, it.Name);
            if (it.Advice.MoreEqualStacks) more++;
        }
    }

    [Fact]
    public void EveryOtherOptionOfASlotIsListedWithTheFirstOfItsBestStacks() => ForEachCase(it =>
    {
        foreach (var slot in it.Advice.Slots)
        {
            slot.NotLookedAt.ShouldBe(0, it.Name);
            slot.Others.Select(other => other.Option).ShouldBe(
                it.Knowledge.Options.Where(option => option.SlotId == slot.Slot.Id && option != slot.Chosen), ignoreOrder: true, it.Name);
            foreach (var other in slot.Others)
            {
                Seen.Of(other.BestWith).ShouldBe(BestWith(it, other.Option)?.ToString(), $"{it.Name}, {other.Option.Id}");
                (other.Causes.Count == 0).ShouldBe(other.BestWith is not null, $"{it.Name}, {other.Option.Id}");
            }
            slot.Others.Select(other => other.BestWith?.Score ?? int.MinValue).ShouldBeInOrder(SortDirection.Descending, it.Name);
        }
    });

    [Fact]
    public void EachReasonIsTheOneThatHolds()
    {
        var kinds = new HashSet<Type>();
        ForEachCase(it =>
        {
            foreach (var slot in it.Advice.Slots)
            {
                kinds.Add(slot.Reason.GetType());
                Told(slot.Reason).ShouldBe(Expected(it, slot), $"{it.Name}, {slot.Slot.Id}");
            }
        });
        kinds.Count.ShouldBe(6);
    }

    private static string Expected(Case it, SlotAdvice slot)
    {
        var chosen = it.Now.Best!.Options.Single(option => option.SlotId == slot.Slot.Id);
        if (it.Answers.Pins.ContainsKey(slot.Slot.Id)) return nameof(FixedByReader);
        if (it.Advice.Platform?.On(chosen).Stance == Stance.Fixed) return $"{nameof(FixedByPlatform)} {it.Advice.Platform.Id}";
        var possible = it.Knowledge.Options.Where(option => option.SlotId == slot.Slot.Id && option != chosen)
            .Select(option => (Option: option, With: BestWith(it, option))).Where(other => other.With is not null)
            .OrderByDescending(other => other.With!.Score).ToList();
        var next = possible.Count > 0 ? possible[0].Option.Id : null;
        if (chosen.IsEmpty) return $"{nameof(NothingNeeded)} {next}";
        if (possible.Count == 0) return nameof(OnlyOneLeft);
        var elsewhere = it.Now.Best.Options.Where(option => option != chosen && option.ToolId == chosen.ToolId).Select(option => option.SlotId).ToList();
        return elsewhere.Count > 0 && possible.Exists(other => it.Now.Plain.PointsAlone(other.Option) > it.Now.Plain.PointsAlone(chosen))
            ? $"{nameof(ComesWith)} {chosen.ToolId} {string.Join(' ', elsewhere)} {next}"
            : $"{nameof(BestOf)} {possible.Count + 1} {next}";
    }

    private static string Told(ChoiceReason reason) => reason switch
    {
        FixedByPlatform fixedBy => $"{nameof(FixedByPlatform)} {fixedBy.Platform.Id}",
        NothingNeeded nothing => $"{nameof(NothingNeeded)} {nothing.Next?.Option.Id}",
        ComesWith with => $"{nameof(ComesWith)} {with.Tool.Id} {string.Join(' ', with.Elsewhere.Select(slot => slot.Id))} {with.Next?.Option.Id}",
        BestOf best => $"{nameof(BestOf)} {best.Count} {best.Next.Option.Id}",
        _ => reason.GetType().Name,
    };

    private static Seen? BestWith(Case it, Option option) => it.Now.Allowed.Where(seen => seen.Options.Contains(option)).MaxBy(seen => seen.Score);

    private static int ForEachCase(Action<Case> check) => Case.ForEach(FirstSeed, Problems, true, check);
}
