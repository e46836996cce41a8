using NetChooser.Advisor;
using NetChooser.Cli.Answering;
using NetChooser.Cli.Layout;
using NetChooser.Knowledge;

namespace NetChooser.Cli.Recommending;

/// <summary>A recommendation for people: the short answer first, and all of its reasons with their sources on demand.</summary>
internal sealed class RecommendationText(Recommendation recommendation, KnowledgeBase knowledge, Terminal terminal)
{
    /// <summary>The whole text.</summary>
    /// <param name="why">Whether every reason, alternative and source is shown.</param>
    public string Written(bool why)
    {
        var report = new Report(terminal) { ShowsSources = why };
        if (recommendation.DeadEnd is { } deadEnd) new DeadEndText(deadEnd, recommendation, knowledge, report).Write(why);
        else WriteStack(report, why);
        report.Sources();
        report.Line("");
        if (!why) report.Prose(recommendation.Best is null
            ? "With --why: every way out, what every change of an answer would make, and all sources."
            : "With --why: the reason for every choice, every other option, every change of an answer, and all sources.");
        report.Line($"The same answers on the page: {PageLink.Of(recommendation.Answers)}");
        report.Line($"Content {knowledge.Version}, as of {knowledge.AsOf:yyyy-MM-dd}.");
        return report.ToString();
    }

    private void WriteStack(Report report, bool why)
    {
        var stack = new StackText(recommendation, knowledge, report);
        var outlook = new OutlookText(recommendation, knowledge, report);
        var further = new FurtherText(recommendation, knowledge, report);
        stack.WriteChoices(why);
        new FirmnessText(recommendation, knowledge, report).Write(why);
        outlook.Write(why);
        further.WriteEqual();
        if (why) further.Write();
        stack.WriteAsked(why);
        new SettingsText(recommendation, knowledge, report).Write(why);
    }
}
