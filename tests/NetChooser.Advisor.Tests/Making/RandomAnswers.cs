using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Making;

/// <summary>Something a reader might say to any knowledge, real or made up.</summary>
internal static class RandomAnswers
{
    /// <summary>At most so many answers, now and then a pin, a weight or one that is only nice to have.</summary>
    public static Answers From(KnowledgeBase knowledge, Chance chance, int most, string? platformId = null)
    {
        var given = new SortedSet<AnswerKey>(Comparer<AnswerKey>.Create((a, b) =>
            string.CompareOrdinal($"{a.QuestionId}={a.AnswerId}", $"{b.QuestionId}={b.AnswerId}")));
        var naming = knowledge.Questions.SelectMany(question => question.Answers).FirstOrDefault(answer =>
            platformId is not null && answer.PlatformId == platformId);
        if (naming is not null) given.Add(naming.Key);
        for (var i = chance.Below(most + 1); i > 0; i--)
        {
            var question = chance.OneOf(knowledge.Questions);
            if (question.TakesMany || given.All(key => key.QuestionId != question.Id)) given.Add(chance.OneOf(question.Answers).Key);
        }
        var pins = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (chance.In100(20) && pins.Count < 3)
        {
            var option = chance.OneOf(knowledge.Options);
            pins[option.SlotId] = option.Id;
        }
        var weights = new SortedDictionary<string, int>(StringComparer.Ordinal);
        while (chance.In100(20) && weights.Count < 3) weights[chance.OneOf(knowledge.Criteria).Id] = chance.Below(11);
        var nice = given.Where(key => knowledge.FindAnswer(key)!.Requires.Count > 0 && chance.In100(30)).ToList();
        return new Answers { Given = [.. given], Nice = nice, Pins = pins, Weights = weights };
    }
}
