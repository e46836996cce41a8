using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Names what sentences speak of. What no name is at hand for is left out, never shown by its id.</summary>
/// <param name="knowledge">Where the names stand; null when it is not at hand.</param>
/// <param name="subject">The option that the sentences are about, which is then "it".</param>
internal sealed class Naming(KnowledgeBase? knowledge, Option? subject = null)
{
    /// <summary>"A, B and C"; "it" when it is only the one spoken of.</summary>
    public string Options(IEnumerable<Option> options)
    {
        var all = options.ToList();
        return all is [var only] && only.Id == subject?.Id ? "it" : Grammar.And(all.Select(option => option.Name).Distinct());
    }

    /// <summary>"rules out A and B", "rules it out".</summary>
    public string RulesOut(IEnumerable<Option> options) => Options(options) is var named && named == "it" ? "rules it out" : $"rules out {named}";

    /// <summary>"Your answer “L” to “Q?”".</summary>
    public string Answered(Answer answer) => knowledge?.FindQuestion(answer.QuestionId) is { } question
        ? $"Your answer {Grammar.Quoted(answer.Label)} to {Grammar.Quoted(question.Text)}"
        : $"Your answer {Grammar.Quoted(answer.Label)}";

    /// <summary>"P and Q": the only platforms an option exists on.</summary>
    public string Homes(Option option)
    {
        var names = (option.RunsOn ?? []).Select(id => knowledge?.FindPlatform(id)?.Name).ToList();
        return names.Count == 0 || names.Contains(null) ? "certain platforms" : Grammar.And(names.OfType<string>());
    }

    /// <summary>The names of the tools that follow an option's own.</summary>
    public IReadOnlyList<string> Successors(Option option) =>
        [.. option.Lifecycle.SuccessorIds.Where(id => id != option.ToolId).Select(id => knowledge?.FindTool(id)?.Name).OfType<string>()];
}
