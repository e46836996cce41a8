using NetChooser.Advisor.Tests.Checking;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Properties;

/// <summary>What the explanation says would happen does happen, on the real content.</summary>
public sealed class RealExplanationTests
{
    private const int FirstSeed = 600_000;
    private static readonly KnowledgeBase Knowledge = RealContent.Knowledge;
    private static readonly StackAdvisor Advisor = new(Knowledge);

    [Fact]
    public void EveryStackThatIsNamedIsTheBestForItsAnswers()
    {
        foreach (var answers in RealContent.VariedAnswers().Where((_, i) => i % 2 == 1))
        {
            var advice = Advisor.Recommend(answers);
            var changes = advice.Outlook.Given.Concat(advice.Outlook.Open).SelectMany(question => question.Changes)
                .Select(change => (change.Answers, change.Stack));
            foreach (var (after, stack) in changes.Concat(advice.Outlook.Pins.Select(pin => (pin.Answers, pin.Stack)))
                .Concat(advice.Further.Select(further => (further.Answers, (Stack?)further.Stack)))
                .Concat((advice.DeadEnd?.Relaxations ?? []).Select(way => (way.Answers, (Stack?)way.Stack))))
            {
                var name = $"{AnswerLink.Write(answers)} -> {AnswerLink.Write(after)}";
                Written(Advisor.Best(after)).ShouldBe(Written(stack), name);
                if (stack is null) continue;
                var plain = new PlainReading(Knowledge, after);
                plain.Objections(stack.Options).ShouldBeEmpty(name);
                plain.Score(stack.Options).ShouldBe(stack.Score, name);
            }
        }
    }

    [Fact]
    public void WithinItsIntervalAStackStaysBestAndBeyondItAnotherHasMore()
    {
        foreach (var answers in RealContent.VariedAnswers().Where((_, i) => i % 2 == 0))
        {
            var advice = Advisor.Recommend(answers);
            if (advice.Best is not { } best) continue;
            foreach (var interval in advice.Firmness!.Intervals)
            {
                for (var weight = 0; weight <= Criterion.LargestWeight; weight++)
                {
                    var after = answers with { Weights = new Dictionary<string, int>(answers.Weights) { [interval.Criterion.Id] = weight } };
                    var at = new Ratio(weight, 1);
                    var stays = (interval.Below is not { } below || at >= below.At) && (interval.Above is not { } above || at <= above.At);
                    (new PlainReading(Knowledge, after).Score(best.Options) == Advisor.Best(after)!.Score)
                        .ShouldBe(stays, $"{AnswerLink.Write(answers)}, {interval.Criterion.Id}={weight}");
                }
            }
        }
    }

    [Fact]
    public void NothingSmallerThanAWayOutIsOneAndTheWordsOfAConflictCollideAlone()
    {
        var conflicts = 0;
        foreach (var (answers, end) in DeadEnds())
        {
            var link = AnswerLink.Write(answers);
            foreach (var said in end.Conflicts.Select(conflict => conflict.Said))
            {
                conflicts++;
                var keys = said.Select(word => word.Answer?.Key).ToHashSet();
                var only = new Answers
                {
                    Given = [.. answers.Given.Where(key => keys.Contains(key))],
                    Nice = [.. answers.Nice.Where(key => keys.Contains(key))],
                    Pins = answers.Pins.Where(pin => said.Any(word => word.PinnedSlotId == pin.Key)).ToDictionary(),
                };
                Advisor.Best(only).ShouldBeNull($"{link}: {AnswerLink.Write(only)}");
            }
            foreach (var way in end.Relaxations.Where(way => way.Kind == RelaxationKind.TakeBack))
            {
                foreach (var kept in way.TakenBack)
                {
                    var less = way.TakenBack.Where(word => word != kept).Aggregate(answers, (rest, word) => rest.Without(word));
                    Advisor.Best(less).ShouldBeNull($"{link}: {AnswerLink.Write(less)}");
                }
            }
        }
        conflicts.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void WhenItIsSettledRandomAnswersToWhatIsOpenChangeNothing()
    {
        var settled = 0;
        for (var seed = FirstSeed; seed < FirstSeed + 120; seed++)
        {
            var chance = new Chance(seed);
            var answers = NearlyEverything(chance);
            var advice = Advisor.Recommend(answers);
            if (advice.Outlook.Settlement != Settlement.Settled || advice.Outlook.Open.Count == 0) continue;
            settled++;
            for (var i = 0; i < 12; i++)
            {
                var more = advice.Outlook.Open.Select(open => open.Question).Where(_ => chance.In100(70))
                    .SelectMany(question => chance.SomeOf(question.Answers, question.TakesMany ? 4 : 1)).ToList();
                var after = answers with
                {
                    Given = [.. answers.Given, .. more.Select(answer => answer.Key)],
                    Nice = [.. answers.Nice, .. more.Where(answer => answer.Requires.Count > 0 && chance.In100(40)).Select(answer => answer.Key)],
                };
                Options(Advisor.Best(after)).ShouldBe(Options(advice.Best), $"{AnswerLink.Write(answers)} -> {AnswerLink.Write(after)}");
            }
        }
        settled.ShouldBeGreaterThan(3);
    }

    private static IEnumerable<(Answers Answers, DeadEnd End)> DeadEnds()
    {
        var chance = new Chance(FirstSeed);
        foreach (var platform in Knowledge.Platforms)
        {
            for (var i = 0; i < 40; i++)
            {
                var answers = RandomAnswers.From(Knowledge, chance, 14, platform.Id);
                if (Advisor.Best(answers) is null) yield return (answers, Advisor.Recommend(answers).DeadEnd!);
            }
        }
    }

    /// <summary>An answer to most questions, one that asks for as little as possible where there is a choice.</summary>
    private static Answers NearlyEverything(Chance chance) => new()
    {
        Given = [.. Knowledge.Questions.Where(_ => chance.In100(93))
            .Select(question => chance.Shuffled(question.Answers).OrderBy(answer => answer.Requires.Count + answer.Weights.Count).First().Key)
            .OrderBy(key => key.QuestionId, StringComparer.Ordinal)],
    };

    private static string Written(Stack? stack) => stack is null ? "none" : Printed.Of(stack);

    private static string Options(Stack? stack) => string.Join(' ', stack?.Options.Select(option => option.Id) ?? []);
}
