namespace NetChooser.Advisor.Checking;

/// <summary>Where one recommendation is looked at: what was asked, the stack at hand, and the faults found so far.</summary>
internal sealed class Desk
{
    private readonly List<string> faults = [];
    private readonly Reading changed;

    public Desk(KnownFacts facts, Recommendation advice)
    {
        Facts = facts;
        Advice = advice;
        Table = new StackOnTable(facts);
        Asked = new Reading(facts);
        changed = new Reading(facts);
        if (!Asked.Take(advice.Answers)) Fault("The answers name something that does not exist.");
    }

    public KnownFacts Facts { get; }

    public Recommendation Advice { get; }

    /// <summary>The answers of the recommendation.</summary>
    public Reading Asked { get; }

    /// <summary>The stack that was looked at last.</summary>
    public StackOnTable Table { get; }

    public int Stacks { get; private set; }

    public IReadOnlyList<string> Faults => faults;

    public void Fault(string fault) => faults.Add(fault);

    /// <summary>Other answers; null, and a fault, where they name something that does not exist. They last until others are read.</summary>
    public Reading? Read(string name, Answers answers, HashSet<string>? words = null)
    {
        if (changed.Take(answers, words)) return changed;
        Fault($"{name}: the answers name something that does not exist.");
        return null;
    }

    /// <summary>Looks at a stack: is it allowed, and has it the points it says? False when it cannot even be laid out.</summary>
    public bool Look(string name, Stack stack, Reading? reading = null)
    {
        reading ??= Asked;
        Stacks++;
        if (!Table.Lay(stack.Options))
        {
            Fault($"{name}: it has not one option for each slot.");
            return false;
        }
        if (Table.Objection(reading) is { } objection) Fault($"{name}: {objection}.");
        var score = Table.Score(reading);
        if (score != stack.Score) Fault($"{name}: it has {score} points, not {stack.Score}.");
        return true;
    }

    /// <summary>Whether the named changes of the score add up to the difference.</summary>
    public void AddUp(string name, IReadOnlyList<ScoreChange> costs, Stack other, Stack best)
    {
        var sum = 0;
        foreach (var cost in costs) sum += cost.Points;
        if (sum != other.Score - best.Score) Fault($"{name}: its costs add up to {sum}, not {other.Score - best.Score}.");
    }
}
