using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Explaining;

/// <summary>Says, for a solved problem, why each slot holds what it holds and why it holds nothing else.</summary>
internal sealed class ChoiceExplainer(Catalogue catalogue, Query query, Solver solver, Optimum optimum)
{
    private readonly Stack best = catalogue.StackOf(optimum.Score, optimum.Stacks[0]);
    private readonly ConflictExplainer conflicts = new(query);

    public Recommendation Explain(Recommendation result)
    {
        var chosen = best.Options.Select(option => option.Id).ToHashSet(StringComparer.Ordinal);
        return result with
        {
            Best = best,
            EqualStacks = [.. optimum.Stacks.Skip(1).Select(stack => catalogue.StackOf(optimum.Score, stack))],
            Slots = [.. catalogue.Knowledge.Slots.Select(Advise)],
            FiredRules = [.. query.Fired(chosen)],
            Requirements = Met(),
            Wishes = [.. query.Wishes.All.Select(Gained)],
            Products = [.. best.Options.Where(query.IsProduct).Select(option => option.ToolId).Distinct()
                .Select(id => catalogue.Knowledge.FindTool(id)!)],
        };
    }

    private SlotAdvice Advise(Slot slot)
    {
        var chosen = best.In(slot.Id);
        var others = catalogue.Options.Where(option => option.SlotId == slot.Id && option != chosen).Select(Other)
            .OrderByDescending(other => other.BestWith?.Score ?? int.MinValue).ThenBy(other => catalogue.IndexOf(other.Option)).ToList();
        return new SlotAdvice(slot, chosen, ReasonFor(slot, chosen, others),
            [.. catalogue.Knowledge.Criteria.Select(criterion => query.RatingOf(chosen, criterion))],
            query.Platform?.On(chosen) ?? PlatformStance.Silent, others);
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

    private int PointsOf(Option option) => query.Problem.Points[catalogue.IndexOf(option)];

    private OtherOption Other(Option option)
    {
        if (solver.Solve(catalogue.IndexOf(option)) is not { } with) return new OtherOption(option, WhyNot(option), null, []);
        var stack = catalogue.StackOf(with.Score, with.Stacks[0]);
        return new OtherOption(option, [], stack, Changes(stack));
    }

    private List<Cause> WhyNot(Option option) => [.. conflicts.WhyNot(catalogue.IndexOf(option)).Select(origin =>
    {
        if (origin is not RequirementOrigin required || !required.Capability.SlotIds.Contains(option.SlotId))
            return new Cause(origin, Shortfall.Nothing, null);
        var (shortfall, claim) = SupportJudge.Judge(
            catalogue.Knowledge, option, required.Capability.Id, required.Requirement.AtLeast, query.Accepted);
        return new Cause(origin, shortfall, claim);
    })];

    /// <summary>What another stack gains (positive) or loses (negative) against the best one, part by part.</summary>
    private List<ScoreChange> Changes(Stack other)
    {
        var changes = new List<ScoreChange>();
        foreach (var criterion in catalogue.Knowledge.Criteria)
        {
            int Points(Stack stack) => query.Weights[criterion.Id] * stack.Options.Sum(option => query.RatingOf(option, criterion).Level);
            changes.Add(new ScoreChange(criterion.Name, Points(other) - Points(best)));
        }
        var keep = catalogue.Knowledge.Parts.Recipe.Keep;
        int Kept(Stack stack) => keep * stack.Options.Count(option => query.Kept.Contains(option.Id));
        changes.Add(new ScoreChange("Already running", Kept(other) - Kept(best)));
        int Run(Stack stack) => stack.Options.Where(query.IsProduct).Select(option => option.ToolId).Distinct().Count();
        changes.Add(new ScoreChange("Products to run", catalogue.Knowledge.Parts.Recipe.Product * (Run(best) - Run(other))));
        for (var i = 0; i < query.Wishes.All.Count; i++)
            changes.Add(new ScoreChange(query.Wishes.All[i].Capability.Label, GoalPoints(i, other) - GoalPoints(i, best)));
        return [.. changes.Where(change => change.Points != 0)];
    }

    private int GoalPoints(int wish, Stack stack) =>
        StackProblem.Gained(query.Problem.Goals[wish], [.. stack.Options.Select(catalogue.IndexOf)]);

    private List<MetRequirement> Met()
    {
        var met = new List<MetRequirement>();
        foreach (var origin in query.Problem.Constraints.Select(query.OriginOf).OfType<RequirementOrigin>())
        {
            met.Add(new MetRequirement(origin, [.. best.Options
                .Where(option => origin.Slot is null || option.SlotId == origin.Slot.Id)
                .Select(option => (option, SupportJudge.Judge(catalogue.Knowledge, option, origin.Capability.Id, origin.Requirement.AtLeast, query.Accepted)))
                .Where(pair => pair.Item2.Shortfall == Shortfall.Nothing)
                .Select(pair => (pair.option, pair.Item2.Claim!))]));
        }
        return met;
    }

    private GainedWish Gained(Wish wish, int index)
    {
        var points = GoalPoints(index, best);
        if (points == 0) return new GainedWish(wish, 0, null, null);
        var provider = best.Options.MaxBy(option => query.Wishes.Grade(option, wish).Level)!;
        if (wish.Slot is not null && provider.IsEmpty) return new GainedWish(wish, points, null, null);
        return new GainedWish(wish, points, provider, query.Wishes.Grade(provider, wish).Claim);
    }
}
