using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Complete;

/// <summary>One small problem with its advice and a look at every stack.</summary>
internal sealed record Case(string Name, KnowledgeBase Knowledge, Answers Answers, Recommendation Advice, EveryStack Every)
{
    public Look Now => Every.For(Answers);

    /// <summary>Small problems with a stack, or those without one; says how many there were.</summary>
    public static int ForEach(
        int firstSeed, int problems, bool withStack, Action<Case> check, Func<KnowledgeBase, KnowledgeBase>? but = null)
    {
        var cases = 0;
        for (var seed = firstSeed; seed < firstSeed + problems; seed++)
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, Size.Small);
            if (but is not null) (knowledge, answers) = (but(knowledge), answers with { Weights = Answers.None.Weights });
            var advisor = new StackAdvisor(knowledge);
            if (advisor.Best(answers) is null == withStack) continue;
            check(new Case($"seed {seed}, {AnswerLink.Write(answers)}", knowledge, answers, advisor.Recommend(answers), new EveryStack(knowledge)));
            cases++;
        }
        return cases;
    }
}
