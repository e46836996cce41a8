using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>Varied answers to the real questions, the same on every run.</summary>
internal static class RealAnswers
{
    private const int Seed = 20261124;

    public static IEnumerable<Answers> Of(KnowledgeBase knowledge, int count)
    {
        var random = new Random(Seed);
        var platforms = knowledge.Questions.First(question => question.Answers.Any(answer => answer.PlatformId is not null));
        for (var number = 0; number < count; number++)
        {
            var platform = platforms.Answers[number % platforms.Answers.Count];
            var others = knowledge.Questions.Where(question => question != platforms && random.Next(100) < 25)
                .Select(question => question.Answers[random.Next(question.Answers.Count)]);
            yield return A.Answers([.. others.Prepend(platform).Select(answer => (answer.QuestionId, answer.Id))]);
        }
    }
}
