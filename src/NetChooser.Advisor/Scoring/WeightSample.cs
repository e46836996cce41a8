using NetChooser.Knowledge;

namespace NetChooser.Advisor.Scoring;

/// <summary>
/// A fixed sample of weightings, evenly spread over all weights from 0 to the largest: Halton's sequence (Halton, "On the efficiency of certain
/// quasi-random sequences of points", 1960) in whole numbers, so it is the same on every machine. With it the share of weightings that a stack wins is
/// estimated, the acceptability index of SMAA (Lahdelma, Hokkanen, Salminen, 1998).
/// </summary>
internal static class WeightSample
{
    /// <summary>Weights are given in hundredths: 735 is 7.35.</summary>
    public const int Scale = 100;

    /// <summary>How many weightings are tried.</summary>
    public const int Size = 512;

    /// <summary>How many are tried when there are more options than a person could read.</summary>
    public const int SmallSize = 64;

    // The first points of the sequence lie along the diagonal.
    private const int Skipped = 32;

    /// <summary>All weightings for so many criteria, each weight from 0 to the largest × <see cref="Scale"/>.</summary>
    public static int[][] Of(int criteria) => [.. Enumerable.Range(0, Size).Select(number =>
    {
        var weights = new int[criteria];
        Fill(number, Criterion.LargestWeight, weights);
        return weights;
    })];

    /// <summary>Fills in the weights of one weighting, each from 0 to <paramref name="largest"/> × <see cref="Scale"/>.</summary>
    /// <param name="number">From 0 to <see cref="Size"/> − 1.</param>
    /// <param name="largest">The largest weight.</param>
    /// <param name="weights">One for each criterion.</param>
    public static void Fill(int number, int largest, Span<int> weights)
    {
        var prime = 1;
        for (var i = 0; i < weights.Length; i++)
        {
            prime = NextPrime(prime);
            var (above, below) = RadicalInverse(number + Skipped, prime);
            weights[i] = (int)(above * (largest * Scale + 1) / below);
        }
    }

    /// <summary>The digits of the number to this base, mirrored behind the point.</summary>
    private static (long Above, long Below) RadicalInverse(int number, int prime)
    {
        var (above, below) = (0L, 1L);
        for (; number > 0; number /= prime)
        {
            above = above * prime + number % prime;
            below *= prime;
        }
        return (above, below);
    }

    private static int NextPrime(int prime)
    {
        do prime++;
        while (Enumerable.Range(2, prime - 2).Any(divisor => prime % divisor == 0));
        return prime;
    }
}
