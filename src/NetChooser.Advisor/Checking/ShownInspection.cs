namespace NetChooser.Advisor.Checking;

/// <summary>What is shown beside the stacks: platform, weights, levels, requirements, preferences, rules and products.</summary>
internal sealed class ShownInspection(Desk desk)
{
    public void LookAtWords()
    {
        var advice = desk.Advice;
        var knowledge = desk.Facts.Knowledge;
        if (advice.ContentVersion != knowledge.Version) desk.Fault("It was asked of other knowledge.");
        if (advice.Platform?.Id != (desk.Asked.Words.Platform < 0 ? null : knowledge.Platforms[desk.Asked.Words.Platform].Id)) desk.Fault("Another platform was chosen.");
        for (var criterion = 0; criterion < knowledge.Criteria.Count; criterion++)
        {
            var id = knowledge.Criteria[criterion].Id;
            if (!advice.Weights.TryGetValue(id, out var weight) || weight != desk.Asked.Merits.Weights[criterion]) desk.Fault($"{id}: another weight is in force.");
        }
    }

    public void LookAtBest(Stack best)
    {
        if (!desk.Table.Lay(best.Options)) return;
        LookAtLevels();
        LookAtNeeds();
        LookAtHopes();
        var fired = desk.Asked.Limits.Rules.Where(desk.Table.Fires).Select(rule => rule.Rule.Id);
        if (!fired.ToHashSet(StringComparer.Ordinal).SetEquals(desk.Advice.FiredRules.Select(rule => rule.Id))) desk.Fault("Other rules hold than are listed.");
        var run = best.Options.Where((option, slot) => desk.Asked.Words.Place.IsRun[desk.Table.Chosen[slot]]).Select(option => option.ToolId);
        if (!run.ToHashSet(StringComparer.Ordinal).SetEquals(desk.Advice.Products.Select(tool => tool.Id))) desk.Fault("Other products are to be run than are listed.");
    }

    private void LookAtLevels()
    {
        foreach (var advice in desk.Advice.Slots)
        {
            var option = desk.Facts.Numbers.Option(advice.Chosen.Id);
            if (option < 0) continue;
            foreach (var rating in advice.Ratings)
            {
                var criterion = desk.Facts.Numbers.Criterion(rating.Criterion.Id);
                if (criterion < 0 || rating.Level != desk.Asked.Words.Place.Level(option, criterion)) desk.Fault($"{advice.Chosen.Id}: its level of {rating.Criterion.Id} is another.");
            }
        }
    }

    private void LookAtNeeds()
    {
        if (desk.Advice.Requirements.Count != desk.Asked.Limits.Needs.Count) desk.Fault("Other requirements are in force than are listed.");
        foreach (var met in desk.Advice.Requirements)
        {
            var asked = met.Requirement;
            var need = new Need(desk.Facts.Numbers.Capability(asked.Capability.Id), asked.Requirement.AtLeast,
                asked.Slot is { } slot ? desk.Facts.Numbers.Slot(slot.Id) : -1);
            if (!desk.Asked.Limits.Needs.Contains(need)) desk.Fault($"{asked.Capability.Id} is not required.");
            else if (!desk.Table.Providers(desk.Asked, need).SequenceEqual(met.Providers.Select(provider => desk.Facts.Numbers.Option(provider.Option.Id))))
                desk.Fault($"{asked.Capability.Id} is provided by others.");
        }
    }

    private void LookAtHopes()
    {
        if (desk.Advice.Wishes.Count != desk.Asked.Merits.Hopes.Count) desk.Fault("Other preferences are in force than are listed.");
        foreach (var gained in desk.Advice.Wishes)
        {
            var capability = desk.Facts.Numbers.Capability(gained.Wish.Capability.Id);
            var slot = gained.Wish.Slot is { } asked ? desk.Facts.Numbers.Slot(asked.Id) : -1;
            var same = desk.Asked.Merits.IndexOf(capability, slot);
            if (same < 0 || desk.Asked.Merits.Hopes[same].Points != gained.Wish.FullPoints) desk.Fault($"{gained.Wish.Capability.Id} is not preferred like this.");
            else if (gained.Points != desk.Table.Gain(desk.Asked, desk.Asked.Merits.Hopes[same])) desk.Fault($"{gained.Wish.Capability.Id} gains other points.");
        }
    }
}
