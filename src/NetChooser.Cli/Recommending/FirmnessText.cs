using NetChooser.Advisor;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>How firm the recommendation is.</summary>
internal sealed class FirmnessText(Recommendation recommendation, KnowledgeBase knowledge, Report report)
{
    /// <summary>The sentence that matters; with <paramref name="why"/> also every weight and every weak fact.</summary>
    public void Write(bool why)
    {
        if (recommendation.Firmness is not { } firmness) return;
        report.Heading("How firm it is");
        report.Prose(FirmnessWords.Sentence(firmness), "  ");
        if (!why) return;
        report.Prose(FirmnessWords.Share(firmness), "  ");
        if (firmness.SmallestChange is { } change) report.Prose(FirmnessWords.Of(change, recommendation, knowledge), "  ");
        if (firmness.Intervals.Count > 0) report.Line("  Each weight, with all others as they are:");
        foreach (var interval in firmness.Intervals) report.Item(interval.Criterion.Name, FirmnessWords.Of(interval, recommendation, knowledge), "    - ");
        if (firmness.Evidence.Weak.Count > 0) report.Line("  Weak spots in the evidence:");
        foreach (var fact in firmness.Evidence.Weak) report.Item(FirmnessWords.Of(fact, knowledge), "    - ");
    }
}
