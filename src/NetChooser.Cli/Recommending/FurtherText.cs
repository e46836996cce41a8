using NetChooser.Advisor;
using NetChooser.Cli.Answering;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>The stacks beside the best one: those with the same score, and the next best that differ in substance.</summary>
internal sealed class FurtherText(Recommendation recommendation, KnowledgeBase knowledge, Report report)
{
    public void WriteEqual()
    {
        if (recommendation.EqualStacks.Count == 0) return;
        report.Heading("Stacks with the same score");
        foreach (var stack in recommendation.EqualStacks) report.Prose(FurtherWords.Equal(stack, recommendation, knowledge), "  - ");
        if (recommendation.MoreEqualStacks) report.Prose("There are more with this score, which are not listed.", "  ");
    }

    public void Write()
    {
        if (recommendation.Further.Count == 0) return;
        report.Heading("What else would fit");
        foreach (var further in recommendation.Further)
        {
            report.Item(FurtherWords.Name(further), FurtherWords.Of(further, recommendation), "  - ");
            report.Line($"    {PageLink.Of(further.Answers)}");
        }
    }
}
