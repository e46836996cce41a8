using NetChooser.Advisor;
using NetChooser.Cli.Answering;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>What would change the result: whether to go on, which question next, and with reasons every single change of an answer.</summary>
internal sealed class OutlookText(Recommendation recommendation, KnowledgeBase knowledge, Report report)
{
    private Outlook Outlook => recommendation.Outlook;

    /// <summary>The sentence that matters and the next question; with <paramref name="why"/> every change.</summary>
    public void Write(bool why)
    {
        if (Outlook.Given.Count + Outlook.Open.Count + Outlook.Pins.Count == 0) return;
        report.Heading("What would change it");
        report.Prose(OutlookWords.Summary(Outlook), "  ");
        WriteNext(why);
        if (!why) return;
        if (OutlookWords.Answered(Outlook) is { } answered) report.Prose(answered, "  ");
        foreach (var question in Outlook.Given) WriteChanges(question);
        if (Outlook.Pins.Count > 0) report.Line("  What you fixed:");
        foreach (var pin in Outlook.Pins)
            WriteChange(OutlookWords.Change(pin), OutlookWords.Of(pin, recommendation, knowledge), pin.ChangesStack ? pin.Answers : null);
        WriteOpen();
    }

    /// <summary>The question to answer next, with its answers as they are typed, or with what each would change.</summary>
    private void WriteNext(bool why)
    {
        if (Outlook.Next is not { } next) return;
        report.Prose(OutlookWords.WhyNext(next, knowledge), "  ");
        if (why)
        {
            WriteEach(next);
            return;
        }
        var width = next.Question.Answers.Max(answer => answer.Id.Length);
        foreach (var answer in next.Question.Answers)
            report.Prose(answer.Label, $"    --set {next.Question.Id}={answer.Id.PadRight(width)}  ");
    }

    private void WriteChanges(QuestionOutlook question)
    {
        var said = question.Question.Answers.Where(answer => recommendation.Answers.Has(answer.Key)).Select(answer => answer.Label);
        report.Prose($"{question.Question.Text} You said: {string.Join(", ", said)}.", "  ");
        WriteEach(question);
    }

    /// <summary>Changes that change something, each with a link; then those that do not, in one line.</summary>
    private void WriteEach(QuestionOutlook question)
    {
        foreach (var change in question.Changes.Where(change => change.ChangesStack))
            WriteChange(OutlookWords.Change(change), OutlookWords.Of(change, recommendation, knowledge), change.Answers);
        var idle = question.Changes.Where(change => !change.ChangesStack).ToList();
        if (idle.Count == 0) return;
        report.Item(string.Join("; ", idle.Select(OutlookWords.Change)), OutlookWords.Of(idle[0], recommendation, knowledge), "    - ");
    }

    private void WriteChange(string change, string makes, Answers? answers)
    {
        report.Item(change, makes, "    - ");
        if (answers is not null) report.Line($"      {PageLink.Of(answers)}");
    }

    private void WriteOpen()
    {
        var deciding = Outlook.Open.Where(question => question.CanDecide && question != Outlook.Next).ToList();
        var idle = Outlook.Open.Where(question => !question.CanDecide).Select(question => question.Question.Id).ToList();
        if (deciding.Count > 0) report.Line("  Open questions, those that decide most first:");
        foreach (var question in deciding) report.Item($"{question.Question.Id}", $"{question.Question.Text} {OutlookWords.Weighs(question, knowledge)}", "    - ");
        if (idle.Count > 0) report.Prose($"Open questions of which no single answer changes the result: {string.Join(", ", idle)}.", "  ");
    }
}
