using NetChooser.Advisor.Tests.Making;
using NetChooser.Advisor.Tests.Properties;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Complete;

/// <summary>"You can stop" against every combination of answers to the questions that are left.</summary>
public sealed class EverySettlementTests
{
    private const int Problems = 2500;
    private const int FirstSeed = 1_300_000;

    [Fact]
    public void WhenItIsSettledNoAnswersToOpenQuestionsChangeTheStackAloneOrTogether()
    {
        var (settled, proved) = (0, 0);
        var unproved = 0;
        ForEachCase((knowledge, answers, advice, name) =>
        {
            if (advice.Outlook.Settlement == Settlement.NoSingleAnswer) unproved++;
            if (advice.Outlook.Settlement != Settlement.Settled) return;
            settled++;
            var every = new EveryStack(knowledge);
            foreach (var after in Combinations(knowledge, answers))
            {
                proved++;
                Printed.Of(advice.Best!).ShouldEndWith(string.Join(' ', every.For(after).Best.ShouldNotBeNull($"{name} & {AnswerLink.Write(after)}")
                    .Options.Select(option => option.Id)), customMessage: $"{name} & {AnswerLink.Write(after)}");
            }
        });
        settled.ShouldBeGreaterThan(Problems / 20);
        proved.ShouldBeGreaterThan(3 * settled);
        unproved.ShouldBeLessThan(settled);
    }

    [Fact]
    public void TheSettlementAgreesWithTheSingleAnswers() => ForEachCase((_, _, advice, name) =>
    {
        var (outlook, decides) = (advice.Outlook, advice.Outlook.Open.Any(open => open.Changes.Any(change => change.ChangesStack)));
        (outlook.Settlement == Settlement.Undecided).ShouldBe(advice.Best is null || decides, name);
        if (advice.Best is not null && outlook.Open.All(open => open.Changes.Count == 0)) outlook.Settlement.ShouldBe(Settlement.Settled, name);
    });

    /// <summary>Questions with most answers left out, so that there is often nothing left to decide.</summary>
    private static void ForEachCase(Action<KnowledgeBase, Answers, Recommendation, string> check)
    {
        for (var seed = FirstSeed; seed < FirstSeed + Problems; seed++)
        {
            var (whole, answers) = RandomKnowledge.From(seed, Size.Small);
            var chance = new Chance(-seed);
            var knowledge = Variations.WithFewerAnswers(whole, answers, chance);
            if (seed % 2 == 0) knowledge = Variations.WithARuleOfTwoAnswers(knowledge, chance);
            check(knowledge, answers, new StackAdvisor(knowledge).Recommend(answers), $"seed {seed}, {AnswerLink.Write(answers)}");
        }
    }

    /// <summary>
    /// The answers with every combination of answers to questions without one: none or one of them, or any subset, each as a must or as nice
    /// to have.
    /// </summary>
    private static IEnumerable<Answers> Combinations(KnowledgeBase knowledge, Answers answers)
    {
        IEnumerable<Answers> all = [answers];
        foreach (var question in knowledge.Questions.Where(question => answers.Given.All(key => key.QuestionId != question.Id)))
        {
            var ways = EveryStack.Subsets(question.Answers).Where(subset => question.TakesMany || subset.Count <= 1)
                .SelectMany(given => EveryStack.Subsets([.. given.Where(answer => answer.Requires.Count > 0)]).Select(nice => (given, nice))).ToList();
            all = all.SelectMany(before => ways.Select(way => before with
            {
                Given = [.. before.Given, .. way.given.Select(answer => answer.Key)],
                Nice = [.. before.Nice, .. way.nice.Select(answer => answer.Key)],
            }));
        }
        return all;
    }
}
