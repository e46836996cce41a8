namespace NetChooser.Knowledge;

/// <summary>Something options are scored on, with a written scale from 0 to 4.</summary>
/// <param name="Id">Kebab-case and permanent.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Question">What the level answers.</param>
/// <param name="Derivation">How levels come from facts; null when they are judged.</param>
/// <param name="Weight">Default weight, 0 to 10.</param>
/// <param name="Scale">Five sentences, for the levels 0 to 4.</param>
public sealed record Criterion(
    string Id, string Name, string Question, Derivation? Derivation, int Weight, IReadOnlyList<string> Scale)
{
    /// <summary>The largest weight a criterion can be given.</summary>
    public const int LargestWeight = 10;

    /// <summary>The highest level of a scale.</summary>
    public const int HighestLevel = 4;
}

/// <summary>The recipes by which a level is derived from facts rather than judged.</summary>
public enum Derivation
{
    /// <summary>From the option's lifecycle and the date of its first stable release.</summary>
    Maturity,
    /// <summary>From licence and governance.</summary>
    Openness,
    /// <summary>From the number of platforms it can run on.</summary>
    Portability,
    /// <summary>From what the chosen platform says about it.</summary>
    PlatformFit,
}

/// <summary>The parts of the score that do not belong to one option alone, in points.</summary>
/// <param name="Product">Taken off for every distinct product beyond what the platform brings.</param>
/// <param name="Keep">Added for every slot that keeps what the reader already runs.</param>
/// <param name="Preference">Added for a preference of weight one that is fully met; half of it when partly met.</param>
/// <param name="Always">What every stack is preferred to do, whatever is answered.</param>
public sealed record ScoreRecipe(int Product, int Keep, int Preference, IReadOnlyList<Preference> Always)
{
    /// <summary>The weight, as a preference, of a requirement that is only nice to have: 1 to 10.</summary>
    public int Nice { get; init; } = 4;

    /// <summary>Nothing is worth anything.</summary>
    public static ScoreRecipe Empty { get; } = new(0, 0, 0, []);
}
