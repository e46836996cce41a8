using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Explaining;

/// <summary>Says, for a solved problem, why each slot holds what it holds and why it holds nothing else.</summary>
internal sealed class ChoiceExplainer(Catalogue catalogue, Query query, Solver solver, Stack best, CauseFinder causes)
{
    /// <summary>Beyond so many options of one slot, only the most valuable ones are solved.</summary>
    public const int MostOthers = 64;

    private readonly ScoreComparison comparison = new(catalogue, query);

    public Recommendation Explain(Recommendation result)
    {
        var chosen = best.Options.Select(option => option.Id).ToHashSet(StringComparer.Ordinal);
        var tools = best.Options.Select(option => option.ToolId).ToHashSet(StringComparer.Ordinal);
        return result with
        {
            Slots = [.. catalogue.Knowledge.Slots.Select(Advise)],
            FiredRules = [.. query.Fired(chosen, tools)],
            Requirements = Met(),
            Wishes = [.. query.Wishes.All.Select(Gained)],
            Products = [.. best.Options.Where(query.IsProduct).Select(option => option.ToolId).Distinct()
                .Select(id => catalogue.Knowledge.FindTool(id)!)],
        };
    }

    private SlotAdvice Advise(Slot slot)
    {
        var chosen = best.In(slot.Id);
        var number = catalogue.SlotIndexes[slot.Id];
        var (first, end) = (catalogue.Lanes.FirstOfSlot[number], catalogue.Lanes.FirstOfSlot[number + 1]);
        var rivals = Enumerable.Range(first, end - first).Where(option => catalogue.Options[option] != chosen).ToList();
        var looked = rivals.Count <= MostOthers ? rivals : [.. rivals.OrderByDescending(option => solver.Problem.Points[option]).ThenBy(option => option).Take(MostOthers)];
        var others = looked.Select(Other)
            .OrderByDescending(other => other.BestWith?.Score ?? int.MinValue).ThenBy(other => catalogue.IndexOf(other.Option)).ToList();
        return new SlotAdvice(slot, chosen, ReasonFor(slot, chosen, others),
            [.. catalogue.Knowledge.Criteria.Select(criterion => query.RatingOf(chosen, criterion))],
            query.Platform?.On(chosen) ?? PlatformStance.Silent, others)
        { NotLookedAt = rivals.Count - looked.Count };
    }

    private ChoiceReason ReasonFor(Slot slot, Option chosen, List<OtherOption> others)
    {
        if (query.Answers.Pins.ContainsKey(slot.Id)) return new FixedByReader();
        if (query.Platform is { } platform && platform.On(chosen).Stance == Stance.Fixed)
            return new FixedByPlatform(platform, platform.On(chosen));
        var possible = others.Where(other => other.IsPossible).ToList();
        if (chosen.IsEmpty) return new NothingNeeded(possible.FirstOrDefault());
        if (possible.Count == 0) return new OnlyOneLeft();
        var elsewhere = best.Options.Where(option => option.ToolId == chosen.ToolId && option != chosen)
            .Select(option => catalogue.Knowledge.FindSlot(option.SlotId)!).ToList();
        var alone = possible.TrueForAll(other => PointsOf(other.Option) <= PointsOf(chosen));
        return elsewhere.Count > 0 && !alone
            ? new ComesWith(catalogue.Knowledge.FindTool(chosen.ToolId)!, elsewhere, possible[0])
            : new BestOf(possible.Count + 1, possible[0]);
    }

    private int PointsOf(Option option) => solver.Problem.Points[catalogue.IndexOf(option)];

    private OtherOption Other(int number)
    {
        var option = catalogue.Options[number];
        if (solver.Maximize(number) is not { } score)
        {
            var cause = causes.WhyNot(number);
            return new OtherOption(option, cause, null, []) { MayNeedFewer = causes.MayNeedFewer };
        }
        solver.List(1);
        var stack = catalogue.StackOf(score, solver.Found[0]);
        return new OtherOption(option, [], stack, comparison.Changes(best, stack));
    }

    private List<MetRequirement> Met() => [.. query.Restrictions.Select(restriction => restriction.Origin).OfType<RequirementOrigin>()
        .Select(origin => new MetRequirement(origin, [.. best.Options
            .Where(option => origin.Slot is null || option.SlotId == origin.Slot.Id)
            .Select(option => (option, SupportJudge.Judge(catalogue.Knowledge, option, origin.Capability.Id, origin.Requirement.AtLeast, query.Accepted)))
            .Where(pair => pair.Item2.Shortfall == Shortfall.Nothing)
            .Select(pair => (pair.option, pair.Item2.Claim!))]))];

    private GainedWish Gained(Wish wish)
    {
        var points = comparison.PointsOf(wish, best);
        if (points == 0) return new GainedWish(wish, 0, null, null);
        var provider = best.Options.MaxBy(option => query.Wishes.Grade(option, wish).Level)!;
        return query.Wishes.Grade(provider, wish).Claim is { } claim ? new GainedWish(wish, points, provider, claim) : new GainedWish(wish, points, null, null);
    }
}
