using NetChooser.Advisor.Checking;
using NetChooser.Advisor.Tests.Making;

namespace NetChooser.Advisor.Tests.Checking;

/// <summary>Makes right recommendations wrong, one mistake at a time: the checker must see each of them.</summary>
public sealed class MutationTests
{
    private const int FirstSeed = 900_000;
    private const int SmallCases = 260;
    private const int MediumCases = 40;

    private static readonly Lazy<List<(AnswerChecker Checker, RightAdvice Right)>> Corpus = new(() => [.. MadeUp().Concat(Real())]);

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
    public void WithoutAMistakeThereIsNoFault() => Corpus.Value.ShouldAllBe(pair => pair.Checker.Check(pair.Right.Advice).Faults.Count == 0);

    private static IEnumerable<(AnswerChecker, RightAdvice)> MadeUp()
    {
        for (var seed = FirstSeed; seed < FirstSeed + SmallCases + MediumCases; seed++)
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, seed < FirstSeed + SmallCases ? Size.Small : Size.Medium);
            yield return (new AnswerChecker(knowledge), new RightAdvice(knowledge, new StackAdvisor(knowledge).Recommend(answers), new Chance(-seed)));
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
