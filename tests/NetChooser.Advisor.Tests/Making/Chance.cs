namespace NetChooser.Advisor.Tests.Making;

/// <summary>Choices that look random and are the same for the same seed on any machine.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>From 0 to below the limit.</summary>
    public int Below(int limit) => random.Next(limit);

    public int Between(int least, int most) => random.Next(least, most + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool In100(int percent) => random.Next(100) < percent;

    public T OneOf<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];

    /// <summary>At least one, in no particular order.</summary>
    public IReadOnlyList<T> SomeOf<T>(IReadOnlyList<T> values, int most) =>
        [.. Shuffled(values).Take(Between(1, Math.Min(most, values.Count)))];

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> values)
    {
        var array = values.ToArray();
        random.Shuffle(array);
        return array;
    }

    /// <summary>Mostly the first.</summary>
    public T Mostly<T>(int percent, T usual, params T[] others) => In100(percent) ? usual : OneOf(others);
}
