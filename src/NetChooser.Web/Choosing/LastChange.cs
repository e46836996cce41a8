using NetChooser.Advisor;
using NetChooser.Knowledge;
using NetChooser.Web.Hosting;

namespace NetChooser.Web.Choosing;

/// <summary>
/// What the last answer changed. The browser's script names the address it comes from, and that address holds the answers before;
/// without the script nothing is known of before, and the page depends on its own address alone.
/// </summary>
/// <param name="Slots">Ids of the slots that hold something else now.</param>
/// <param name="Held">
/// The question that was just answered at the top of the page; it stays there for one more turn, so that a second answer can be ticked
/// and the keyboard does not lose its place. Null when there is none.
/// </param>
internal sealed record LastChange(IReadOnlySet<string> Slots, Question? Held)
{
    /// <summary>The request header in which the page says which questions stood at its top.</summary>
    public const string TopHeader = "NetChooser-Top";

    private const string Before = "HX-Current-URL";

    private static readonly LastChange Nothing = new(new HashSet<string>(), null);

    public static LastChange Of(HttpRequest request, StackAdvisor advisor, Recommendation now)
    {
        if (request.Headers[Before].ToString() is not { Length: > 0 } link) return Nothing;
        var query = link.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start ? link[start..] : "";
        var (answers, _) = AskedAnswers.Parse(advisor.Knowledge, query);
        var top = request.Headers[TopHeader].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new LastChange(SlotsOf(advisor, answers, now), HeldOf(advisor.Knowledge, top, answers, now.Answers));
    }

    private static HashSet<string> SlotsOf(StackAdvisor advisor, Answers before, Recommendation now) =>
        now.Best is not { } stack || advisor.Best(before) is not { } old
            ? []
            : [.. stack.Options.Where(option => !old.Has(option.Id)).Select(option => option.SlotId)];

    private static Question? HeldOf(KnowledgeBase knowledge, string[] top, Answers before, Answers now) =>
        top.Select(knowledge.FindQuestion).OfType<Question>().FirstOrDefault(question =>
            Said(question, now).Count > 0 && !Said(question, now).SequenceEqual(Said(question, before)));

    private static List<(AnswerKey, bool)> Said(Question question, Answers answers) =>
        [.. answers.Given.Where(key => key.QuestionId == question.Id).Select(key => (key, answers.IsNice(key)))];
}
