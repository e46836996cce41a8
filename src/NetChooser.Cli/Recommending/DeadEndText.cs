using NetChooser.Advisor;
using NetChooser.Cli.Answering;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>Why there is no stack: the sentence that matters, the ways out, then what collides.</summary>
internal sealed class DeadEndText(DeadEnd deadEnd, Recommendation recommendation, KnowledgeBase knowledge, Report report)
{
    private const int FewWaysOut = 5;

    /// <summary>Everything; without <paramref name="why"/> only the first ways out and no outlook.</summary>
    public void Write(bool why)
    {
        report.Prose(DeadEndWords.Headline(deadEnd, knowledge));
        WriteWaysOut(why);
        var number = 0;
        foreach (var conflict in deadEnd.Conflicts) WriteConflict(conflict, ++number);
        if (!deadEnd.IsComplete)
        {
            report.Line("");
            report.Prose(DeadEndWords.Bounded);
        }
        if (why) new OutlookText(recommendation, knowledge, report).Write(why);
    }

    private void WriteWaysOut(bool why)
    {
        if (deadEnd.Relaxations.Count == 0) return;
        report.Heading("Smallest ways out, best first");
        var shown = why ? deadEnd.Relaxations : [.. deadEnd.Relaxations.Take(FewWaysOut)];
        foreach (var relaxation in shown)
        {
            report.Prose(DeadEndWords.Of(relaxation, knowledge), "  - ");
            report.Prose(DeadEndWords.Gives(relaxation, knowledge), "    ");
            report.Line($"    {PageLink.Of(relaxation.Answers)}");
        }
        if (deadEnd.Relaxations.Count > shown.Count) report.Line($"    … and {deadEnd.Relaxations.Count - shown.Count} more with --why");
    }

    private void WriteConflict(Conflict conflict, int number)
    {
        var words = ConflictWords.Of(conflict, knowledge);
        report.Heading(deadEnd.Conflicts.Count == 1 ? "What collides" : $"Conflict {number} of {deadEnd.Conflicts.Count}");
        report.Prose(words.Headline, "  ");
        foreach (var said in conflict.Said)
        {
            report.Prose(ConflictWords.Of(said, knowledge), "  - ");
            // A way out says where it leads; a word taken back alone need not be one.
            if (deadEnd.Relaxations.Count == 0) report.Line($"    without it: {PageLink.Of(recommendation.Answers.Without(said))}");
        }
        if (words.Because.Count > 0) report.Line("  Why they collide:");
        foreach (var because in words.Because) report.Item(because, "  - ");
    }
}
