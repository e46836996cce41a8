using NetChooser.Advisor.Tests.Checking;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;
using NetChooser.Tests.Grown;

namespace NetChooser.Advisor.Tests.Growing;

/// <summary>A catalogue ten times as large: like the real one where it must be, and sound everywhere.</summary>
public sealed class GrownKnowledgeTests
{
    private const int Factor = 10;
    private static readonly KnowledgeBase Real = RealContent.Knowledge;
    private static readonly KnowledgeBase Grown = GrownKnowledge.Of(Real, Factor);

    [Fact]
    public void EveryToolHasItsVariantsAndASlotIsLeftEmptyInOneWay()
    {
        Grown.Options.Count(option => !option.IsEmpty).ShouldBe(Factor * Real.Options.Count(option => !option.IsEmpty));
        Grown.Options.Where(option => option.IsEmpty).ShouldBe(Real.Options.Where(option => option.IsEmpty), ignoreOrder: true);
        var expected = Real.Tools.Where(Copies.AreMadeOf).SelectMany(tool => Enumerable.Range(0, Factor).Select(copy => (tool, copy)));
        foreach (var (tool, copy) in expected)
        {
            Grown.FindTool(Copies.IdOf(tool.Id, copy)).ShouldNotBeNull().Options.Select(option => option.SlotId)
                .ShouldBe(tool.Options.Select(option => option.SlotId));
        }
    }

    [Fact]
    public void OnceIsTheRealContentItself() => GrownKnowledge.Of(Real, 1).ShouldBeSameAs(Real);

    [Fact]
    public void TheSameSeedGivesTheSameCatalogueAndAnotherSeedAnother()
    {
        Written(GrownKnowledge.Of(Real, 3, seed: 7)).ShouldBe(Written(GrownKnowledge.Of(Real, 3, seed: 7)));
        Written(GrownKnowledge.Of(Real, 3, seed: 7)).ShouldNotBe(Written(GrownKnowledge.Of(Real, 3, seed: 8)));
    }

    [Fact]
    public void WhatIsReferredToExists()
    {
        var sets = Grown.Rules
            .SelectMany(rule => rule.When.Select(condition => condition.Options).Append(rule.Requires).Append(rule.Excludes))
            .Concat(Grown.Questions.SelectMany(question => question.Answers).SelectMany(answer => new[] { answer.Excludes, answer.Keeps }))
            .OfType<OptionSet>().ToList();
        sets.SelectMany(set => set.OptionIds).Where(id => Grown.FindOption(id) is null).ShouldBeEmpty();
        sets.SelectMany(set => set.ToolIds).Where(id => Grown.FindTool(id) is null).ShouldBeEmpty();
        Grown.Rules.SelectMany(rule => rule.Sets).Select(setting => setting.ToolId).OfType<string>()
            .Where(id => Grown.FindTool(id) is null).ShouldBeEmpty();
        Grown.Tools.SelectMany(tool => tool.Claims).Where(claim => Grown.FindOption(claim.OptionId) is null).ShouldBeEmpty();
        foreach (var (slot, stances) in Grown.Platforms.SelectMany(platform => platform.Slots))
            stances.Stances.Keys.Where(id => Grown.FindOption(id)?.SlotId != slot).ShouldBeEmpty();
    }

    [Fact]
    public void AnOptionHasAboutAsManyClaimsStancesAndRulesAsARealOne()
    {
        ShouldBeNear(ClaimsPerOption);
        ShouldBeNear(knowledge => PlatformsPerOption(knowledge, stance => stance == Stance.Impossible));
        ShouldBeNear(knowledge => PlatformsPerOption(knowledge, stance => stance >= Stance.Allowed));
        ShouldBeNear(knowledge => RulesPerOption(knowledge, rule => rule.When.Select(condition => condition.Options)));
        ShouldBeNear(knowledge => RulesPerOption(knowledge, rule => [rule.Requires]));
        ShouldBeNear(knowledge => RulesPerOption(knowledge, rule => [rule.Excludes]));
    }

    [Fact]
    public void WhatTheRealContentRecommendsIsStillAllowedAndWorthTheSame()
    {
        var advisor = new StackAdvisor(Real);
        var compared = 0;
        foreach (var answers in RealContent.VariedAnswers())
        {
            if (advisor.Best(answers) is not { } best) continue;
            var plain = new PlainReading(Grown, answers);
            plain.Objections(best.Options).ShouldBeEmpty(AnswerLink.Write(answers));
            plain.Score(best.Options).ShouldBe(best.Score, AnswerLink.Write(answers));
            compared++;
        }
        compared.ShouldBeGreaterThan(20);
    }

    private static double ClaimsPerOption(KnowledgeBase knowledge) =>
        knowledge.Tools.Where(Copies.AreMadeOf).Sum(tool => tool.Claims.Count) / (double)Filled(knowledge).Count();

    private static double PlatformsPerOption(KnowledgeBase knowledge, Func<Stance, bool> wanted) =>
        Filled(knowledge).Average(option => knowledge.Platforms.Count(platform => wanted(platform.On(option).Stance)));

    private static double RulesPerOption(KnowledgeBase knowledge, Func<Rule, IEnumerable<OptionSet?>> sets) => knowledge.Rules
        .Sum(rule => sets(rule).OfType<OptionSet>().SelectMany(knowledge.In).Where(option => !option.IsEmpty).Distinct().Count())
        / (double)Filled(knowledge).Count();

    private static IEnumerable<Option> Filled(KnowledgeBase knowledge) => knowledge.Options.Where(option => !option.IsEmpty);

    private static void ShouldBeNear(Func<KnowledgeBase, double> figure) => (figure(Grown) / figure(Real)).ShouldBeInRange(0.85, 1.15);

    private static string Written(KnowledgeBase knowledge) => string.Join('\n',
        [
            knowledge.Version,
            .. knowledge.Tools.SelectMany(tool => tool.Claims).Select(claim => $"{claim.OptionId} {claim.CapabilityId} {claim.Support}"),
            .. knowledge.Platforms.SelectMany(platform => platform.Slots.Values.SelectMany(slot => slot.Stances))
                .Select(stance => $"{stance.Key} {stance.Value.Stance}"),
            .. knowledge.Rules.Select(rule => $"{rule.Id} {Ids(rule.Requires)} {Ids(rule.Excludes)}"),
        ]);

    private static string Ids(OptionSet? set) => string.Join(' ', set?.OptionIds ?? []);
}
