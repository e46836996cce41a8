using System.Numerics;

namespace NetChooser.Advisor.Solving;

/// <content>
/// What products cost. One that is certain is charged to the slot that settled it; another one in shares to the slots in which it is left: equal ones,
/// rounded down, until prices are looked for. No share may be below nothing, and all together not above the cost.
/// </content>
internal sealed partial class Solver
{
    private int[] productSeen = [];
    private int[] productSlots = [];
    private int[] productLastSlot = [];
    private int[] productRun = [];
    private int[] productFirst = [];
    private int[] productShared = [];
    private int productStamp;
    private int[] shares = [];
    private double[] wantedShares = [];
    private int[][] optionsOfProduct = [];

    private void InitializeProducts()
    {
        var products = catalogue.Knowledge.Tools.Count;
        productSeen = new int[products];
        productSlots = new int[products];
        productLastSlot = new int[products];
        productRun = new int[products];
        productFirst = new int[products];
        productShared = new int[products];
        shares = new int[products * lanes.SlotCount];
        wantedShares = new double[lanes.SlotCount];
        var options = catalogue.Options.Select((option, number) => (option.ToolId, Number: number)).ToLookup(pair => pair.ToolId, pair => pair.Number);
        optionsOfProduct = [.. catalogue.Knowledge.Tools.Select(tool => options[tool.Id].ToArray())];
    }

    private void CountProducts(int depth)
    {
        productStamp++;
        for (var slot = 0; slot < lanes.SlotCount; slot++)
        {
            var isSettled = (settled[depth] >> slot & 1) != 0;
            for (var word = lanes.FirstWord[slot]; word < lanes.FirstWord[slot + 1]; word++)
            {
                for (var rest = live[depth][word]; rest != 0; rest &= rest - 1)
                {
                    var product = Problem.Products[lanes.BaseOf[word] + BitOperations.TrailingZeroCount(rest)];
                    if (product < 0) continue;
                    if (productSeen[product] != productStamp)
                    {
                        productSeen[product] = productStamp;
                        productSlots[product] = 0;
                        productLastSlot[product] = -1;
                        productRun[product] = -1;
                        productFirst[product] = slot;
                        productShared[product] = 0;
                    }
                    if (isSettled && productRun[product] < 0) productRun[product] = slot;
                    if (productLastSlot[product] == slot) continue;
                    productLastSlot[product] = slot;
                    productSlots[product]++;
                    productShared[product] += shares[product * lanes.SlotCount + slot];
                }
            }
        }
    }

    private int Share(int product, int slot, bool isSettled)
    {
        if (product < 0) return 0;
        var cost = Problem.ProductCost * Problem.Unit;
        if (productRun[product] >= 0) return isSettled && productRun[product] == slot ? cost : 0;
        if (productSlots[product] == 1) return cost;
        if (productShared[product] == 0) return cost / productSlots[product];
        return shares[product * lanes.SlotCount + slot] + (productFirst[product] == slot ? cost - productShared[product] : 0);
    }

    /// <summary>
    /// In how many of its slots a product is chosen, when it is neither certain nor chosen everywhere and this slot is the first of them; null otherwise.
    /// </summary>
    private (int Used, int All)? SharedUse(int slot)
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
}
