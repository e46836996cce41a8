using NetChooser.Knowledge;

namespace NetChooser.Tests.Grown;

/// <summary>The real questions and answers. What an answer keeps or takes out, it keeps or takes out with every variant.</summary>
internal static class GrownQuestions
{
    public static Question Of(Question question, Copies copies) => question with
    {
        Answers = [.. question.Answers.Select(answer => answer with
        {
            Excludes = copies.Widened(answer.Excludes),
            Keeps = copies.Widened(answer.Keeps),
        })],
    };
}
