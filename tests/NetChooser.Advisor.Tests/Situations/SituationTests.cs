using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Situations;

/// <summary>What an expert says about a cluster is what the advisor says, on the real content.</summary>
public sealed class SituationTests
{
    public static IEnumerable<TheoryDataRow<string>> Sentences() => SituationFiles.All
        .DistinctBy(situation => situation.Sentence)
        .Select(situation => new TheoryDataRow<string>(situation.Sentence) { TestDisplayName = situation.Sentence, Skip = situation.Pending });

    [Theory]
    [MemberData(nameof(Sentences))]
    public void TheAdvisorAgreesWithTheExpert(string sentence)
    {
        var situation = SituationFiles.All.First(candidate => candidate.Sentence == sentence);
        var recommendation = SituationFiles.Advisor.Recommend(situation.Answers);
        var differences = Expectation.Differences(situation, recommendation);
        if (differences.Count == 0) return;
        Assert.Fail($"""
            {sentence}
            ({situation.Place}; {situation.Because})
            ?{AnswerLink.Write(situation.Answers)}
              - {string.Join("\n  - ", differences)}
            The advisor says: {string.Join(", ", recommendation.Best?.Options.Select(option => $"{option.SlotId}: {option.Id}") ?? ["no stack"])}
            """);
    }

    [Fact]
    public void TheFilesHaveNoMistake() => SituationFiles.Mistakes.ShouldBeEmpty();

    [Fact]
    public void EveryPlatformOccurs()
    {
        var asked = Given().Select(answer => answer.PlatformId).ToHashSet();
        SituationFiles.Knowledge.Platforms.Select(platform => platform.Id).Where(id => !asked.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void EveryQuestionOccurs()
    {
        var asked = Given().Select(answer => answer.QuestionId).ToHashSet();
        SituationFiles.Knowledge.Questions.Select(question => question.Id).Where(id => !asked.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void EveryAnswerThatChangesSomethingOccurs()
    {
        var given = Given().Select(answer => answer.Key).ToHashSet();
        SituationFiles.Knowledge.Questions.SelectMany(question => question.Answers)
            .Where(answer => ChangesSomething(answer) && !given.Contains(answer.Key))
            .Select(answer => $"{answer.QuestionId}={answer.Id}").ShouldBeEmpty();
    }

    private static IEnumerable<Answer> Given() => SituationFiles.All.Where(situation => situation.Pending is null)
        .SelectMany(situation => situation.Answers.Given).Select(key => SituationFiles.Knowledge.FindAnswer(key)!);

    private static bool ChangesSomething(Answer answer) =>
        answer.PlatformId is not null || answer.Requires.Count + answer.Prefers.Count + answer.NotNeeded.Count > 0
        || answer.Excludes is not null || answer.ExcludesEditions.Count > 0 || answer.Keeps is not null
        || answer.Accepts != Acceptance.Nothing || answer.Weights.Count > 0;
}
