using NetChooser.Knowledge;

namespace NetChooser.Advisor;

/// <summary>
/// One of the next best stacks that differ in substance: of all stacks whose combination of tools in the slots of substance
/// (<see cref="Slot.OfSubstance"/>) was not shown before, the best.
/// </summary>
/// <param name="Stack">The stack.</param>
/// <param name="Differences">Every slot in which it differs from the best one, in the order of the slots.</param>
/// <param name="Costs">What it gains (positive) or loses (negative) against the best one, part by part.</param>
/// <param name="Answers">The answers with its slots of substance fixed; it is the best stack for them.</param>
public sealed record FurtherStack(
    Stack Stack, IReadOnlyList<SlotDifference> Differences, IReadOnlyList<ScoreChange> Costs, Answers Answers);

/// <summary>A slot in which two stacks differ.</summary>
public sealed record SlotDifference(Slot Slot, Option Best, Option Other);
