using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Properties;

/// <summary>What explains a recommendation as text: ways out, further stacks, what would change it, how firm it is.</summary>
internal static class PrintedExplanation
{
    public static IEnumerable<string> LinesOf(Recommendation advice) => Of(advice.DeadEnd)
        .Concat(advice.Further.Select(Of)).Concat(Of(advice.Outlook)).Concat(Of(advice.Firmness));

    private static IEnumerable<string> Of(DeadEnd? end)
    {
        if (end is null) yield break;
        foreach (var conflict in end.Conflicts)
            yield return $"conflict {string.Join(' ', conflict.Said.Select(Printed.Of))}: {string.Join("; ", conflict.Origins.Select(Printed.Of))}";
        foreach (var way in end.Relaxations)
        {
            yield return $"way {way.Kind} -{string.Join(' ', way.TakenBack.Select(Printed.Of))} +{way.Given?.Key} "
                + $"{AnswerLink.Write(way.Answers)}: {Printed.Of(way.Stack)}";
        }
        yield return $"all of them {end.IsComplete}";
    }

    private static string Of(FurtherStack further) => $"further {Printed.Of(further.Stack)} [{Printed.Of(further.Costs)}] {AnswerLink.Write(further.Answers)} "
        + string.Join(' ', further.Differences.Select(difference => $"{difference.Slot.Id}:{difference.Best.Id}->{difference.Other.Id}"));

    private static IEnumerable<string> Of(Outlook outlook)
    {
        foreach (var (kind, questions) in new[] { ("given", outlook.Given), ("open", outlook.Open) })
        {
            foreach (var question in questions)
            {
                yield return $"{kind} {question.Question.Id} decides {question.ChangedSlots}";
                foreach (var change in question.Changes)
                {
                    yield return $"  {change.Change} {change.Answer.Id} {AnswerLink.Write(change.Answers)}: "
                        + Of(change.Stack, change.ChangesStack, change.Changed);
                }
            }
        }
        foreach (var pin in outlook.Pins)
            yield return $"pin {pin.Slot.Id} {pin.Option.Id} {AnswerLink.Write(pin.Answers)}: {Of(pin.Stack, pin.ChangesStack, pin.Changed)}";
        yield return $"{outlook.Settlement} {outlook.Next?.Question.Id}";
    }

    private static string Of(Stack? stack, bool changes, IReadOnlyList<Slot> changed) =>
        $"{(stack is null ? "none" : Printed.Of(stack))} {changes} {string.Join(' ', changed.Select(slot => slot.Id))}";

    private static IEnumerable<string> Of(Firmness? firmness)
    {
        if (firmness is null) yield break;
        foreach (var interval in firmness.Intervals)
            yield return $"weight {interval.Criterion.Id} {interval.Weight}: {Of(interval.Below)} to {Of(interval.Above)}";
        yield return $"nearest {firmness.SmallestChange?.Criterion.Id} {Of(firmness.SmallestChange?.End)}";
        yield return $"{firmness.Confidence} wins {firmness.WeightingsWon} of {firmness.WeightingsTried}, {firmness.Margin} before "
            + (firmness.Next is { } next ? Printed.Of(next) : "nothing");
        yield return $"{firmness.Evidence.Facts} facts";
        foreach (var fact in firmness.Evidence.Weak)
        {
            yield return $"  weak {fact.Kind} {fact.Option?.Id} {fact.Claim} {fact.Capability?.Id} {fact.Rule?.Id} "
                + string.Join(' ', fact.Citations.Select(citation => citation.Key));
        }
    }

    private static string Of(IntervalEnd? end) => end is null ? "the end" : $"{end.At.Numerator}/{end.At.Denominator} {Printed.Of(end.TakesOver)}";
}
