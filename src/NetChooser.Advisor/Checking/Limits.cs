using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>Which stacks the words allow.</summary>
internal sealed class Limits(KnownFacts facts, Words words)
{
    private readonly bool[] isExcluded = new bool[facts.Numbers.Options.Count];
    private readonly bool[] isPinned = new bool[facts.Numbers.Options.Count];
    private int refusedEditions;

    /// <summary>What must be provided.</summary>
    public List<Need> Needs { get; } = [];

    /// <summary>The rules whose conditions on platform and answers hold.</summary>
    public List<RuleFacts> Rules { get; } = [];

    /// <summary>The options that the reader fixed, and that were not left out.</summary>
    public List<int> Pins { get; } = [];

    /// <summary>Takes what the words say. False when a pin does not exist.</summary>
    public bool Take(Answers answers, HashSet<string>? only)
    {
        if (!TakePins(answers, only)) return false;
        Array.Clear(isExcluded);
        Needs.Clear();
        refusedEditions = 0;
        foreach (var answer in words.Given)
        {
            if (!words.IsMust(answer)) continue;
            var said = facts.Answers[answer];
            Needs.AddRange(said.Needs);
            foreach (var option in said.Excludes) isExcluded[option] = true;
            refusedEditions |= said.ExcludesEditions;
        }
        Rules.Clear();
        foreach (var rule in facts.Rules)
        {
            if (WereSaid(rule.Said)) Rules.Add(rule);
        }
        return true;
    }

    /// <summary>Whether no stack may hold the option, whatever else it holds.</summary>
    public bool Forbids(int option)
    {
        var known = facts.Numbers.Options[option];
        if (!isPinned[option])
        {
            if (known.Lifecycle.State is LifecycleState.Deprecated or LifecycleState.Retired) return true;
            if (known.Edition == Edition.Paid && !words.Accepted.HasFlag(Acceptance.Paid)) return true;
        }
        return isExcluded[option]
            || !known.IsEmpty && (refusedEditions >> (int)known.Edition & 1) != 0
            || words.PlaceCounts && (words.Place.IsTiedElsewhere[option] || words.Place.IsRuledOut[option]);
    }

    public bool Provides(int option, Need need) => facts.Claims.Provides(option, need.Capability, need.AtLeast, words.Accepted);

    private bool TakePins(Answers answers, HashSet<string>? only)
    {
        Array.Clear(isPinned);
        Pins.Clear();
        foreach (var (slot, id) in answers.Pins)
        {
            var option = facts.Numbers.Option(id);
            if (option < 0) return false;
            isPinned[option] = true;
            if (only is null || only.Contains($"pin.{slot}")) Pins.Add(option);
        }
        return true;
    }

    private bool WereSaid((int[] Platforms, int[] Answers)[] conditions)
    {
        foreach (var (platforms, answers) in conditions)
        {
            var was = words.PlaceCounts && words.Platform >= 0 && Array.IndexOf(platforms, words.Platform) >= 0;
            foreach (var answer in answers) was |= answer >= 0 && words.IsMust(answer);
            if (!was) return false;
        }
        return true;
    }
}
