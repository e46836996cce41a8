using NetChooser.Content;
using NetChooser.Knowledge;
using NetChooser.Tests;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>What must hold for any knowledge and any answers; the real content is among them.</summary>
public sealed class PropertyTests
{
    private const int Problems = 400;
    private const int FirstSeed = 50_000;
    private const int RealQueries = 60;

    private static readonly KnowledgeBase Real = ContentLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow)).Knowledge!;
    private static readonly StackAdvisor RealAdvisor = new(Real);

    private static IEnumerable<(string Name, KnowledgeBase Knowledge, Answers Answers, StackAdvisor Advisor)> Cases()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Problems; seed++)
        {
            var (knowledge, answers) = MadeUp.Of(seed, mostSlots: 5, mostOptions: 6);
            yield return ($"seed {seed}", knowledge, answers, new StackAdvisor(knowledge));
        }
        foreach (var answers in RealAnswers.Of(Real, RealQueries)) yield return (AnswerLink.Write(answers), Real, answers, RealAdvisor);
    }

    [Fact]
    public void AStackThatIsReturnedSatisfiesEverything()
    {
        foreach (var (name, knowledge, answers, advisor) in Cases())
        {
            var result = advisor.Recommend(answers);
            if (result.Best is null) continue;
            var judge = new PlainJudge(knowledge, answers);
            foreach (var stack in result.Slots.SelectMany(slot => slot.Others).Select(other => other.BestWith).OfType<Stack>().Concat(result.EqualStacks).Prepend(result.Best))
            {
                judge.Faults(stack.Options).ShouldBeEmpty(name);
                judge.Score(stack.Options).ShouldBe(stack.Score, name);
            }
            result.FiredRules.Select(rule => rule.Id).ShouldBe(knowledge.Rules.Where(rule => judge.Fires(rule, result.Best.Options)).Select(rule => rule.Id), name);
        }
    }

    [Fact]
    public void OneMoreRequirementNeverGivesABetterStack()
    {
        foreach (var (name, knowledge, answers, advisor) in Cases())
        {
            var before = advisor.Best(answers)?.Score;
            foreach (var answer in knowledge.Questions.SelectMany(question => question.Answers).Where(answer => OnlyRequires(answer) && !answers.Has(answer.Key)))
            {
                var after = advisor.Best(answers with { Given = [.. answers.Given, answer.Key] })?.Score;
                if (after is not null) after.Value.ShouldBeLessThanOrEqualTo(before.ShouldNotBeNull(name), $"{name} and {answer.Key}");
            }
        }
    }

    [Fact]
    public void PinningWhatIsRecommendedChangesNothing()
    {
        foreach (var (name, _, answers, advisor) in Cases())
        {
            if (advisor.Best(answers) is not { } best) continue;
            foreach (var option in best.Options) advisor.Best(answers.WithPin(option))!.Options.ShouldBe(best.Options, name);
        }
    }

    [Fact]
    public void TheOrderOfAnswersChangesNothing()
    {
        foreach (var (name, _, answers, advisor) in Cases())
        {
            var turned = answers with { Given = [.. answers.Given.Reverse()] };
            var (one, two) = (advisor.Best(answers), advisor.Best(turned));
            (two?.Score).ShouldBe(one?.Score, name);
            if (one is not null) two!.Options.ShouldBe(one.Options, name);
        }
    }

    [Fact]
    public void TheOrderOfToolsAndOptionsChangesNoScore()
    {
        foreach (var (name, knowledge, answers, advisor) in Cases().Take(Problems))
        {
            var turned = new KnowledgeBase(knowledge.Parts with
            {
                Tools = [.. knowledge.Tools.Reverse().Select(tool => tool with { Options = [.. tool.Options.Reverse()] })],
                Rules = [.. knowledge.Rules.Reverse()],
            });
            (new StackAdvisor(turned).Best(answers)?.Score).ShouldBe(advisor.Best(answers)?.Score, name);
        }
    }

    [Fact]
    public void EveryConflictIsRealAndMinimal()
    {
        var conflicts = 0;
        foreach (var (name, _, answers, advisor) in Cases())
        {
            if (advisor.Best(answers) is not null || advisor.Recommend(answers).Conflict is not { } conflict) continue;
            conflicts++;
            var only = Only(answers, conflict.Said);
            advisor.Best(only).ShouldBeNull(name);
            // A word can also lift a restriction (what is accepted), so one fewer may be possible or not; but the conflict itself must be gone.
            foreach (var said in conflict.Said.Where(said => said.Answer is null || said.Answer.Accepts == Acceptance.Nothing))
                (advisor.Recommend(only.Without(said)).Conflict?.Said.Count ?? 0).ShouldBeLessThan(conflict.Said.Count + 1, name);
        }
        conflicts.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void TheSameInputGivesTheSameAnswer()
    {
        foreach (var answers in RealAnswers.Of(Real, RealQueries / 3))
        {
            var (one, two) = (RealAdvisor.Recommend(answers), new StackAdvisor(Real).Recommend(answers));
            two.Best?.Options.ShouldBe(one.Best!.Options);
            two.Slots.SelectMany(slot => slot.Others).Select(other => (other.Option.Id, other.BestWith?.Score, string.Join(' ', other.Causes.Select(cause => cause.Origin.ToString()))))
                .ShouldBe(one.Slots.SelectMany(slot => slot.Others).Select(other => (other.Option.Id, other.BestWith?.Score, string.Join(' ', other.Causes.Select(cause => cause.Origin.ToString())))));
        }
    }

    private static Answers Only(Answers answers, IReadOnlyList<Compiling.Said> said) => new()
    {
        Given = [.. answers.Given.Where(key => said.Any(word => word.Answer?.Key == key))],
        Pins = answers.Pins.Where(pin => said.Any(word => word.PinnedSlotId == pin.Key)).ToDictionary(),
        Weights = answers.Weights,
    };

    private static bool OnlyRequires(Answer answer) =>
        answer is { PlatformId: null, Prefers.Count: 0, NotNeeded.Count: 0, Keeps: null, Accepts: Acceptance.Nothing, Weights.Count: 0 };
}
