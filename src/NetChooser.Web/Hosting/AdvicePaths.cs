using NetChooser.Advisor;

namespace NetChooser.Web.Hosting;

/// <summary>The pages whose address carries answers.</summary>
internal static class AdvicePaths
{
    public const string Choose = "/choose";
    public const string Stack = "/stack";

    public static bool Contains(PathString path) => path == Choose || path == Stack;

    /// <summary>The link that carries these answers to a page.</summary>
    public static string Link(string path, Answers answers) =>
        AnswerLink.Write(answers) is { Length: > 0 } query ? $"{path}?{query}" : path;
}
