using NetChooser.Knowledge;

namespace NetChooser.Advisor;

/// <summary>How firm the recommendation is: what it would take to dethrone the stack, and what it rests on.</summary>
/// <param name="Confidence">The grade that follows from the rest; the recipe stands at <see cref="Advisor.Confidence"/>.</param>
/// <param name="Intervals">For each criterion the weights for which the stack stays best, all others unchanged.</param>
/// <param name="SmallestChange">The smallest change of one weight that dethrones the stack; null when none on the scale does.</param>
/// <param name="WeightingsWon">In how many of the weightings tried no stack scores more.</param>
/// <param name="WeightingsTried">How many weightings were tried: a fixed, evenly spread sample of all weights from 0 to the largest.</param>
/// <param name="Next">The best stack that differs in substance; null when there is none.</param>
/// <param name="Margin">By how many points it leads over <paramref name="Next"/>; null when there is none.</param>
/// <param name="Evidence">What the choice rests on.</param>
public sealed record Firmness(
    Confidence Confidence, IReadOnlyList<WeightInterval> Intervals, WeightChange? SmallestChange,
    int WeightingsWon, int WeightingsTried, Stack? Next, int? Margin, Evidence Evidence);

/// <summary>How much can be built on a recommendation.</summary>
public enum Confidence
{
    /// <summary>Another stack has exactly the same score.</summary>
    Tie,
    /// <summary>It wins less than half of all weightings, or a weight that changes by less than one point dethrones it.</summary>
    Close,
    /// <summary>Neither close nor firm.</summary>
    Fair,
    /// <summary>It wins at least four fifths of all weightings, no weight that changes by less than two points dethrones it, and no decisive fact is unknown or disputed.</summary>
    Firm,
    /// <summary>Nothing was left to weigh: no other stack satisfies the answers.</summary>
    OnlyOne,
}

/// <summary>The weights of one criterion for which the stack stays best while all other weights stay as they are.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Weight">Its weight now.</param>
/// <param name="Below">Where it ends below, and what takes over there; null when it stays best down to 0.</param>
/// <param name="Above">Where it ends above; null when it stays best up to the largest weight.</param>
public sealed record WeightInterval(Criterion Criterion, int Weight, IntervalEnd? Below, IntervalEnd? Above);

/// <summary>The end of an interval: at this weight both stacks score the same, beyond it the other one scores more.</summary>
/// <param name="At">The weight, exactly.</param>
/// <param name="TakesOver">The stack that wins beyond.</param>
public sealed record IntervalEnd(Ratio At, Stack TakesOver);

/// <summary>A change of one weight.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Weight">Its weight now.</param>
/// <param name="End">Where the stack stops being best.</param>
public sealed record WeightChange(Criterion Criterion, int Weight, IntervalEnd End);

/// <summary>An exact fraction in lowest terms; the denominator is positive.</summary>
public readonly record struct Ratio : IComparable<Ratio>
{
    /// <summary>Shortens the fraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is zero.</exception>
    public Ratio(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        var shared = Gcd(Math.Abs(numerator), Math.Abs(denominator));
        Numerator = (denominator < 0 ? -numerator : numerator) / shared;
        Denominator = Math.Abs(denominator) / shared;
    }

    /// <summary>Above the line.</summary>
    public long Numerator { get; }

    /// <summary>Below the line; positive.</summary>
    public long Denominator { get; }

    /// <summary>The fraction as a decimal number, for display.</summary>
    public decimal Value => (decimal)Numerator / Denominator;

    /// <inheritdoc />
    public int CompareTo(Ratio other) => ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not larger.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    private static long Gcd(long a, long b) => b == 0 ? a : Gcd(b, a % b);
}

/// <summary>What the choice rests on: every fact that decided, and those of them that are weak.</summary>
/// <param name="Facts">How many facts decided: claims that meet what was asked for, platform stances, stability and rules.</param>
/// <param name="Weak">The weak ones, the worst kind first.</param>
public sealed record Evidence(int Facts, IReadOnlyList<WeakFact> Weak);

/// <summary>What is weak about a fact.</summary>
public enum Weakness
{
    /// <summary>Sources contradict each other.</summary>
    Disputed,
    /// <summary>No source that was read says how the platform stands to a chosen option.</summary>
    UnknownStance,
    /// <summary>No source that was read says since when a chosen option is stable.</summary>
    UnknownStability,
    /// <summary>An option was ruled out only because no source says whether it does what was asked for.</summary>
    RuledOutBySilence,
    /// <summary>What was asked for is there only in part.</summary>
    Partial,
    /// <summary>What was asked for is beta or alpha.</summary>
    Beta,
    /// <summary>What was asked for is deprecated.</summary>
    Deprecated,
    /// <summary>All its sources were read longer ago than the limit.</summary>
    Old,
}

/// <summary>A decisive fact that is weak.</summary>
/// <param name="Kind">What is weak about it.</param>
/// <param name="Option">The option it speaks of; null for a rule.</param>
/// <param name="Claim">The claim; null for a stance, a stability or a rule.</param>
/// <param name="Capability">What was asked for; null where it is about something else.</param>
/// <param name="Rule">The rule; null for anything else.</param>
/// <param name="Citations">Its sources; empty when there is none.</param>
public sealed record WeakFact(
    Weakness Kind, Option? Option, Claim? Claim, Capability? Capability, Rule? Rule, IReadOnlyList<Citation> Citations);
