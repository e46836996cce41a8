namespace NetChooser.Advisor.Checking;

/// <summary>What is said of other answers: what one of them would change, and ways out where no stack satisfies them all.</summary>
internal sealed class ChangeInspection(Desk desk)
{
    public void LookAtOutlook()
    {
        foreach (var change in desk.Advice.Outlook.Given.Concat(desk.Advice.Outlook.Open).SelectMany(question => question.Changes))
            LookAt(change.Answer.Id, change.Answers, change.Stack, change.ChangesStack, change.Changed);
        foreach (var pin in desk.Advice.Outlook.Pins) LookAt(pin.Option.Id, pin.Answers, pin.Stack, pin.ChangesStack, pin.Changed);
    }

    public void LookAtWaysOut(DeadEnd deadEnd)
    {
        foreach (var relaxation in deadEnd.Relaxations)
        {
            if (desk.Read("a relaxation", relaxation.Answers) is { } reading) desk.Look("a relaxation", relaxation.Stack, reading);
        }
    }

    /// <summary>Whether the words of every conflict collide; false when that could not be proved within the budget.</summary>
    public bool Collide(DeadEnd deadEnd, int budget)
    {
        var isProved = true;
        var given = desk.Advice.Answers;
        foreach (var conflict in deadEnd.Conflicts)
        {
            var words = conflict.Said.Select(said => said.Answer is { } answer ? $"{answer.QuestionId}={answer.Id}" : $"pin.{said.PinnedSlotId}")
                .ToHashSet(StringComparer.Ordinal);
            if (!conflict.Said.All(said => said.Answer is { } answer ? given.Has(answer.Key) : given.Pins.ContainsKey(said.PinnedSlotId!)))
                desk.Fault("A conflict names what was not said.");
            if (desk.Read("a conflict", given, words) is not { } reading) continue;
            var search = OptimumSearch.Beyond(null, desk.Facts, reading, budget);
            if (search.Better is not null) desk.Fault($"A conflict is none: {string.Join(", ", words)}.");
            isProved &= search.IsThrough;
        }
        return isProved;
    }

    private void LookAt(string name, Answers answers, Stack? stack, bool changesStack, IReadOnlyList<Knowledge.Slot> changed)
    {
        var best = desk.Advice.Best;
        if (desk.Read(name, answers) is not { } reading) return;
        if (stack is not null) desk.Look($"a change to {name}", stack, reading);
        var differs = best is null || stack is null ? best is not null || stack is not null : !Differences.Are(best, stack, []);
        if (differs != changesStack) desk.Fault($"A change to {name} is said to change the stack, or not to, and that is wrong.");
        if (best is null || stack is null ? changed.Count > 0 : !Differences.Are(best, stack, changed))
            desk.Fault($"A change to {name} changes other slots than it says.");
        // The stack at hand may do for the other answers too; then nothing worse may be called the best.
        if (best is null || !desk.Table.Lay(best.Options) || desk.Table.Objection(reading) is not null) return;
        if (desk.Table.Score(reading) > (stack?.Score ?? int.MinValue)) desk.Fault($"A change to {name} has a better stack: the one at hand.");
    }
}
