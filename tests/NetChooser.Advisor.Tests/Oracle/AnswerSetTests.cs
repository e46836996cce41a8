using NetChooser.Advisor.Tests.Checking;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Content;
using NetChooser.Knowledge;
using NetChooser.Tests;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>The advisor against an independent solver that reads an independent statement of the task.</summary>
public sealed class AnswerSetTests
{
    private const int MadeUpProblems = 1200;
    private const int AnswerSetsForEachPlatform = 8;
    private const int AtATime = 2;

    [Fact]
    public async Task TheOtherSolverProvesTheSameOptimumForMadeUpKnowledge()
    {
        var feasible = await Compare(Enumerable.Range(100_000, MadeUpProblems).Select(seed =>
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, seed % 3 == 0 ? Size.Small : Size.Medium);
            return (Name: $"seed {seed}", new StackAdvisor(knowledge), answers);
        }));
        feasible.ShouldBeInRange(MadeUpProblems / 4, MadeUpProblems * 9 / 10);
    }

    [Fact]
    public async Task TheOtherSolverProvesTheSameOptimumForTheRealContentOnEveryPlatform()
    {
        var advisor = RealAdvisor();
        var problems = advisor.Knowledge.Platforms.Select(platform => platform.Id).Append(null).SelectMany((platform, number) =>
            Enumerable.Range(0, AnswerSetsForEachPlatform).Select(i => Problem(advisor, RandomAnswers.From(
                advisor.Knowledge, new Chance(200_000 + number * AnswerSetsForEachPlatform + i), 2 + i / 2, platform)))).ToList();
        problems.Count.ShouldBeGreaterThanOrEqualTo(40);
        (await Compare(problems)).ShouldBeGreaterThanOrEqualTo(20);
    }

    [Fact]
    public async Task TheOtherSolverProvesTheSameOptimumForEveryAnswerTheRealContentOffers()
    {
        var advisor = RealAdvisor();
        await Compare(advisor.Knowledge.Questions.SelectMany(question => question.Answers)
            .Select(answer => Problem(advisor, new Answers { Given = [answer.Key] })));
    }

    private static StackAdvisor RealAdvisor() =>
        new(ContentLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow)).Knowledge.ShouldNotBeNull());

    private static (string Name, StackAdvisor Advisor, Answers Answers) Problem(StackAdvisor advisor, Answers answers) =>
        (AnswerLink.Write(answers), advisor, answers);

    /// <summary>Compares problem by problem; says how many had a stack.</summary>
    private static async Task<int> Compare(IEnumerable<(string Name, StackAdvisor Advisor, Answers Answers)> problems)
    {
        AnswerSetSolver.Demand();
        var feasible = 0;
        await Parallel.ForEachAsync(problems, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (problem, cancel) =>
        {
            var (name, advisor, answers) = problem;
            var theirs = await AnswerSetSolver.Solve(AnswerSetFacts.Of(advisor.Knowledge, answers), cancel);
            var ours = advisor.Recommend(answers).Best;
            if (theirs is null)
            {
                ours.ShouldBeNull(name);
                return;
            }
            ours.ShouldNotBeNull(name).Score.ShouldBe(theirs.Score, name);
            Interlocked.Increment(ref feasible);
            var plain = new PlainReading(advisor.Knowledge, answers);
            plain.Objections(ours.Options).ShouldBeEmpty(name);
            plain.Score(ours.Options).ShouldBe(ours.Score, name);
            IReadOnlyList<Option> their = [.. advisor.Knowledge.Slots.Select(slot =>
                advisor.Knowledge.Options.Single(option => option.SlotId == slot.Id && theirs.OptionIds.Contains(option.Id)))];
            plain.Objections(their).ShouldBeEmpty(name);
            plain.Score(their).ShouldBe(ours.Score, name);
        });
        return feasible;
    }
}
