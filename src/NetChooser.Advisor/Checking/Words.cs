using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>Which answers were given, which of them as a must, what they accept, and where the cluster runs.</summary>
internal sealed class Words(KnownFacts facts)
{
    private readonly bool[] isMust = new bool[facts.Answers.Length];
    private readonly bool[] isNice = new bool[facts.Answers.Length];
    private readonly List<int> given = [];

    /// <summary>The numbers of the answers, each once, by question id and then answer id.</summary>
    public List<int> Given => given;

    public Acceptance Accepted { get; private set; }

    /// <summary>The platform's number; -1 for none.</summary>
    public int Platform { get; private set; } = -1;

    /// <summary>What holds on that platform.</summary>
    public PlaceFacts Place => facts.Place(Platform);

    /// <summary>Whether the platform asks for something; not where its answer was left out.</summary>
    public bool PlaceCounts { get; private set; }

    /// <summary>Whether the answer asks for something.</summary>
    public bool IsMust(int answer) => isMust[answer];

    /// <summary>Whether the answer is only nice to have.</summary>
    public bool IsNice(int answer) => isNice[answer];

    /// <summary>
    /// Takes answers. With <paramref name="words"/> (spelled as in a link) only these of them ask for something; what the others allow stays
    /// allowed. False when an answer does not exist.
    /// </summary>
    public bool Take(Answers answers, HashSet<string>? words)
    {
        given.Clear();
        foreach (var key in answers.Given) given.Add(facts.Answer(key));
        given.Sort();
        for (var i = given.Count - 1; i > 0; i--)
        {
            if (given[i] == given[i - 1]) given.RemoveAt(i);
        }
        if (given.Count > 0 && given[0] < 0) return false;
        Array.Clear(isNice);
        foreach (var key in answers.Nice)
        {
            if (facts.Answer(key) is >= 0 and var answer) isNice[answer] = true;
        }
        Judge(words);
        return true;
    }

    private void Judge(HashSet<string>? words)
    {
        Array.Clear(isMust);
        (Accepted, Platform, PlaceCounts) = (Acceptance.Nothing, -1, true);
        var isNamed = false;
        foreach (var answer in given)
        {
            var said = facts.Answers[answer];
            var speaks = words is null || words.Contains(said.Word);
            isMust[answer] = speaks && !isNice[answer];
            Accepted |= said.Accepts;
            if (isNamed || !said.NamesPlatform) continue;
            (isNamed, Platform, PlaceCounts) = (true, said.Platform, speaks);
        }
    }
}
