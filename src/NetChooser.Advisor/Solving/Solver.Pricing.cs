using System.Numerics;

namespace NetChooser.Advisor.Solving;

/// <content>
/// Prices, for searches that do not end at once. Every clause may have a price, which its options earn and which is paid once; a product's cost may be
/// shared unevenly among the slots in which it is left. Whatever the prices, the sum of the slots' best is never below the truth (Lagrangian relaxation:
/// Geoffrion, "Lagrangean relaxation for integer programming", 1974), and good prices lower it nearly to what the linear program would give. They stay for the
/// next search in the same problem.
/// </content>
internal sealed partial class Solver
{
    // Far above what any clause can be worth, and far below where sums of prices would no longer fit.
    private const int HighestPrice = 1 << 22;

    private int[] raised = [];
    private int[] itemOfClause = [];
    private PricedClause[] items = [];
    private int itemCount;
    private int softItems;
    private int fixedUnits;
    private int pricedVersion = -1;
    private int pricedScale;

    /// <summary>Whether a search in the present problem needed prices.</summary>
    public bool HasPrices { get; private set; }

    private void InitializePricing()
    {
        raised = new int[lanes.OptionCount];
        itemOfClause = new int[clauses.Start.Length];
        items = new PricedClause[64];
        slopes = new int[64];
        chosen = new int[lanes.SlotCount];
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

    private int PriceOfSoft(int soft) => HasPrices ? items[soft].Price : 0;

    /// <summary>Forgets prices that do not belong to the problem.</summary>
    private void CheckPrices()
    {
        if (!HasPrices) return;
        var same = pricedVersion == Problem.Version && pricedScale == Problem.Scale && softItems == Problem.SoftCount;
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
        (itemCount, softItems, fixedUnits, HasPrices) = (0, 0, 0, false);
    }

    private void BeginPrices()
    {
        (pricedVersion, pricedScale, softItems) = (Problem.Version, Problem.Scale, Problem.SoftCount);
        for (var i = 0; i < Problem.SoftCount; i++) AddItem(Problem.SoftClauses[i], Problem.SoftPoints[i] * Problem.Unit);
        for (var i = 0; i < Problem.AlwaysCount; i++) PriceToo(Problem.Always[i]);
        HasPrices = true;
    }

    private void PriceToo(int clause)
    {
        if (itemOfClause[clause] != 0) return;
        AddItem(clause, HighestPrice);
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
