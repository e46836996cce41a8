using System.Numerics;

namespace NetChooser.Advisor.Solving;

/// <content>
/// How prices are found: steps along a subgradient, as long as the gap demands (Polyak, "Minimization of unsmooth functionals", 1969). Their lengths are
/// fractions, but only steer; prices and bounds are whole numbers.
/// </content>
internal sealed partial class Solver
{
    private const int MostRounds = 120;
    private const int MostRoundsBelow = 24;

    // A step is given up for a shorter one after so many rounds without progress.
    private const int PatientRounds = 5;
    private const double StepDecay = 0.6;
    private const double ShortestStep = 0.05;

    private int[] slopes = [];
    private int[] chosen = [];
    private ulong stale;

    /// <summary>Lowers the bound of a node by better prices, when there is a limit to reach; false when nothing below it can be good enough.</summary>
    private bool Price(int depth)
    {
        if (!HasPrices) BeginPrices();
        ValueOptions(depth);
        for (var slot = 0; slot < chosen.Length; slot++) chosen[slot] = TopOf(slot);
        stale = 0;
        var (step, least, patience) = (1.0, int.MaxValue, PatientRounds);
        for (var round = depth == 0 ? MostRounds : MostRoundsBelow; round > 0; round--)
        {
            ChooseAgain(depth);
            var bound = PricedBound();
            if (IsTooLow(bound)) return false;
            if (bound < least - Problem.Unit / 8)
            {
                patience = PatientRounds;
                least = bound;
            }
            else if (--patience == 0)
            {
                patience = PatientRounds;
                step *= StepDecay;
                if (step < ShortestStep) break;
            }
            var steepness = Slopes();
            if (steepness == 0) break;
            Step(depth, step * Gap(bound) / steepness);
        }
        return true;
    }

    /// <summary>How far the bound is from where it would be of use.</summary>
    private int Gap(int bound) => bound - lowest + (Problem.Unit + 1) / 2;

    /// <summary>What no stack among these options has more points than; null when none of them can be of interest.</summary>
    private int? PricedRoot(ulong[] options)
    {
        Prepare(Goal.Best, options);
        int? bound = null;
        for (var isPriced = false; ; isPriced = true)
        {
            do
            {
                if (!Propagate(0)) return null;
                bound = Bound(0);
                if (bound is null || IsTooLow(bound.Value)) return null;
            }
            while (RemoveTooLow(0, bound.Value));
            if (isPriced) return bound / Problem.Unit;
            if (!Price(0)) return null;
        }
    }

    private int PricedBound()
    {
        var bound = fixedUnits;
        for (var i = 0; i < softItems; i++) bound += items[i].Most;
        foreach (var top in tops) bound += top;
        return bound;
    }

    /// <summary>Chooses the most valuable option again in slots where it lost value.</summary>
    private void ChooseAgain(int depth)
    {
        for (; stale != 0; stale &= stale - 1)
        {
            var slot = BitOperations.TrailingZeroCount(stale);
            var (top, option) = (int.MinValue, -1);
            for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++)
            {
                for (var rest = live[depth][word]; rest != 0; rest &= rest - 1)
                {
                    var other = lanes.BaseOf[word] + BitOperations.TrailingZeroCount(rest);
                    if (value[other] > top) (top, option) = (value[other], other);
                }
            }
            (tops[slot], chosen[slot]) = (top, option);
        }
    }

    /// <summary>
    /// The slope of each priced clause: one, less the number of slots whose choice meets it; returns the sum of their squares, with those of the products' shares.
    /// </summary>
    private double Slopes()
    {
        foreach (var option in chosen)
        {
            for (var watch = catalogue.Rules.WatchStart[option]; watch < catalogue.Rules.WatchStart[option + 1]; watch++)
            {
                if (IsOn(watch) && !Meets(catalogue.Rules.WatchClause[watch], chosen)) PriceToo(catalogue.Rules.WatchClause[watch]);
            }
        }
        var sum = 0L;
        for (var i = 0; i < itemCount; i++)
        {
            ref var item = ref items[i];
            var slope = 1 - CountMet(item.Clause);
            if (slope < 0 && item.Price == 0 || slope > 0 && item.Price == item.Most) slope = 0;
            slopes[i] = slope;
            sum += slope * slope;
        }
        var steepness = (double)sum;
        for (var slot = 0; slot < chosen.Length; slot++)
        {
            if (SharedUse(slot) is var (used, all)) steepness += used * (all - used) / (double)all;
        }
        return steepness;
    }

    private int CountMet(int clause)
    {
        var count = 0;
        for (var i = clauses.Start[clause]; i < clauses.Start[clause + 1]; i++)
        {
            var option = chosen[lanes.SlotOfWord[clauses.Word[i]]];
            if (lanes.WordOf[option] == clauses.Word[i] && (clauses.Bits[i] & lanes.BitOf[option]) != 0) count++;
        }
        return count;
    }

    private void Step(int depth, double length)
    {
        for (var slot = 0; slot < chosen.Length; slot++)
        {
            if (SharedUse(slot) is var (used, all)) ShareAgain(Problem.Products[chosen[slot]], (double)used / all, length, depth);
        }
        for (var i = 0; i < itemCount; i++)
        {
            if (slopes[i] == 0) continue;
            var price = Math.Clamp(items[i].Price + (long)(length * slopes[i]), 0, items[i].Most);
            ChangePrice(i, (int)price - items[i].Price, depth);
        }
    }
}
