using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Properties;

/// <summary>The same knowledge, told otherwise.</summary>
internal static class Variations
{
    /// <summary>With every list whose order carries no meaning in another order.</summary>
    public static KnowledgeBase Shuffled(KnowledgeBase knowledge, Chance chance) => new(knowledge.Parts with
    {
        Layers = [.. knowledge.Layers.Select(layer => layer with { Slots = chance.Shuffled(layer.Slots) })],
        Tools = chance.Shuffled(knowledge.Tools.Select(tool => tool with
        {
            Options = chance.Shuffled(tool.Options),
            Claims = chance.Shuffled(tool.Claims),
        })),
        Capabilities = chance.Shuffled(knowledge.Capabilities),
        Criteria = chance.Shuffled(knowledge.Criteria),
        Platforms = chance.Shuffled(knowledge.Platforms),
        Rules = chance.Shuffled(knowledge.Rules.Select(rule => rule with { When = chance.Shuffled(rule.When) })),
        Questions = chance.Shuffled(knowledge.Questions.Select(question => question with { Answers = chance.Shuffled(question.Answers) })),
    });

    /// <summary>With only some of the answers that were not given; a rule that nothing can set in motion any more goes too.</summary>
    public static KnowledgeBase WithFewerAnswers(KnowledgeBase knowledge, Answers answers, Chance chance)
    {
        var questions = knowledge.Questions.Select(question => question with
        {
            Answers = [.. question.Answers.Where(answer => answers.Given.Contains(answer.Key) || chance.In100(40))],
        }).ToList();
        var left = questions.SelectMany(question => question.Answers).Select(answer => answer.Key).ToHashSet();
        return new KnowledgeBase(knowledge.Parts with
        {
            Questions = questions,
            Rules = [.. knowledge.Rules.Select(rule => rule with
            {
                When = [.. rule.When.Select(condition => condition with { Answers = [.. condition.Answers.Where(left.Contains)] })],
            }).Where(rule => rule.When.All(condition => condition.Options is not null || condition.PlatformIds.Count + condition.Answers.Count > 0))],
        });
    }

    /// <summary>With one more rule, which two answers must set in motion together.</summary>
    public static KnowledgeBase WithARuleOfTwoAnswers(KnowledgeBase knowledge, Chance chance)
    {
        var answers = knowledge.Questions.SelectMany(question => question.Answers).Where(answer => answer.PlatformId is null).ToList();
        if (answers.Count < 2) return knowledge;
        List<Condition> when = [.. chance.Shuffled(answers).Take(2).Select(answer => new Condition(null, [], [answer.Key]))];
        var rule = A.Rule("of-two", when, new OptionSet([chance.OneOf(knowledge.Options).Id], []));
        return new KnowledgeBase(knowledge.Parts with { Rules = [.. knowledge.Rules, rule] });
    }

    /// <summary>With nothing worth anything, so that all stacks are equal.</summary>
    public static KnowledgeBase WithoutPoints(KnowledgeBase knowledge) => new(knowledge.Parts with
    {
        Recipe = ScoreRecipe.Empty,
        Criteria = [.. knowledge.Criteria.Select(criterion => criterion with { Weight = 0 })],
        Questions = [.. knowledge.Questions.Select(question => question with
        {
            Answers = [.. question.Answers.Select(answer => answer with { Weights = new Dictionary<string, int>() })],
        })],
    });

    /// <summary>With one more question, whose only answer asks for one more capability.</summary>
    public static (KnowledgeBase Knowledge, Answers Answers) WithOneMoreRequirement(
        KnowledgeBase knowledge, Answers answers, Requirement requirement)
    {
        var answer = new Answer("one-more", "yes", "", "") { Requires = [requirement] };
        var question = new Question("one-more", "", "", "", "", false, [answer]);
        return (new KnowledgeBase(knowledge.Parts with { Questions = [.. knowledge.Questions, question] }),
            answers with { Given = [.. answers.Given, answer.Key] });
    }
}
