using FsCheck;
using FsCheck.Fluent;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Properties;

/// <summary>Whatever somebody types into the address bar.</summary>
public sealed class AnswerLinkPropertyTests
{
    private static readonly KnowledgeBase Knowledge = RandomKnowledge.From(1, Size.Small).Knowledge;
    private static readonly StackAdvisor Advisor = new(Knowledge);

    [Fact]
    public void AnyTextIsReadWithoutAnErrorAndCanBeAdvisedOn() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Filter(text => text is not null),
        text => CanBeUsed(AnswerLink.Parse(Knowledge, text).Answers)).Check(Seeded);

    [Fact]
    public void AnyMixOfGoodAndBadPairsIsReadWithoutAnErrorAndCanBeAdvisedOn() => Prop.ForAll(
        Pairs.ToArbitrary(), pairs => CanBeUsed(AnswerLink.Read(Knowledge, pairs).Answers)).Check(Seeded);

    [Fact]
    public void ReadingWhatWasWrittenGivesTheSameAnswers() => Prop.ForAll(Pairs.ToArbitrary(), pairs =>
    {
        var written = AnswerLink.Write(AnswerLink.Read(Knowledge, pairs).Answers);
        var (again, notices) = AnswerLink.Parse(Knowledge, written);
        return notices.Count == 0 && AnswerLink.Write(again) == written;
    }).Check(Seeded);

    private static Config Seeded => Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261124UL, 7UL);

    private static Gen<KeyValuePair<string, string>[]> Pairs
    {
        get
        {
            var text = ArbMap.Default.GeneratorFor<string>().Where(text => text is not null);
            string[] keys = [.. Knowledge.Questions.Select(question => question.Id),
                .. Knowledge.Questions.Select(question => $"nice.{question.Id}"),
                .. Knowledge.Slots.Select(slot => $"pin.{slot.Id}"),
                .. Knowledge.Criteria.Select(criterion => $"weight.{criterion.Id}"), "nice.", "pin.", "weight."];
            string[] values = [.. Knowledge.Questions.SelectMany(question => question.Answers).Select(answer => answer.Id),
                .. Knowledge.Options.Select(option => option.Id), "0", "10", "11", "need-1,need-2,", ","];
            var pair = from key in Gen.Frequency((9, Gen.Elements(keys)), (1, text))
                       from value in Gen.Frequency((9, Gen.Elements(values)), (1, text))
                       select KeyValuePair.Create(key, value);
            return pair.ArrayOf();
        }
    }

    private static bool CanBeUsed(Answers answers)
    {
        var advice = Advisor.Recommend(answers);
        return (advice.Best is null) != (advice.DeadEnd is null);
    }
}
