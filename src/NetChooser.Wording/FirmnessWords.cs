using NetChooser.Advisor;

namespace NetChooser.Wording;

/// <summary>How firm a recommendation is, in words. Here the grade and what it follows from; weights and evidence have files of their own.</summary>
public static partial class FirmnessWords
{
    /// <summary>The grade in a word or two.</summary>
    public static string Label(Confidence confidence) => confidence switch
    {
        Confidence.Tie => "A tie",
        Confidence.Close => "Close",
        Confidence.Firm => "Firm",
        Confidence.OnlyOne => "The only one",
        _ => "Fair",
    };

    /// <summary>The grade, and in the same sentence the figures that it follows from.</summary>
    public static string Sentence(Firmness firmness)
    {
        ArgumentNullException.ThrowIfNull(firmness);
        var facts = Facts(firmness.Evidence);
        if (firmness.Confidence == Confidence.OnlyOne)
            return $"{Label(Confidence.OnlyOne)}: no other stack satisfies the answers, so there was nothing to weigh; {facts}.";
        var figures = new[]
        {
            firmness.Confidence == Confidence.Tie ? "another stack has exactly the same score" : Lead(firmness),
            firmness.WeightingsTried == 0 ? null : $"it is among the best in {Won(firmness)} weightings tried",
            firmness.SmallestChange is { } change
                ? $"the smallest change of a weight that dethrones it is {Beyond(change, firmness.Intervals)}"
                : "no change of one weight alone dethrones it",
            facts,
        };
        return $"{Label(firmness.Confidence)}: {string.Join("; ", figures.OfType<string>())}.";
    }

    /// <summary>In how many of the weightings tried no stack scores more, and what these were.</summary>
    public static string Share(Firmness firmness)
    {
        ArgumentNullException.ThrowIfNull(firmness);
        return firmness.WeightingsTried == 0
            ? "No other weightings were tried."
            : $"It is among the best in {Won(firmness)} weightings that were tried, spread evenly over all there can be.";
    }

    private static string Lead(Firmness firmness) => firmness.Margin switch
    {
        null => "no other stack differs in substance",
        0 => "the best stack that differs in substance scores the same",
        { } margin => $"it leads by {Grammar.Count(margin, "point")} over the best stack that differs in substance",
    };

    /// <summary>"all 512", "none of the 512", "301 (about 59%) of the 512".</summary>
    private static string Won(Firmness firmness) => (firmness.WeightingsWon, firmness.WeightingsTried) switch
    {
        var (won, tried) when won == tried => $"all {tried}",
        (0, var tried) => $"none of the {tried}",
        var (won, tried) => $"{won} ({NumberWords.Percent(won, tried)}) of the {tried}",
    };

    private static string Facts(Evidence evidence) => (evidence.Facts, evidence.Weak.Count) switch
    {
        (0, 0) => "no fact decided it",
        (var all, 0) => $"the evidence ({Grammar.Count(all, "fact")}) has no known weak spot",
        var (all, weak) => $"the evidence ({Grammar.Count(all, "fact")}) has {Grammar.Count(weak, "weak spot")}",
    };
}
