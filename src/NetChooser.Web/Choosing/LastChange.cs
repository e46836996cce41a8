using NetChooser.Advisor;

namespace NetChooser.Web.Choosing;

/// <summary>
/// Which slots the last answer changed. The browser's script names the address it comes from, and that address holds the answers before;
/// without the script nothing is marked, and the page depends on its own address alone.
/// </summary>
internal static class LastChange
{
    private const string Before = "HX-Current-URL";

    public static HashSet<string> Of(HttpRequest request, StackAdvisor advisor, Recommendation now)
    {
        if (request.Headers[Before].ToString() is not { Length: > 0 } link || now.Best is not { } stack) return [];
        var query = link.IndexOf('?', StringComparison.Ordinal) is >= 0 and var start ? link[start..] : "";
        var (answers, _) = AnswerLink.Parse(advisor.Knowledge, query);
        return advisor.Best(answers) is not { } before
            ? []
            : [.. stack.Options.Where(option => !before.Has(option.Id)).Select(option => option.SlotId)];
    }
}
