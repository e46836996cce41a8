using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Scoring;
using NetChooser.Advisor.Solving;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Explaining;

/// <summary>Measures what it takes to dethrone the stack, and grades what follows from it.</summary>
internal sealed class FirmnessExplainer(Catalogue catalogue, Solver solver)
{
    private const int ManyOptions = 2000;

    /// <summary>The solver must hold the problem, and holds it with other weights afterwards.</summary>
    public Firmness Explain(Recommendation result)
    {
        var best = result.Best!;
        var intervals = new WeightIntervals(catalogue, solver, best).All();
        var smallest = intervals.SelectMany(interval => new[] { interval.Below, interval.Above }.OfType<IntervalEnd>()
            .Select(end => new WeightChange(interval.Criterion, interval.Weight, end))).MinBy(Distance);
        var tried = catalogue.Options.Count > ManyOptions ? WeightSample.SmallSize : WeightSample.Size;
        var won = Won(best, tried);
        var next = result.Further.Count > 0 ? result.Further[0].Stack : null;
        var evidence = new EvidenceCollector(catalogue.Knowledge, result).Collect();
        return new Firmness(Grade(result, smallest, won, tried, evidence), intervals, smallest, won, tried, next, best.Score - next?.Score, evidence);
    }

    private int Won(Stack best, int tried)
    {
        int[] options = [.. best.Options.Select(catalogue.IndexOf)];
        var won = 0;
        for (var number = 0; number < tried; number++)
        {
            solver.Problem.Weigh(catalogue.Weightings[number], WeightSample.Scale);
            if (!solver.AnyAbove(solver.Score(options))) won++;
        }
        return won;
    }

    private static Ratio Distance(WeightChange change)
    {
        var (at, weight) = (change.End.At, (long)change.Weight);
        return new Ratio(Math.Abs(at.Numerator - weight * at.Denominator), at.Denominator);
    }

    /// <summary>The recipe is documented at <see cref="Confidence"/> and on the method page.</summary>
    private static Confidence Grade(Recommendation result, WeightChange? smallest, int won, int tried, Evidence evidence)
    {
        if (result.EqualStacks.Count > 0) return Confidence.Tie;
        if (result.Slots.All(advice => advice.NotLookedAt == 0 && advice.Others.All(other => !other.IsPossible))) return Confidence.OnlyOne;
        var distance = smallest is null ? new Ratio(Criterion.LargestWeight, 1) : Distance(smallest);
        if (2 * won < tried || distance < new Ratio(1, 1)) return Confidence.Close;
        var isDoubtful = evidence.Weak.Any(fact => fact.Kind <= Weakness.RuledOutBySilence);
        return 5 * won >= 4 * tried && distance >= new Ratio(2, 1) && !isDoubtful ? Confidence.Firm : Confidence.Fair;
    }
}
