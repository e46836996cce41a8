using NetChooser.Content;
using NetChooser.Knowledge;
using NetChooser.Tests;

namespace NetChooser.Advisor.Tests.Making;

/// <summary>The content of this repository, and what readers of it might say.</summary>
internal static class RealContent
{
    private const int AnswersForEachPlatform = 8;
    private const int FirstSeed = 200_000;

    public static KnowledgeBase Knowledge { get; } =
        ContentLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow)).Knowledge.ShouldNotBeNull();

    /// <summary>Several for each platform and for none, from few answers to many.</summary>
    public static IEnumerable<Answers> VariedAnswers() => Knowledge.Platforms.Select(platform => platform.Id).Append(null)
        .SelectMany((platform, number) => Enumerable.Range(0, AnswersForEachPlatform).Select(i => RandomAnswers.From(
            Knowledge, new Chance(FirstSeed + number * AnswersForEachPlatform + i), 2 + i / 2, platform)));

    /// <summary>Every answer there is, by itself.</summary>
    public static IEnumerable<Answers> SingleAnswers() => Knowledge.Questions.SelectMany(question => question.Answers)
        .Select(answer => new Answers { Given = [answer.Key] });
}
