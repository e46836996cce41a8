using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Benchmarks.Asking;

/// <summary>Everything a reader can say by changing one answer: give one, take one back, or give another in its place.</summary>
internal static class SingleChanges
{
    /// <summary>The answers themselves and every change of one of them.</summary>
    public static IEnumerable<Answers> OfEach(KnowledgeBase knowledge, IReadOnlyList<Answers> asked) =>
        asked.SelectMany(answers => new[] { answers }.Concat(knowledge.Questions.SelectMany(question => Of(question, answers))))
            .DistinctBy(AnswerLink.Write);

    /// <summary>The same words with these answers.</summary>
    public static Answers Of(Answers answers, IEnumerable<AnswerKey> given) => answers with
    {
        Given = [.. given.Distinct()
            .OrderBy(key => key.QuestionId, StringComparer.Ordinal).ThenBy(key => key.AnswerId, StringComparer.Ordinal)],
    };

    private static IEnumerable<Answers> Of(Question question, Answers answers)
    {
        var others = answers.Given.Where(key => key.QuestionId != question.Id).ToList();
        foreach (var key in question.Answers.Select(answer => answer.Key))
        {
            if (answers.Has(key)) yield return Of(answers, answers.Given.Where(given => given != key));
            else yield return Of(answers, question.TakesMany ? answers.Given.Append(key) : others.Append(key));
        }
    }
}
