using System.Collections.Frozen;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>The knowledge as whole numbers and plain arrays; made once for each content version, safe to share between threads.</summary>
internal sealed class KnownFacts
{
    private readonly FrozenDictionary<AnswerKey, int> answers;
    private readonly PlaceFacts[] places;

    public KnownFacts(KnowledgeBase knowledge)
    {
        Knowledge = knowledge;
        Numbers = new Numbering(knowledge);
        places = [new PlaceFacts(knowledge, null), .. knowledge.Platforms.Select(platform => new PlaceFacts(knowledge, platform))];
        Claims = new ClaimFacts(knowledge, Numbers);
        var sorted = knowledge.Questions.SelectMany(question => question.Answers)
            .OrderBy(answer => answer.QuestionId, StringComparer.Ordinal).ThenBy(answer => answer.Id, StringComparer.Ordinal).ToList();
        answers = sorted.Select((answer, index) => (answer.Key, index)).ToFrozenDictionary(pair => pair.Key, pair => pair.index);
        Answers = [.. sorted.Select(answer => new AnswerFacts(answer, Numbers, knowledge.Parts.Recipe.Nice))];
        Rules = [.. knowledge.Rules.Select(rule => new RuleFacts(rule, Numbers, Answer))];
        Always = [.. knowledge.Parts.Recipe.Always.Select(preference => AnswerFacts.LikingOf(preference, Numbers))];
    }

    public KnowledgeBase Knowledge { get; }

    public Numbering Numbers { get; }

    public ClaimFacts Claims { get; }

    /// <summary>By question id, then answer id.</summary>
    public AnswerFacts[] Answers { get; }

    public RuleFacts[] Rules { get; }

    /// <summary>What is preferred whatever is answered.</summary>
    public Liking[] Always { get; }

    public ScoreRecipe Recipe => Knowledge.Parts.Recipe;

    /// <summary>The place with this platform's number; that without a platform for -1.</summary>
    public PlaceFacts Place(int platform) => places[platform + 1];

    /// <summary>The answer's number; -1 when there is none.</summary>
    public int Answer(AnswerKey key) => answers.GetValueOrDefault(key, -1);
}
