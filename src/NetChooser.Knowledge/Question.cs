namespace NetChooser.Knowledge;

/// <summary>Something the reader is asked. "Not sure" is always possible and changes nothing.</summary>
/// <param name="Id">Kebab-case and permanent; the key in a link.</param>
/// <param name="Group">The heading it stands under.</param>
/// <param name="Text">The question.</param>
/// <param name="Hint">Help for answering; may be empty.</param>
/// <param name="Why">Why it is asked: what the answer decides.</param>
/// <param name="TakesMany">Whether several answers may be given.</param>
/// <param name="Answers">In the order shown.</param>
public sealed record Question(
    string Id, string Group, string Text, string Hint, string Why, bool TakesMany, IReadOnlyList<Answer> Answers);

/// <summary>One answer of a question and what follows from it.</summary>
/// <param name="QuestionId">Its question.</param>
/// <param name="Id">Unique in its question; the value in a link.</param>
/// <param name="Label">The words to choose.</param>
/// <param name="Hint">Help for choosing; may be empty.</param>
public sealed record Answer(string QuestionId, string Id, string Label, string Hint)
{
    /// <summary>The platform it names.</summary>
    public string? PlatformId { get; init; }

    /// <summary>What the stack must be able to do.</summary>
    public IReadOnlyList<Requirement> Requires { get; init; } = [];

    /// <summary>What the stack should be able to do.</summary>
    public IReadOnlyList<Preference> Prefers { get; init; } = [];

    /// <summary>Ids of capabilities that need not be preferred, whatever else prefers them.</summary>
    public IReadOnlyList<string> NotNeeded { get; init; } = [];

    /// <summary>Options that are out.</summary>
    public OptionSet? Excludes { get; init; }

    /// <summary>Editions that are out.</summary>
    public IReadOnlyList<Edition> ExcludesEditions { get; init; } = [];

    /// <summary>What the reader already runs and would rather keep.</summary>
    public OptionSet? Keeps { get; init; }

    /// <summary>What counts as support beyond full, stable and free.</summary>
    public Acceptance Accepts { get; init; }

    /// <summary>Changes of weights by criterion id; added to the default and cut to the range 0 to 10.</summary>
    public IReadOnlyDictionary<string, int> Weights { get; init; } = new Dictionary<string, int>();

    /// <summary>The name by which rules and links know it.</summary>
    public AnswerKey Key => new(QuestionId, Id);
}

/// <summary>What the reader is willing to take for support.</summary>
[Flags]
public enum Acceptance
{
    /// <summary>Full, stable and without a paid edition.</summary>
    Nothing = 0,
    /// <summary>Partial support counts.</summary>
    Partial = 1,
    /// <summary>Beta counts, and alpha with it.</summary>
    Beta = 2,
    /// <summary>Paid editions count.</summary>
    Paid = 4,
}

/// <summary>A capability that the stack must provide.</summary>
/// <param name="CapabilityId">The capability.</param>
/// <param name="AtLeast">The support asked: full, or partial.</param>
/// <param name="EachOf">
/// Empty: one option anywhere in the stack is enough. Otherwise: in each of these slots the chosen option must provide it,
/// unless that slot is left empty.
/// </param>
public sealed record Requirement(string CapabilityId, Support AtLeast, IReadOnlyList<string> EachOf);

/// <summary>A capability that is worth points.</summary>
/// <param name="CapabilityId">The capability.</param>
/// <param name="Weight">1 to 10.</param>
/// <param name="AtLeast">The support that gives all points: full, or partial; with full, partial support gives half of them.</param>
public sealed record Preference(string CapabilityId, int Weight, Support AtLeast = Support.Full);
