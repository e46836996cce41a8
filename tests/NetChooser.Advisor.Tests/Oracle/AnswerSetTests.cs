using NetChooser.Advisor.Tests.Checking;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;
using NetChooser.Tests.Grown;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>The advisor against an independent solver that reads an independent statement of the task.</summary>
public sealed class AnswerSetTests
{
    private const int MadeUpProblems = 1200;
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
        var problems = Real(RealContent.VariedAnswers()).ToList();
        problems.Count.ShouldBeGreaterThanOrEqualTo(40);
        (await Compare(problems)).ShouldBeGreaterThanOrEqualTo(20);
    }

    [Fact]
    public Task TheOtherSolverProvesTheSameOptimumForEveryAnswerTheRealContentOffers() => Compare(Real(RealContent.SingleAnswers()));

    [Fact]
    public async Task TheOtherSolverProvesTheSameOptimumForACatalogueTenTimesAsLarge()
    {
        var asked = RealContent.VariedAnswers().Where((_, number) => number % 8 == 0);
        (await Compare(Of(GrownKnowledge.Of(RealContent.Knowledge, 10), asked))).ShouldBeGreaterThanOrEqualTo(5);
    }

    private static IEnumerable<(string Name, StackAdvisor Advisor, Answers Answers)> Real(IEnumerable<Answers> asked) =>
        Of(RealContent.Knowledge, asked);

    private static IEnumerable<(string Name, StackAdvisor Advisor, Answers Answers)> Of(KnowledgeBase knowledge, IEnumerable<Answers> asked)
    {
        var advisor = new StackAdvisor(knowledge);
        return asked.Select(answers => (AnswerLink.Write(answers), advisor, answers));
    }

    /// <summary>Compares problem by problem; says how many had a stack.</summary>
    private static async Task<int> Compare(IEnumerable<(string Name, StackAdvisor Advisor, Answers Answers)> problems)
    {
        AnswerSetSolver.Demand();
        var feasible = 0;
        await Parallel.ForEachAsync(problems, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (problem, cancel) =>
        {
            var (name, advisor, answers) = problem;
            var theirs = await AnswerSetSolver.Solve(AnswerSetFacts.Of(advisor.Knowledge, answers), cancel);
            var ours = advisor.Best(answers);
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
