using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>A liking that counts, in points.</summary>
/// <param name="Capability">The capability.</param>
/// <param name="AtLeast">The support that gives all points.</param>
/// <param name="Slot">The slot it is asked of; -1 for the whole stack.</param>
/// <param name="Points">All points; what is met in part gives half of them, rounded down.</param>
internal readonly record struct Hope(int Capability, Support AtLeast, int Slot, int Points);

/// <summary>What the words make of an option in points.</summary>
internal sealed class Merits(KnownFacts facts, Words words)
{
    private readonly int[] weights = new int[facts.Numbers.CriterionCount];
    private readonly bool[] isKept = new bool[facts.Numbers.Options.Count];
    private readonly bool[] isNotNeeded = new bool[facts.Numbers.CapabilityCount];

    /// <summary>By criterion.</summary>
    public IReadOnlyList<int> Weights => weights;

    /// <summary>One for each capability and slot.</summary>
    public List<Hope> Hopes { get; } = [];

    /// <summary>Takes what the words say.</summary>
    public void Take(Answers answers)
    {
        Array.Clear(weights);
        Array.Clear(isKept);
        Array.Clear(isNotNeeded);
        foreach (var answer in words.Given)
        {
            var said = facts.Answers[answer];
            foreach (var option in said.Keeps) isKept[option] = true;
            foreach (var capability in said.NotNeeded) isNotNeeded[capability] = true;
            foreach (var (criterion, change) in said.Weights) weights[criterion] += change;
        }
        for (var i = 0; i < weights.Length; i++)
        {
            var criterion = facts.Knowledge.Criteria[i];
            weights[i] = answers.Weights.TryGetValue(criterion.Id, out var set)
                ? set
                : Math.Clamp(criterion.Weight + weights[i], 0, Criterion.LargestWeight);
        }
        // What is preferred, then what is nice to have, then what always is.
        Hopes.Clear();
        foreach (var answer in words.Given) Add(facts.Answers[answer].Prefers);
        foreach (var answer in words.Given)
        {
            if (words.IsNice(answer)) Add(facts.Answers[answer].WouldPrefer);
        }
        Add(facts.Always);
    }

    /// <summary>The points of the option by itself: its levels by weight, and what keeping it is worth.</summary>
    public int PointsOf(int option)
    {
        var points = isKept[option] ? facts.Recipe.Keep : 0;
        for (var criterion = 0; criterion < weights.Length; criterion++) points += weights[criterion] * words.Place.Level(option, criterion);
        return points;
    }

    /// <summary>What the option gains for a hope. Asked of one slot, nothing there serves as well as something that does it.</summary>
    public int Gain(int option, Hope hope)
    {
        if (hope.Slot >= 0 && facts.Numbers.SlotOf[option] != hope.Slot) return 0;
        if (hope.Slot >= 0 && facts.Numbers.Options[option].IsEmpty) return hope.Points;
        var grade = facts.Claims.Grade(option, hope.Capability, words.Accepted);
        return grade == Support.None ? 0 : grade >= hope.AtLeast ? hope.Points : hope.Points / 2;
    }

    /// <summary>Where the hope for this stands among <see cref="Hopes"/>; -1 when there is none.</summary>
    public int IndexOf(int capability, int slot)
    {
        for (var i = 0; i < Hopes.Count; i++)
        {
            if (Hopes[i].Capability == capability && Hopes[i].Slot == slot) return i;
        }
        return -1;
    }

    /// <summary>Where the same is liked twice, the heavier one counts, and of equals the first.</summary>
    private void Add(Liking[] likings)
    {
        foreach (var liking in likings)
        {
            if (isNotNeeded[liking.Capability]) continue;
            var hope = new Hope(liking.Capability, liking.AtLeast, liking.Slot, liking.Weight * facts.Recipe.Preference);
            var same = IndexOf(hope.Capability, hope.Slot);
            if (same < 0) Hopes.Add(hope);
            else if (hope.Points > Hopes[same].Points) Hopes[same] = hope;
        }
    }
}
