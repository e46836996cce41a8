namespace NetChooser.Advisor.Tests.Checking;

/// <summary>Mistakes in what is said of other answers, other weights, and dead ends.</summary>
internal static class MutationsOfChanges
{
    public static IEnumerable<Mutation> All() => [.. OfTheOutlook(), .. OfDeadEnds(), .. OfFirmness()];

    private static IEnumerable<Mutation> OfTheOutlook()
    {
        yield return new("a change's points", "a change to", right => right.WithChange(change => change.Stack is not null,
            change => change with { Stack = change.Stack! with { Score = change.Stack.Score + 1 } }));
        yield return new("a change's stack not allowed by its answers", "a change to", right => right.WithChange(
            change => change.Stack is not null, change => right.NotAllowed(change.Stack, change.Answers) is { } wrong ? change with { Stack = wrong } : null));
        yield return new("a change that is hidden", "said to change the stack", right => right.WithChange(change => change.ChangesStack,
            change => change with { ChangesStack = false }));
        yield return new("a change that is made up", "said to change the stack", right => right.WithChange(change => !change.ChangesStack,
            change => change with { ChangesStack = true }));
        yield return new("a changed slot left out", "changes other slots", right => right.WithChange(change => change.Changed.Count > 0,
            change => change with { Changed = [.. change.Changed.Skip(1)] }));
        yield return new("a worse stack than the one at hand", "the one at hand", right => right.WithChange(IsKept,
            change => right.Worse(change.Stack!, change.Answers) is { } worse ? Told(change, worse, right) : null));
        yield return new("no stack though the one at hand would do", "the one at hand", right => right.WithChange(IsKept,
            change => right.Advice.Best is null ? null : change with { Stack = null, ChangesStack = true }));
        yield return new("a slot no longer fixed, with other points", "points, not", right =>
        {
            var pins = right.Advice.Outlook.Pins.Where(pin => pin.Stack is not null).ToList();
            return right.With(pins, pin => pin with { Stack = pin.Stack! with { Score = pin.Stack.Score + 1 } }) is { } wrong
                ? right.Advice with { Outlook = right.Advice.Outlook with { Pins = wrong } }
                : null;
        });
    }

    private static IEnumerable<Mutation> OfDeadEnds()
    {
        yield return new("a conflict without one of its words", "A conflict is none", right => Conflicts(right, conflict =>
            conflict.Said.Count == 0 ? null : conflict with { Said = [.. conflict.Said.Skip(1)] }));
        yield return new("a conflict about what was not said", "what was not said", right => Conflicts(right, conflict =>
            right.Knowledge.Questions.SelectMany(question => question.Answers)
                .FirstOrDefault(answer => !right.Advice.Answers.Has(answer.Key)) is { } unsaid ? conflict with { Said = [.. conflict.Said, new(unsaid, null)] } : null));
        yield return new("a way out with other points", "a relaxation: it has", right => WayOut(right,
            way => way with { Stack = way.Stack with { Score = way.Stack.Score + 1 } }));
        yield return new("a way out that changes nothing", "a relaxation: ", right => WayOut(right,
            way => way with { Answers = right.Advice.Answers }));
        yield return new("a way out with a stack that is not allowed", "a relaxation: ", right => WayOut(right,
            way => right.NotAllowed(way.Stack, way.Answers) is { } wrong ? way with { Stack = wrong } : null));
    }

    private static IEnumerable<Mutation> OfFirmness()
    {
        yield return new("another margin", "margin", right =>
            Firm(right, firm => firm.Margin is null ? null : firm with { Margin = firm.Margin + 1 }));
        yield return new("another next stack", "the next stack: it has", right => Firm(right,
            firm => firm.Next is null ? null
                : firm with { Next = firm.Next with { Score = firm.Next.Score - 1 }, Margin = firm.Margin + 1 }));
        yield return new("an interval's weight", "another weight is in force", right => Firm(right,
            firm => firm with { Intervals = [.. firm.Intervals.Select(interval => interval with { Weight = interval.Weight + 1 })] }));
        yield return new("an interval's end", "not equal where one is said to take over", right => Ends(right,
            end => end with { At = new Ratio(end.At.Numerator * 3 + end.At.Denominator, end.At.Denominator * 3) }));
        yield return new("what takes over", "takes over", right => Ends(right,
            end => right.Advice.Best is { } best ? end with { TakesOver = best } : null));
        yield return new("what takes over is not allowed", "what takes over: ", right => Ends(right,
            end => right.Neighbour(end.TakesOver, "is missing") is { } wrong ? end with { TakesOver = wrong } : null));
        yield return new("an end on the wrong side", "on the wrong side", right => Firm(right, firm =>
            firm.Intervals.Any(interval => interval.Below is not null != interval.Above is not null)
                ? firm with { Intervals = [.. firm.Intervals.Select(Turned)] }
                : null));
        yield return new("a fact more", "facts decided, not", right =>
            Firm(right, firm => firm with { Evidence = firm.Evidence with { Facts = firm.Evidence.Facts + 1 } }));
        yield return new("a weak fact untold", "A weak fact is not told", right => Firm(right, firm => firm.Evidence.Weak.Count == 0 ? null
            : firm with { Evidence = firm.Evidence with { Weak = [] } }));
        yield return new("a sound fact called weak", "called weak that is not", right => Firm(right, firm => right.Advice.FiredRules.Count == 0 ? null
            : firm with
            {
                Evidence = firm.Evidence with
                {
                    Weak = [.. firm.Evidence.Weak, new WeakFact(Weakness.Disputed, null, null, null, right.Advice.FiredRules[0], [])],
                },
            }));
        yield return new("no smallest change", "smallest change", right =>
            Firm(right, firm => firm.SmallestChange is null ? null : firm with { SmallestChange = null }));
        yield return new("a smallest change that is not", "smallest change", right => Firm(right, firm => firm.SmallestChange is { } change
            ? firm with { SmallestChange = change with { End = change.End with { At = Farther(change.End.At) } } }
            : null));
    }

    private static bool IsKept(AnswerOutlook change) => change is { Stack: not null, ChangesStack: false };

    /// <summary>The change as it would be told of this stack.</summary>
    private static AnswerOutlook Told(AnswerOutlook change, Stack stack, RightAdvice right) => change with
    {
        Stack = stack,
        ChangesStack = true,
        Changed = [.. right.Knowledge.Slots.Where(slot => stack.In(slot.Id) != right.Advice.Best!.In(slot.Id))],
    };

    private static WeightInterval Turned(WeightInterval interval) => interval with { Below = interval.Above, Above = interval.Below };

    private static Ratio Farther(Ratio at) => new(at.Numerator + 20 * at.Denominator, at.Denominator);

    private static Recommendation? Conflicts(RightAdvice right, Func<Conflict, Conflict?> otherwise)
    {
        if (right.Advice.DeadEnd is not { Conflicts.Count: > 0 } end) return null;
        var one = right.Chance.OneOf(end.Conflicts);
        if (otherwise(one) is not { } wrong) return null;
        return right.Advice with
        {
            DeadEnd = end with { Conflicts = [.. end.Conflicts.Select(conflict => conflict == one ? wrong : conflict)] },
        };
    }

    private static Recommendation? WayOut(RightAdvice right, Func<Relaxation, Relaxation?> otherwise)
    {
        if (right.Advice.DeadEnd is not { Relaxations.Count: > 0 } end) return null;
        var one = right.Chance.OneOf(end.Relaxations);
        return otherwise(one) is not { } wrong ? null
            : right.Advice with { DeadEnd = end with { Relaxations = [.. end.Relaxations.Select(way => way == one ? wrong : way)] } };
    }

    private static Recommendation? Firm(RightAdvice right, Func<Firmness, Firmness?> otherwise) =>
        right.Advice.Firmness is { } firmness && otherwise(firmness) is { } wrong ? right.Advice with { Firmness = wrong } : null;

    private static Recommendation? Ends(RightAdvice right, Func<IntervalEnd, IntervalEnd?> otherwise) => Firm(right, firm =>
    {
        foreach (var interval in firm.Intervals)
        {
            if (interval.Above is not { } above || otherwise(above) is not { } wrong) continue;
            return firm with { Intervals = [.. firm.Intervals.Select(one => one == interval ? one with { Above = wrong } : one)] };
        }
        return null;
    });
}
