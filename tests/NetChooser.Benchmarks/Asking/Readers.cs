using NetChooser.Advisor;
using NetChooser.Knowledge;
using NetChooser.Tests.Grown;

namespace NetChooser.Benchmarks.Asking;

/// <summary>Readers whose answers are measured: one who says nothing, and some who answer question by question.</summary>
/// <remarks>
/// They are made from the real content and asked of every size: a grown catalogue has the same questions, and a stack for them.
/// Requirements that are nice to have, pins and weights are not among them.
/// </remarks>
internal static class Readers
{
    private const ulong Seed = 42;
    private const int AnsweredIn100 = 60;

    /// <summary>So many base answer sets, each of which leaves a stack.</summary>
    public static IReadOnlyList<Answers> From(KnowledgeBase real, int count)
    {
        var advisor = new StackAdvisor(real);
        var draws = new Draws(Seed);
        var platforms = real.Questions.SelectMany(question => question.Answers).Where(answer => answer.PlatformId is not null).ToList();
        return [Answers.None, .. Enumerable.Range(0, count - 1).Select(i => Reader(advisor, draws, platforms[i % platforms.Count]))];
    }

    /// <summary>Names a platform, answers most questions by chance, and takes back at once what leaves no stack.</summary>
    private static Answers Reader(StackAdvisor advisor, Draws draws, Answer platform)
    {
        var answers = SingleChanges.Of(Answers.None, [platform.Key]);
        foreach (var question in advisor.Knowledge.Questions.Where(question => question.Id != platform.QuestionId))
        {
            for (var i = question.TakesMany ? 2 : 1; i > 0 && draws.In100(AnsweredIn100); i--)
            {
                var more = SingleChanges.Of(answers, answers.Given.Append(draws.OneOf(question.Answers).Key));
                if (advisor.Best(more) is not null) answers = more;
            }
        }
        return answers;
    }
}
