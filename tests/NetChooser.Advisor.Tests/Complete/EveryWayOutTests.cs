using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Tests.Properties;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Complete;

/// <summary>The ways out of a dead end against every way there is, each taken at its word and looked at anew.</summary>
public sealed class EveryWayOutTests
{
    private const int Problems = 1500;
    private const int FirstSeed = 1_100_000;

    [Fact]
    public void ExactlyTheSmallestSetsOfWordsThatCanBeTakenBackAreListed() => ForEach(RelaxationKind.TakeBack, (it, listed) =>
        listed.Select(way => Told(way.TakenBack, way.Given, Seen.Of(way.Stack))).ShouldBe(TakingBack(it), ignoreOrder: true, it.Name), 5);

    [Fact]
    public void ExactlyTheAnswersThatAcceptMoreAndGiveAStackAreListed() => ForEach(RelaxationKind.Accept, (it, listed) =>
    {
        var accepted = it.Answers.Given.Aggregate(Acceptance.Nothing, (all, key) => all | it.Knowledge.FindAnswer(key)!.Accepts);
        var expected = Changed(it, answer => answer.PlatformId is null && (answer.Accepts & ~accepted) != Acceptance.Nothing);
        listed.Select(way => Told(way.TakenBack, way.Given, Seen.Of(way.Stack))).ShouldBe(expected, ignoreOrder: true, it.Name);
    }, 15);

    [Fact]
    public void ExactlyTheOtherPlatformsThatGiveAStackAreListed() => ForEach(RelaxationKind.Move, (it, listed) =>
    {
        var expected = it.Advice.Platform is null ? [] : Changed(it, answer => answer.PlatformId is not null);
        listed.Select(way => Told(way.TakenBack, way.Given, Seen.Of(way.Stack))).ShouldBe(expected, ignoreOrder: true, it.Name);
    }, 20);

    [Fact]
    public void TheBestWayOutComesFirst() => Case.ForEach(FirstSeed, Problems, false, it =>
    {
        static (int, int, int) Rank(Relaxation way) =>
            (Math.Max(way.TakenBack.Count, way.Given is null ? 0 : 1), (int)way.Kind, -way.Stack.Score);
        it.Advice.DeadEnd!.Relaxations.Select(Rank).ShouldBeInOrder(SortDirection.Ascending, it.Name);
    });

    [Fact]
    public void TheAnswersOfAWayOutAreTheOldOnesWithItsChange() => Case.ForEach(FirstSeed, Problems, false, it =>
    {
        foreach (var way in it.Advice.DeadEnd!.Relaxations)
        {
            var gone = way.TakenBack.Select(said => said.Answer?.Key).ToHashSet();
            var given = it.Answers.Given.Where(key => !gone.Contains(key)).Concat(way.Given is null ? [] : [way.Given.Key]);
            var after = new Answers
            {
                Given = [.. given.Distinct()],
                Nice = [.. it.Answers.Nice.Where(key => !gone.Contains(key))],
                Pins = it.Answers.Pins.Where(pin => way.TakenBack.All(said => said.PinnedSlotId != pin.Key)).ToDictionary(),
                Weights = it.Answers.Weights,
            };
            AnswerLink.Write(way.Answers).ShouldBe(AnswerLink.Write(after), it.Name);
        }
    });

    private static void ForEach(RelaxationKind kind, Action<Case, IReadOnlyList<Relaxation>> check, int atLeastOneIn)
    {
        var found = 0;
        var dead = Case.ForEach(FirstSeed, Problems, false, it =>
        {
            List<Relaxation> listed = [.. it.Advice.DeadEnd!.Relaxations.Where(way => way.Kind == kind)];
            check(it, listed);
            if (listed.Count > 0) found++;
        });
        found.ShouldBeGreaterThan(dead / atLeastOneIn);
    }

    private static List<string> TakingBack(Case it)
    {
        var smallest = new List<(HashSet<Said> Words, string Told)>();
        foreach (var words in EveryStack.Subsets(it.Every.Words(it.Answers)))
        {
            if (smallest.Exists(other => other.Words.IsSubsetOf(words))) continue;
            var rest = words.Aggregate(it.Answers, (answers, said) => answers.Without(said));
            if (it.Every.For(rest).Best is { } best) smallest.Add(([.. words], Told(words, null, best.ToString())));
        }
        return [.. smallest.Select(way => way.Told)];
    }

    private static List<string> Changed(Case it, Func<Answer, bool> wanted)
    {
        var ways = new List<string>();
        foreach (var question in it.Knowledge.Questions)
        {
            foreach (var answer in question.Answers.Where(answer => wanted(answer) && !it.Answers.Given.Contains(answer.Key)))
            {
                var replaced = it.Answers.Given.Where(key => key.QuestionId == question.Id && !question.TakesMany).ToList();
                var after = it.Answers with
                {
                    Given = [.. it.Answers.Given.Except(replaced), answer.Key],
                    Nice = [.. it.Answers.Nice.Except(replaced)],
                };
                if (it.Every.For(after).Best is { } best)
                    ways.Add(Told([.. replaced.Select(key => new Said(it.Knowledge.FindAnswer(key), null))], answer, best.ToString()));
            }
        }
        return ways;
    }

    private static string Told(IReadOnlyList<Said> takenBack, Answer? given, string? stack) =>
        $"-{string.Join(' ', takenBack.Select(Printed.Of).Order(StringComparer.Ordinal))} +{given?.Key} = {stack}";
}
