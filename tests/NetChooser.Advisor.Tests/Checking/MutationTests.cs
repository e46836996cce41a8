using NetChooser.Advisor.Checking;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Checking;

/// <summary>Makes right recommendations wrong, one mistake at a time: the checker must see each of them.</summary>
public sealed class MutationTests
{
    private const int FirstSeed = 900_000;
    private const int SmallCases = 260;
    private const int MediumCases = 20;

    private static readonly Lazy<List<(AnswerChecker Checker, RightAdvice Right)>> Corpus = new(() => [Written(), .. MadeUp(), .. Real()]);

    public static TheoryData<string> EachMistake => [.. Mutations.All.Select(mutation => mutation.Name)];

    [Theory]
    [MemberData(nameof(EachMistake))]
    public void EveryMistakeIsSeen(string mistake)
    {
        var mutation = Mutations.All.Single(one => one.Name == mistake);
        var occasions = 0;
        foreach (var (checker, right) in Corpus.Value)
        {
            if (mutation.Make(right) is not { } wrong) continue;
            occasions++;
            var verdict = checker.Check(wrong);
            verdict.Faults.ShouldContain(fault => fault.Contains(mutation.Fault, StringComparison.Ordinal),
                $"{AnswerLink.Write(right.Advice.Answers)}: {string.Join(" / ", verdict.Faults)}");
            verdict.Proof.ShouldBe(Proof.NotReproved);
        }
        occasions.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void WithoutAMistakeThereIsNoFault() =>
        Corpus.Value.ShouldAllBe(pair => pair.Checker.Check(pair.Right.Advice).Faults.Count == 0);

    /// <summary>What chance rarely brings together: an edition that one answer accepts and another excludes.</summary>
    private static (AnswerChecker, RightAdvice) Written()
    {
        var knowledge = A.Knowledge.Slots("one").Option("free", "one").Option("bought", "one", 4, null, A.Paid)
            .Need("may-cost", A.Accepting(Acceptance.Paid))
            .Need("open", answer => answer with { ExcludesEditions = [Edition.Paid] }).Build();
        var advice = new StackAdvisor(knowledge).Recommend(KnowledgeBuilder.Said(knowledge, "need=may-cost,open"));
        return (new AnswerChecker(knowledge), new RightAdvice(knowledge, advice, new Chance(1)));
    }

    private static IEnumerable<(AnswerChecker, RightAdvice)> MadeUp()
    {
        for (var seed = FirstSeed; seed < FirstSeed + SmallCases + MediumCases; seed++)
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, seed < FirstSeed + SmallCases ? Size.Small : Size.Medium);
            var advice = new StackAdvisor(knowledge).Recommend(answers);
            yield return (new AnswerChecker(knowledge), new RightAdvice(knowledge, advice, new Chance(-seed)));
        }
    }

    private static IEnumerable<(AnswerChecker, RightAdvice)> Real()
    {
        var knowledge = RealContent.Knowledge;
        var (advisor, checker) = (new StackAdvisor(knowledge), new AnswerChecker(knowledge));
        return RealContent.VariedAnswers().Where((_, number) => number % 8 == 5)
            .Select((answers, number) => (checker, new RightAdvice(knowledge, advisor.Recommend(answers), new Chance(number))));
    }
}
