using System.Numerics;

namespace NetChooser.Advisor.Solving;

/// <content>
/// Prices, for searches that do not end at once. Every clause may have a price, which its options earn and which is paid once; a product's cost may be
/// shared unevenly among the slots in which it is left. Whatever the prices, the sum of the slots' best is never below the truth (Lagrangian relaxation:
/// Geoffrion, "Lagrangean relaxation for integer programming", 1974); steps along a subgradient, as long as the gap demands (Polyak, "Minimization of
/// unsmooth functionals", 1969), lower it nearly to what the linear program would give. Prices stay for the next search in the same problem.
/// </content>
internal sealed partial class Solver
{
    // So many nodes are opened before anything is priced: the fewer, the longer each takes.
    private const int FreeNodes = 4096;
    private const int FewestFreeNodes = 4;
    private const int WidestWindow = 64;

    private const int MostRounds = 120;
    private const int MostRoundsBelow = 24;

    // A step is given up for a shorter one after so many rounds without progress.
    private const int PatientRounds = 5;
    private const double StepDecay = 0.6;
    private const double ShortestStep = 0.05;

    private int[] raised = [];
    private int[] shares = [];
    private int[] itemOfClause = [];
    private PricedClause[] items = [];
    private int[] slopes = [];
    private int[] chosen = [];
    private double[] wantedShares = [];
    private int[][] optionsOfProduct = [];
    private int itemCount;
    private int softItems;
    private int fixedUnits;
    private int lowest;
    private int pricedVersion = -1;
    private int pricedUnit;
    private bool hasPrices;
    private ulong stale;

    private void InitializePricing()
    {
        raised = new int[lanes.OptionCount];
        shares = new int[catalogue.Knowledge.Tools.Count * lanes.SlotCount];
        itemOfClause = new int[clauses.Start.Length];
        items = new PricedClause[64];
        slopes = new int[64];
        chosen = new int[lanes.SlotCount];
        wantedShares = new double[lanes.SlotCount];
        var options = catalogue.Options.Select((option, number) => (option.ToolId, Number: number)).ToLookup(pair => pair.ToolId, pair => pair.Number);
        optionsOfProduct = [.. catalogue.Knowledge.Tools.Select(tool => options[tool.Id].ToArray())];
    }

    /// <summary>A clause and its price, in units.</summary>
    /// <param name="Clause">The clause.</param>
    /// <param name="Most">What the price may be at most: what the clause is worth.</param>
    /// <param name="Others">The slots, as bits, in which most options meet the clause: there the price is taken from the others instead.</param>
    private record struct PricedClause(int Clause, int Most, ulong Others)
    {
        public int Price;

        /// <summary>How often the price counts beside the options: once less for each slot where the others pay it.</summary>
        public readonly int Fixed => BitOperations.PopCount(Others) - 1;
    }

    private int PriceOfSoft(int soft) => hasPrices ? items[soft].Price : 0;

    /// <summary>Forgets prices that do not belong to the problem.</summary>
    private void CheckPrices()
    {
        if (!hasPrices) return;
        var same = pricedVersion == Problem.Version && pricedUnit == Problem.Unit && softItems == Problem.SoftCount;
        for (var i = 0; i < softItems && same; i++)
        {
            var item = items[i];
            same = item.Clause == Problem.SoftClauses[i] && item.Price <= Problem.SoftPoints[i] * Problem.Unit;
            items[i].Most = Problem.SoftPoints[i] * Problem.Unit;
        }
        if (!same) ForgetPrices();
    }

    private void ForgetPrices()
    {
        for (var i = softItems; i < itemCount; i++) itemOfClause[items[i].Clause] = 0;
        Array.Clear(raised);
        Array.Clear(shares);
        (itemCount, softItems, fixedUnits, hasPrices) = (0, 0, 0, false);
    }

    private void BeginPrices()
    {
        (pricedVersion, pricedUnit, softItems) = (Problem.Version, Problem.Unit, Problem.SoftCount);
        for (var i = 0; i < Problem.SoftCount; i++) AddItem(Problem.SoftClauses[i], Problem.SoftPoints[i] * Problem.Unit);
        for (var i = 0; i < Problem.AlwaysCount; i++) PriceToo(Problem.Always[i]);
        hasPrices = true;
    }

    private void PriceToo(int clause)
    {
        if (itemOfClause[clause] != 0) return;
        AddItem(clause, int.MaxValue);
        itemOfClause[clause] = itemCount;
    }

    private void AddItem(int clause, int most)
    {
        if (itemCount == items.Length)
        {
            Array.Resize(ref items, 2 * items.Length);
            Array.Resize(ref slopes, 2 * slopes.Length);
        }
        var others = 0UL;
        for (var i = clauses.Start[clause]; i < clauses.Start[clause + 1];)
        {
            var slot = lanes.SlotOfWord[clauses.Word[i]];
            var count = 0;
            for (; i < clauses.Start[clause + 1] && lanes.SlotOfWord[clauses.Word[i]] == slot; i++) count += BitOperations.PopCount(clauses.Bits[i]);
            if (2 * count > lanes.FirstOfSlot[slot + 1] - lanes.FirstOfSlot[slot]) others |= 1UL << slot;
        }
        items[itemCount++] = new PricedClause(clause, most, others);
    }

    /// <summary>Lowers the bound of a node by better prices; false when nothing below it can be good enough.</summary>
    private bool Price(int depth)
    {
        if (!hasPrices) BeginPrices();
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
            var steepness = Slopes(depth);
            if (steepness == 0) break;
            Step(depth, step * Gap(bound) / steepness);
        }
        return true;
    }

    /// <summary>How far the bound is from where it would be of use.</summary>
    private int Gap(int bound) => lowest == int.MinValue ? Math.Max(Problem.Unit, bound / 16) : bound - lowest + (Problem.Unit + 1) / 2;

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
    /// For each priced clause, once more than there are slots whose choice meets it, less one where none does; returns the sum of their squares, with those of
    /// the products' shares.
    /// </summary>
    private double Slopes(int depth)
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
            if (SharedUse(slot, depth) is var (used, all)) steepness += used * (all - used) / (double)all;
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

    /// <summary>
    /// In how many of its slots a product is chosen, when it is neither certain nor chosen everywhere and this slot is the first of them; null otherwise.
    /// </summary>
    private (int Used, int All)? SharedUse(int slot, int depth)
    {
        var product = Problem.Products[chosen[slot]];
        if (product < 0 || productSlots[product] < 2 || productRun[product] >= 0) return null;
        var used = 0;
        for (var other = 0; other < chosen.Length; other++)
        {
            if (Problem.Products[chosen[other]] != product) continue;
            if (other < slot) return null;
            used++;
        }
        return used < productSlots[product] ? (used, productSlots[product]) : null;
    }

    private void Step(int depth, double length)
    {
        for (var slot = 0; slot < chosen.Length; slot++)
        {
            if (SharedUse(slot, depth) is var (used, all)) ShareAgain(Problem.Products[chosen[slot]], (double)used / all, length, depth);
        }
        for (var i = 0; i < itemCount; i++)
        {
            if (slopes[i] == 0) continue;
            var price = Math.Clamp(items[i].Price + (long)(length * slopes[i]), 0, items[i].Most);
            ChangePrice(i, (int)price - items[i].Price, depth);
        }
    }

    /// <summary>Lets the slots in which a product is chosen pay more of its cost, and the others less; a share that would be below nothing is nothing.</summary>
    private void ShareAgain(int product, double mean, double length, int depth)
    {
        Array.Fill(wantedShares, -1);
        foreach (var option in optionsOfProduct[product])
        {
            var slot = lanes.SlotOf[option];
            if (wantedShares[slot] >= 0 || Problem.Products[option] != product || !IsLive(option, depth)) continue;
            var slope = (Problem.Products[chosen[slot]] == product ? 1 : 0) - mean;
            wantedShares[slot] = Math.Max(0, Share(product, slot, false) + length * slope);
        }
        var sum = 0.0;
        foreach (var wanted in wantedShares) sum += Math.Max(0, wanted);
        if (sum <= 0) return;
        ChangeValues(product, 1, depth);
        productShared[product] = 0;
        for (var slot = 0; slot < chosen.Length; slot++)
        {
            // Where the product is no longer left, it pays nothing in any other node either: all shares together must not exceed the cost.
            var share = (int)(Math.Max(0, wantedShares[slot]) * Problem.ProductCost * Problem.Unit / sum);
            shares[product * lanes.SlotCount + slot] = share;
            productShared[product] += share;
        }
        ChangeValues(product, -1, depth);
    }

    /// <summary>Takes a product's shares off the values of its options, or gives them back.</summary>
    private void ChangeValues(int product, int sign, int depth)
    {
        foreach (var option in optionsOfProduct[product])
        {
            if (Problem.Products[option] != product || !IsLive(option, depth)) continue;
            ChangeValue(option, lanes.WordOf[option], sign * Share(product, lanes.SlotOf[option], false), depth);
        }
    }

    private bool IsLive(int option, int depth) => (live[depth][lanes.WordOf[option]] & lanes.BitOf[option]) != 0;

    private void ChangePrice(int number, int change, int depth)
    {
        ref var item = ref items[number];
        if (change == 0) return;
        item.Price += change;
        fixedUnits += change * item.Fixed;
        var i = clauses.Start[item.Clause];
        while (i < clauses.Start[item.Clause + 1])
        {
            var slot = lanes.SlotOfWord[clauses.Word[i]];
            var others = (item.Others >> slot & 1) != 0;
            for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++)
            {
                var bits = i < clauses.Start[item.Clause + 1] && clauses.Word[i] == word ? clauses.Bits[i++] : 0;
                Raise(Problem.Root[word] & (others ? ~bits : bits), word, others ? -change : change, depth);
            }
        }
    }

    private void Raise(ulong bits, int word, int change, int depth)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            var option = lanes.BaseOf[word] + BitOperations.TrailingZeroCount(bits);
            raised[option] += change;
            ChangeValue(option, word, change, depth);
        }
    }

    private void ChangeValue(int option, int word, int change, int depth)
    {
        value[option] += change;
        if (!IsLive(option, depth)) return;
        var slot = lanes.SlotOfWord[word];
        if (option == chosen[slot] && change < 0) stale |= 1UL << slot;
        else if (value[option] > tops[slot]) (tops[slot], chosen[slot]) = (value[option], option);
    }
}
