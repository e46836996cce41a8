namespace NetChooser.Tests.Grown;

/// <summary>Draws that are the same for the same seed on any machine and with any version of .NET.</summary>
/// <remarks>Guy Steele, Doug Lea, Christine Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014 (SplitMix64).</remarks>
internal sealed class Draws(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 to below the limit.</summary>
    public int Below(int limit) => (int)(((UInt128)Next() * (uint)limit) >> 64);

    /// <summary>From <paramref name="least"/> to <paramref name="most"/>, both among them.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool In100(int percent) => Below(100) < percent;

    public T OneOf<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
