namespace NetChooser.Advisor.Tests.Situations;

/// <summary>When a reader may stop, on the real content.</summary>
public sealed class StoppingTests
{
    private const string SmallCluster =
        "already-runs=none&announcement=layer2&certificates=public&compliance=none&egress=no&gateway-features=none&mesh-features=none&network-policy-level=none"
        + "&north-south=private&observability=none&platform=k3s&scale=small&traffic-encryption=no&weighting=small-team&windows-nodes=no";

    [Fact]
    public void AReaderWithASmallClusterMayStopWhileQuestionsAreOpen()
    {
        var outlook = Recommend(SmallCluster).Outlook;
        outlook.Settlement.ShouldBe(Settlement.Settled);
        outlook.Open.ShouldNotBeEmpty();
        outlook.Open.ShouldAllBe(question => !question.CanDecide);
    }

    [Fact]
    public void NoAnswersToTheOpenQuestionsChangeASettledStack()
    {
        var now = Recommend(SmallCluster);
        var advisor = new StackAdvisor(SituationFiles.Knowledge);
        // Every pair of answers to open questions; the proof speaks of all combinations.
        var open = now.Outlook.Open.Select(outlook => outlook.Question).ToList();
        foreach (var (first, i) in open.Select((question, i) => (question, i)))
        {
            foreach (var second in open.Skip(i + 1))
            {
                foreach (var one in first.Answers)
                {
                    foreach (var other in second.Answers)
                        advisor.Best(now.Answers.With(first, one).With(second, other))!.Options.ShouldBe(now.Best!.Options, $"{one.Key} {other.Key}");
                }
            }
        }
    }

    [Fact]
    public void NobodyMayStopAtTheStart() => Recommend("").Outlook.Settlement.ShouldBe(Settlement.Undecided);

    private static Recommendation Recommend(string link)
    {
        var (answers, notices) = AnswerLink.Parse(SituationFiles.Knowledge, link);
        notices.ShouldBeEmpty();
        return new StackAdvisor(SituationFiles.Knowledge).Recommend(answers);
    }
}
