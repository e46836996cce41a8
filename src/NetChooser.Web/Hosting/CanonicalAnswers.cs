using NetChooser.Advisor;

namespace NetChooser.Web.Hosting;

/// <summary>
/// A form sends empty and unsorted fields; the reader's address bar gets the one sorted link that says the same. A link with mistakes stays
/// as it is, so that the page can name them.
/// </summary>
internal sealed class CanonicalAnswers(RequestDelegate next, StackAdvisor advisor)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || !AdvicePaths.Contains(request.Path) || !request.QueryString.HasValue)
            return next(context);
        var (answers, notices) = AskedAnswers.Parse(advisor.Knowledge, request.QueryString.Value!);
        var sorted = AnswerLink.Write(answers);
        if (notices.Count > 0 || request.QueryString.Value![1..] == sorted) return next(context);
        context.Response.Redirect(AdvicePaths.Link(request.Path.Value!, answers));
        return Task.CompletedTask;
    }
}
