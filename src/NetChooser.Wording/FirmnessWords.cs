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
            firmness.WeightingsTried == 0 ? null : Won(firmness),
            firmness.SmallestChange is { } change
                ? $"the smallest change of a weight that dethrones it is {Beyond(change)}"
                : "no change of one weight alone dethrones it",
            facts,
        };
        return $"{Label(firmness.Confidence)}: {string.Join("; ", figures.OfType<string>())}.";
    }

    /// <summary>In how many of the weightings tried it wins, and what these were.</summary>
    public static string Share(Firmness firmness)
    {
        ArgumentNullException.ThrowIfNull(firmness);
        return firmness.WeightingsTried == 0
            ? "No other weightings were tried."
            : $"No stack scores more in {firmness.WeightingsWon} of the {firmness.WeightingsTried} weightings that were tried, "
                + $"spread evenly over all there can be ({NumberWords.Percent(firmness.WeightingsWon, firmness.WeightingsTried)}).";
    }

    private static string Lead(Firmness firmness) => firmness.Margin switch
    {
        null => "no other stack differs in substance",
        0 => "the best stack that differs in substance scores the same",
        { } margin => $"it leads by {Grammar.Count(margin, "point")} over the best stack that differs in substance",
    };

    private static string Won(Firmness firmness)
    {
        var share = NumberWords.Percent(firmness.WeightingsWon, firmness.WeightingsTried);
        return $"it is among the best in {share} of {firmness.WeightingsTried} weightings tried";
    }

    private static string Facts(Evidence evidence) => (evidence.Facts, evidence.Weak.Count) switch
    {
        (0, 0) => "it rests on no fact that could be weak",
        (1, 0) => "the one fact it rests on is not known to be weak",
        (var all, 0) => $"none of the {all} facts it rests on is known to be weak",
        (1, var weak) => $"the one fact it rests on has {Grammar.Count(weak, "weak spot")}",
        var (all, weak) => $"the {all} facts it rests on have {Grammar.Count(weak, "weak spot")}",
    };
}
