namespace NetChooser.Advisor.Checking;

/// <summary>The best stack, its equals, and every stack beside it.</summary>
internal sealed class StackInspection
{
    private readonly Desk desk;
    private readonly Stack best;

    /// <summary>By option, the most points of any stack shown here that holds it.</summary>
    private readonly int[] most;

    public StackInspection(Desk desk, Stack best)
    {
        (this.desk, this.best) = (desk, best);
        most = new int[desk.Facts.Numbers.Options.Count];
        Array.Fill(most, int.MinValue);
    }

    public void Look()
    {
        LookAt("the best stack", best);
        for (var i = 0; i < desk.Advice.EqualStacks.Count; i++)
        {
            var equal = desk.Advice.EqualStacks[i];
            LookAt("an equal stack", equal);
            if (equal.Score != best.Score) desk.Fault("An equal stack is not equal.");
            if (desk.Advice.EqualStacks.Take(i).Append(best).Any(earlier => Differences.Are(earlier, equal, []))) desk.Fault("An equal stack is listed twice.");
        }
        foreach (var further in desk.Advice.Further) LookAtFurther(further);
        foreach (var advice in desk.Advice.Slots) LookAtSlot(advice);
        LookForMissing();
    }

    private void LookAt(string name, Stack stack)
    {
        if (!desk.Look(name, stack)) return;
        if (stack.Score > best.Score) desk.Fault($"{name}: it has more points than the best one.");
        foreach (var option in desk.Table.Chosen) most[option] = Math.Max(most[option], stack.Score);
    }

    private void LookAtFurther(FurtherStack further)
    {
        LookAt("a further stack", further.Stack);
        desk.AddUp("a further stack", further.Costs, further.Stack, best);
        if (!Differences.Are(best, further.Stack, further.Differences.Select(difference => difference.Slot)))
            desk.Fault("A further stack differs in other slots than it says.");
        if (further.Differences.Any(difference => !best.Has(difference.Best.Id) || !further.Stack.Has(difference.Other.Id)))
            desk.Fault("A further stack differs by other options than it says.");
        if (desk.Read("a further stack", further.Answers) is { } own) desk.Look("a further stack by its own link", further.Stack, own);
    }

    private void LookAtSlot(SlotAdvice advice)
    {
        if (!best.Has(advice.Chosen.Id)) desk.Fault($"{advice.Slot.Id}: another option is named than the stack holds.");
        foreach (var other in advice.Others)
        {
            if (other.BestWith is null == (other.Causes.Count == 0)) desk.Fault($"{other.Option.Id}: it has either a stack or a cause against it.");
            if (other.BestWith is not { } with) continue;
            LookAt(other.Option.Id, with);
            if (!with.Has(other.Option.Id)) desk.Fault($"{other.Option.Id}: its stack is without it.");
            desk.AddUp(other.Option.Id, other.Costs, with, best);
        }
    }

    /// <summary>Every option is spoken of once, and no stack shown elsewhere does better with it, or with what is called impossible.</summary>
    private void LookForMissing()
    {
        var numbers = desk.Facts.Numbers;
        var isSpokenOf = new bool[numbers.Options.Count];
        if (!desk.Advice.Slots.Select(advice => numbers.Slot(advice.Slot.Id)).SequenceEqual(Enumerable.Range(0, numbers.InSlot.Length)))
        {
            desk.Fault("Not every slot is spoken of once, in order.");
            return;
        }
        for (var slot = 0; slot < numbers.InSlot.Length; slot++)
        {
            var advice = desk.Advice.Slots[slot];
            if (advice.Others.Count + 1 + advice.NotLookedAt != numbers.InSlot[slot].Length) desk.Fault($"{advice.Slot.Id}: not every option is spoken of.");
            foreach (var option in advice.Others.Select(other => other.Option).Append(advice.Chosen))
            {
                var number = numbers.Option(option.Id);
                if (number < 0 || numbers.SlotOf[number] != slot || isSpokenOf[number]) desk.Fault($"{option.Id}: it is spoken of twice, or in the wrong slot.");
                else isSpokenOf[number] = true;
            }
            foreach (var other in advice.Others)
            {
                if (numbers.Option(other.Option.Id) is >= 0 and var number && most[number] > (other.BestWith?.Score ?? int.MinValue))
                    desk.Fault($"{other.Option.Id}: a better stack with it is shown elsewhere.");
            }
        }
    }
}
