using System.Globalization;
using NetChooser.Advisor;

namespace NetChooser.Wording;

/// <summary>What changes in the score, in words.</summary>
public static class ScoreWords
{
    private const char Minus = '\u2212';

    /// <summary>The parts, losses first, the largest first: "−8 simplicity, +4 maturity"; empty when nothing changes.</summary>
    public static string Of(IReadOnlyList<ScoreChange> changes, Recommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(recommendation);
        var labels = recommendation.Wishes.Select(wish => wish.Wish.Capability.Label).ToHashSet(StringComparer.Ordinal);
        return string.Join(", ", changes.OrderBy(change => change.Points < 0 ? 0 : 1).ThenByDescending(change => Math.Abs(change.Points))
            .Select(change => $"{Signed(change.Points)} {(labels.Contains(change.Part) ? Grammar.Quoted(change.Part) : Grammar.Small(change.Part))}"));
    }

    /// <summary>The sum of all parts.</summary>
    public static int Sum(IReadOnlyList<ScoreChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes.Sum(change => change.Points);
    }

    /// <summary>The number with its sign: "+4", "−8" with the minus of typography, "0".</summary>
    public static string Signed(int points) => points switch
    {
        > 0 => string.Create(CultureInfo.InvariantCulture, $"+{points}"),
        < 0 => string.Create(CultureInfo.InvariantCulture, $"{Minus}{-(long)points}"),
        _ => "0",
    };

    /// <summary>"would cost 12 points: −8 simplicity, −4 maturity", or "would score the same".</summary>
    internal static string WouldCost(IReadOnlyList<ScoreChange> changes, Recommendation recommendation)
    {
        var sum = Sum(changes);
        var verb = sum switch
        {
            0 => "would score the same",
            < 0 => $"would cost {Grammar.Count(-sum, "point")}",
            _ => $"would gain {Grammar.Count(sum, "point")}",
        };
        return changes.Count == 0 ? verb : $"{verb}: {Of(changes, recommendation)}";
    }
}
