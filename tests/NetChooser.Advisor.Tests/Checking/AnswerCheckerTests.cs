using NetChooser.Advisor.Checking;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Checking;

/// <summary>What the advisor says, looked at a second time.</summary>
public sealed class AnswerCheckerTests
{
    private const int Cases = 300;
    private const int FirstSeed = 800_000;
    private const int RealCases = 240;

    [Fact]
    public void EverythingSaidOfSmallKnowledgeHolds() => AcceptEach(Size.Small);

    [Fact]
    public void EverythingSaidOfLargerKnowledgeHolds() => AcceptEach(Size.Medium);

    [Fact]
    public void EverythingSaidOfTheRealContentHolds()
    {
        var advisor = new StackAdvisor(RealContent.Knowledge);
        var checker = new AnswerChecker(RealContent.Knowledge);
        var stacks = 0;
        foreach (var answers in RealContent.VariedAnswers().Append(Answers.None))
        {
            var verdict = checker.Check(advisor.Recommend(answers));
            verdict.Faults.ShouldBeEmpty(AnswerLink.Write(answers));
            verdict.Proof.ShouldBe(Proof.Proved, AnswerLink.Write(answers));
            stacks += verdict.Stacks;
        }
        stacks.ShouldBeGreaterThan(5000);
    }

    [Fact]
    public void TheOptimumOfTheRealContentIsProvedAgainWithinTheBudget()
    {
        var knowledge = RealContent.Knowledge;
        var (advisor, facts) = (new StackAdvisor(knowledge), new KnownFacts(knowledge));
        var reading = new Reading(facts);
        var made = Enumerable.Range(0, RealCases).Select(i => RandomAnswers.From(knowledge, new Chance(FirstSeed + i), 1 + i % 10,
            i % 4 == 0 ? null : knowledge.Platforms[i % knowledge.Platforms.Count].Id));
        var none = 0;
        foreach (var answers in RealContent.SingleAnswers().Concat(made))
        {
            var best = advisor.Best(answers);
            if (best is null) none++;
            reading.Take(answers).ShouldBeTrue();
            var search = OptimumSearch.Beyond(best?.Score, facts, reading, AnswerChecker.Budget / 10);
            search.IsThrough.ShouldBeTrue(AnswerLink.Write(answers));
            search.Better.ShouldBeNull(AnswerLink.Write(answers));
        }
        none.ShouldBeInRange(1, RealCases / 2);
    }

    [Fact]
    public void WithoutABudgetNothingIsProvedAndThatIsNoFault()
    {
        var knowledge = A.Knowledge.Slots("one").Option("a", "one", 4).Option("b", "one", 4).Build();
        var advice = new StackAdvisor(knowledge).Recommend(Answers.None);
        new AnswerChecker(knowledge).Check(advice).Proof.ShouldBe(Proof.Proved);
        var verdict = new AnswerChecker(knowledge, 1).Check(advice);
        verdict.Proof.ShouldBe(Proof.NotReproved);
        verdict.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void ThatThereIsNoStackIsProvedToo()
    {
        var knowledge = A.Knowledge.Slots("one").Option("a", "one").Claim("a", "can", Support.None).Need("it", A.Requiring("can")).Build();
        var verdict = new AnswerChecker(knowledge).Check(new StackAdvisor(knowledge).Recommend(KnowledgeBuilder.Said(knowledge, "need=it")));
        verdict.Proof.ShouldBe(Proof.Proved);
        verdict.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void AnswersThatDoNotExistAreAFault()
    {
        var knowledge = A.Knowledge.Slots("one").Option("a", "one").Build();
        var advice = new StackAdvisor(knowledge).Recommend(Answers.None);
        var checker = new AnswerChecker(knowledge);
        checker.Check(advice with { Answers = new Answers { Given = [new AnswerKey("need", "unheard")] } }).Faults.ShouldHaveSingleItem();
        checker.Check(advice with { Answers = new Answers { Pins = new Dictionary<string, string> { ["one"] = "unheard" } } }).Faults.ShouldHaveSingleItem();
    }

    [Fact]
    public void ManyCanAskAtOnce()
    {
        var advisor = new StackAdvisor(RealContent.Knowledge);
        var checker = new AnswerChecker(RealContent.Knowledge);
        var asked = RealContent.VariedAnswers().Take(6).Select(advisor.Recommend).ToList();
        var alone = asked.Select(checker.Check).Select(verdict => (verdict.Stacks, verdict.Choices, verdict.Proof)).ToList();
        Parallel.For(0, 100, number =>
        {
            var verdict = checker.Check(asked[number % asked.Count]);
            (verdict.Stacks, verdict.Choices, verdict.Proof).ShouldBe(alone[number % asked.Count]);
            verdict.Faults.ShouldBeEmpty();
        });
    }

    /// <summary>As asked, and again with some of the answers only nice to have.</summary>
    private static void AcceptEach(Size size)
    {
        var (feasible, nice) = (0, 0);
        for (var seed = FirstSeed; seed < FirstSeed + Cases; seed++)
        {
            var (knowledge, asked) = RandomKnowledge.From(seed, size);
            var chance = new Chance(-seed);
            var softer = asked with { Nice = [.. asked.Given.Where(key => knowledge.FindAnswer(key)!.Requires.Count > 0 && chance.In100(50))] };
            var (advisor, checker) = (new StackAdvisor(knowledge), new AnswerChecker(knowledge));
            foreach (var answers in new[] { asked, softer })
            {
                var advice = advisor.Recommend(answers);
                var verdict = checker.Check(advice);
                verdict.Faults.ShouldBeEmpty($"seed {seed}");
                verdict.Proof.ShouldBe(Proof.Proved, $"seed {seed}");
                if (advice.Best is not null) feasible++;
                if (answers.Nice.Count > 0) nice++;
            }
        }
        feasible.ShouldBeInRange(Cases / 2, Cases * 2 * 9 / 10);
        nice.ShouldBeGreaterThan(Cases / 5);
    }
}
