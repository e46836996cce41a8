using NetChooser.Advisor.Tests.Checking;
using NetChooser.Advisor.Tests.Making;

namespace NetChooser.Advisor.Tests.Properties;

/// <summary>What can be checked of advice on the real content without knowing what is right.</summary>
public sealed class RealContentTests
{
    private static readonly StackAdvisor Advisor = new(RealContent.Knowledge);

    [Fact]
    public void EveryStackReturnedSatisfiesEverythingAndItsCostsAddUp()
    {
        foreach (var answers in RealContent.VariedAnswers())
        {
            var link = AnswerLink.Write(answers);
            var advice = Advisor.Recommend(answers);
            if (advice.Best is not { } best) continue;
            advice.Slots.ShouldAllBe(slot => slot.NotLookedAt == 0 && slot.Others.All(other => !other.MayNeedFewer), link);
            var plain = new PlainReading(RealContent.Knowledge, answers);
            foreach (var other in advice.Slots.SelectMany(slot => slot.Others))
            {
                other.IsPossible.ShouldBe(other.Causes.Count == 0, $"{link}, {other.Option.Id}");
                if (other.BestWith is not { } with) continue;
                plain.Objections(with.Options).ShouldBeEmpty($"{link}, {other.Option.Id}");
                plain.Score(with.Options).ShouldBe(with.Score, $"{link}, {other.Option.Id}");
                other.Costs.Sum(cost => cost.Points).ShouldBe(with.Score - best.Score, $"{link}, {other.Option.Id}");
            }
        }
    }

    [Fact]
    public void WithNothingSaidThereIsAStack() => Advisor.Recommend(Answers.None).Best.ShouldNotBeNull();

    [Fact]
    public void EveryPlatformHasAStack()
    {
        foreach (var answer in RealContent.Knowledge.Questions.SelectMany(question => question.Answers).Where(answer => answer.PlatformId is not null))
            Advisor.Recommend(new Answers { Given = [answer.Key] }).Best.ShouldNotBeNull(answer.Id);
    }

    [Fact]
    public void TheSameAnswersGiveTheSameBytes()
    {
        foreach (var answers in RealContent.VariedAnswers().Take(10))
            Printed.Of(new StackAdvisor(RealContent.Knowledge).Recommend(answers)).ShouldBe(Printed.Of(Advisor.Recommend(answers)));
    }
}
