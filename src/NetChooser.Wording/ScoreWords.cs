using System.Globalization;
using NetChooser.Advisor;

namespace NetChooser.Wording;

/// <summary>Says what a difference in score is made of.</summary>
public static class ScoreWords
{
    /// <summary>A number with its sign, as it is printed: +4, −12, 0.</summary>
    public static string Signed(int points) => points switch
    {
        > 0 => $"+{points.ToString(CultureInfo.InvariantCulture)}",
        < 0 => $"\u2212{Math.Abs(points).ToString(CultureInfo.InvariantCulture)}",
        _ => "0",
    };

    /// <summary>The parts of a difference, the largest first: "−8 simplicity, +4 maturity".</summary>
    public static string Parts(IEnumerable<ScoreChange> changes) => string.Join(", ", changes
        .Where(change => change.Points != 0).OrderByDescending(change => Math.Abs(change.Points))
        .Select(change => $"{Signed(change.Points)} {Lower(change.Part)}"));

    /// <summary>What a change costs or gains in all, with its parts.</summary>
    public static string Cost(IReadOnlyList<ScoreChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var sum = changes.Sum(change => change.Points);
        if (changes.Count == 0) return "the score stays the same";
        var total = sum == 0 ? "the score stays the same" : $"it costs {Listing.Count(-sum, "point", "points")}";
        return $"{total} ({Parts(changes)})";
    }

    /// <summary>A label inside a sentence: lower case, unless it begins with an abbreviation.</summary>
    private static string Lower(string label) =>
        label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];
}
