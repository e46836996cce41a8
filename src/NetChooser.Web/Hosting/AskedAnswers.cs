using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Web.Hosting;

/// <summary>
/// The answers that a page was asked with. A box "only nice to have" stays in the form for one more turn when its answer is taken back;
/// such a leftover is no mistake of the reader, so it goes without a notice.
/// </summary>
internal static class AskedAnswers
{
    private const string Nice = "nice.";

    public static (Answers Answers, IReadOnlyList<Notice> Notices) Parse(KnowledgeBase knowledge, string query)
    {
        var asked = AnswerLink.Parse(knowledge, query);
        if (asked.Notices.All(notice => !notice.Key.StartsWith(Nice, StringComparison.Ordinal))) return asked;
        var kept = query.TrimStart('?').Split('&').Where(part => LeftOver(part, knowledge) is not { } key || asked.Answers.Has(key));
        return AnswerLink.Parse(knowledge, string.Join('&', kept));
    }

    /// <summary>The answer of a box as the form sends it; null for anything else.</summary>
    private static AnswerKey? LeftOver(string part, KnowledgeBase knowledge) =>
        part.StartsWith(Nice, StringComparison.Ordinal)
        && part[Nice.Length..].Split('=') is [var question, var answer]
        && knowledge.FindAnswer(new AnswerKey(question, answer)) is { Requires.Count: > 0 } found
            ? found.Key : null;
}
