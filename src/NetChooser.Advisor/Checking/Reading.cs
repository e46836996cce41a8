namespace NetChooser.Advisor.Checking;

/// <summary>What one set of answers says. Holds one at a time, so that reading many costs no memory.</summary>
internal sealed class Reading
{
    public Reading(KnownFacts facts)
    {
        Words = new Words(facts);
        Limits = new Limits(facts, Words);
        Merits = new Merits(facts, Words);
    }

    public Words Words { get; }

    public Limits Limits { get; }

    public Merits Merits { get; }

    /// <summary>
    /// Reads answers. With <paramref name="words"/> (<c>question=answer</c>, <c>pin.slot</c>) only these of them ask for something; what the
    /// others allow stays allowed. False when an answer or pin does not exist.
    /// </summary>
    public bool Take(Answers answers, HashSet<string>? words = null)
    {
        if (!Words.Take(answers, words) || !Limits.Take(answers, words)) return false;
        Merits.Take(answers);
        return true;
    }
}
