using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Explaining;

/// <summary>
/// Finds the next best stacks that differ in substance, one after the other, each the exact optimum among those that differ from all before it (the usual
/// compromise for diverse solutions: Hebrard, Hnich, O'Sullivan, Walsh, "Finding diverse and similar solutions in constraint programming", AAAI 2005).
/// </summary>
internal sealed class FurtherFinder(Catalogue catalogue, Solver solver, Query query, Stack best)
{
    private readonly BestStack bestStack = new(catalogue, solver);
    private readonly ScoreComparison comparison = new(catalogue, query);
    private readonly IReadOnlyList<Slot> slots = catalogue.Knowledge.Slots.Any(slot => slot.OfSubstance)
        ? [.. catalogue.Knowledge.Slots.Where(slot => slot.OfSubstance)]
        : catalogue.Knowledge.Slots;

    /// <summary>The solver must hold the problem; it holds more than that afterwards.</summary>
    public IReadOnlyList<FurtherStack> Find()
    {
        var found = new List<FurtherStack>();
        var last = best;
        while (found.Count < StackAdvisor.MostFurtherStacks)
        {
            solver.DemandAlso(found.Count, OtherTools(last));
            if (bestStack.Loaded() is not { } stack) break;
            found.Add(Described(stack));
            last = stack;
        }
        return found;
    }

    /// <summary>All options of these slots but those of the tools that the stack has there: one of them makes it another combination.</summary>
    private ulong[] OtherTools(Stack stack) => catalogue.Lanes.Mask(slots.SelectMany(slot =>
    {
        var number = catalogue.SlotIndexes[slot.Id];
        var tool = stack.Options[number].ToolId;
        return Enumerable.Range(catalogue.Lanes.FirstOfSlot[number], catalogue.Lanes.FirstOfSlot[number + 1] - catalogue.Lanes.FirstOfSlot[number])
            .Where(option => catalogue.Options[option].ToolId != tool);
    }));

    private FurtherStack Described(Stack stack)
    {
        var differences = catalogue.Knowledge.Slots.Select((slot, number) => new SlotDifference(slot, best.Options[number], stack.Options[number]))
            .Where(difference => difference.Best != difference.Other).ToList();
        // With only the differing slots fixed, a better one could differ in the others.
        var answers = slots.Aggregate(query.Answers, (all, slot) => all.WithPin(stack.In(slot.Id)));
        return new FurtherStack(stack, differences, comparison.Changes(best, stack), answers);
    }
}
