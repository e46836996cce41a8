using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;
using NetChooser.Tests.Grown;

namespace NetChooser.Advisor.Tests.Solving;

/// <summary>
/// The search with prices from the first node on finds what the search without any finds, which <c>Complete</c> and <c>Oracle</c> compare with every stack
/// and with another solver.
/// </summary>
public sealed class PricedSearchTests
{
    private const int FirstSeed = 1_300_000;
    private const int SmallCases = 2_000;
    private const int MediumCases = 150;
    private const int Listed = 10;

    // Fractions of weights as they occur in intervals and samples, in an order that goes up and down.
    private static readonly int[] Scales = [1, 100, 321, 64, 2048, 100];

    [Fact]
    public void OnMadeUpProblems()
    {
        var priced = 0;
        for (var seed = FirstSeed; seed < FirstSeed + SmallCases + MediumCases; seed++)
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, seed < FirstSeed + SmallCases ? Size.Small : Size.Medium);
            priced += Compare(new Pair(knowledge), answers, new Chance(seed), $"seed {seed}, {AnswerLink.Write(answers)}");
        }
        priced.ShouldBeGreaterThan(SmallCases / 4);
    }

    [Fact]
    public void OnTheRealContent()
    {
        var pair = new Pair(RealContent.Knowledge);
        var priced = RealContent.VariedAnswers().Sum(answers => Compare(pair, answers, new Chance(answers.Given.Count), AnswerLink.Write(answers)));
        priced.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void OnThreeTimesTheOptions()
    {
        var knowledge = GrownKnowledge.Of(RealContent.Knowledge, 3);
        var pair = new Pair(knowledge);
        var priced = RealContent.VariedAnswers().Where((_, number) => number % 5 == 0).Count(answers =>
        {
            pair.Load(answers);
            pair.ShouldAgree(AnswerLink.Write(answers));
            return pair.Priced.HasPrices;
        });
        priced.ShouldBeGreaterThan(8);
    }

    /// <summary>Returns 1 when prices were needed.</summary>
    private static int Compare(Pair pair, Answers answers, Chance chance, string name)
    {
        pair.Load(answers);
        pair.ShouldAgree(name);
        var priced = pair.Priced.HasPrices ? 1 : 0;
        for (var option = 0; option < pair.Catalogue.Options.Count; option++) pair.ShouldAgree($"{name}, with {pair.Catalogue.Options[option].Id}", option);
        foreach (var scale in Scales)
        {
            int[] weights = [.. pair.Catalogue.Knowledge.Criteria.Select(_ => chance.Below(Criterion.LargestWeight * scale + 1))];
            pair.Plain.Problem.Weigh(weights, scale);
            pair.Priced.Problem.Weigh(weights, scale);
            pair.ShouldAgree($"{name}, weights {string.Join(' ', weights)} of {scale}");
        }
        return priced;
    }

    /// <summary>Two solvers of one catalogue: one that never prices, and one that does at once.</summary>
    private sealed class Pair(KnowledgeBase knowledge)
    {
        public Catalogue Catalogue { get; } = new(knowledge);

        public Solver Plain => field ??= new Solver(Catalogue) { FreeNodes = int.MaxValue };

        public Solver Priced => field ??= new Solver(Catalogue) { FreeNodes = 0 };

        public void Load(Answers answers)
        {
            Plain.Problem.Load(new AnswerCode(Catalogue, answers));
            Priced.Problem.Load(new AnswerCode(Catalogue, answers));
        }

        public void ShouldAgree(string name, int pinned = -1)
        {
            var score = Plain.Maximize(pinned);
            Priced.Maximize(pinned).ShouldBe(score, name);
            if (score is not { } points) return;
            var count = Plain.List(Listed);
            Priced.List(Listed).ShouldBe(count, name);
            for (var i = 0; i < count; i++) Priced.Found[i].ShouldBe(Plain.Found[i], name);
            if (pinned >= 0) return;
            Priced.AnyAbove(points).ShouldBeFalse(name);
            Priced.AnyAbove(points - 1).ShouldBeTrue(name);
        }
    }
}
