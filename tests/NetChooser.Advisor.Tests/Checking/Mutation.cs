using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Checking;

/// <summary>A mistake that somebody could make: a right recommendation made wrong.</summary>
/// <param name="Name">What is made wrong.</param>
/// <param name="Fault">What the fault that it must lead to says.</param>
/// <param name="Make">Makes the mistake; null where this recommendation gives no occasion to.</param>
internal sealed record Mutation(string Name, string Fault, Func<RightAdvice, Recommendation?> Make);

/// <summary>A right recommendation, and what is needed to make it wrong in a way that is hard to see.</summary>
internal sealed class RightAdvice(KnowledgeBase knowledge, Recommendation advice, Chance chance)
{
    public KnowledgeBase Knowledge => knowledge;

    public Recommendation Advice => advice;

    public Chance Chance => chance;

    public PlainReading Plain { get; } = new(knowledge, advice.Answers);

    /// <summary>The options that were not chosen and could have been.</summary>
    public IEnumerable<OtherOption> Possible => advice.Slots.SelectMany(slot => slot.Others).Where(other => other.IsPossible);

    /// <summary>A stack, with its true points, that differs from another in one slot and meets just this one kind of objection (null: none).</summary>
    public Stack? Neighbour(Stack? stack, string? objection, PlainReading? plain = null)
    {
        if (stack is null) return null;
        plain ??= Plain;
        foreach (var option in chance.Shuffled(knowledge.Options))
        {
            List<Option> swapped = [.. stack.Options.Select(other => other.SlotId == option.SlotId ? option : other)];
            if (stack.Has(option.Id)) continue;
            var objections = plain.Objections(swapped).ToList();
            var fits = objection is null ? objections.Count == 0 : objections.Count > 0 && objections.TrueForAll(one => one.EndsWith(objection, StringComparison.Ordinal));
            if (fits) return new Stack(plain.Score(swapped), swapped);
        }
        return null;
    }

    /// <summary>A neighbour of any stack that is shown.</summary>
    public Stack? Forged(string objection) =>
        Possible.Select(other => other.BestWith).Prepend(advice.Best).Select(stack => Neighbour(stack, objection)).FirstOrDefault(stack => stack is not null);

    /// <summary>With another best stack.</summary>
    public Recommendation? WithBest(Stack? best) => best is null ? null : advice with { Best = best };

    /// <summary>With one option that was not chosen spoken of otherwise.</summary>
    public Recommendation? With(Func<OtherOption, bool> which, Func<OtherOption, OtherOption?> otherwise)
    {
        var others = advice.Slots.SelectMany(slot => slot.Others).Where(which).ToList();
        if (others.Count == 0) return null;
        var one = chance.OneOf(others);
        return otherwise(one) is not { } wrong ? null : advice with
        {
            Slots = [.. advice.Slots.Select(slot => slot with { Others = [.. slot.Others.Select(other => other == one ? wrong : other)] })],
        };
    }

    /// <summary>With one change of an answer told otherwise.</summary>
    public Recommendation? WithChange(Func<AnswerOutlook, bool> which, Func<AnswerOutlook, AnswerOutlook?> otherwise)
    {
        var changes = advice.Outlook.Given.Concat(advice.Outlook.Open).SelectMany(question => question.Changes).Where(which).ToList();
        if (changes.Count == 0) return null;
        var one = chance.OneOf(changes);
        if (otherwise(one) is not { } wrong) return null;
        List<QuestionOutlook> Replaced(IReadOnlyList<QuestionOutlook> questions) => [.. questions.Select(question =>
            question with { Changes = [.. question.Changes.Select(change => change == one ? wrong : change)] })];
        return advice with { Outlook = advice.Outlook with { Given = Replaced(advice.Outlook.Given), Open = Replaced(advice.Outlook.Open) } };
    }

    /// <summary>With one entry of a list told otherwise, or left out where it becomes null.</summary>
    public IReadOnlyList<T>? With<T>(IReadOnlyList<T> list, Func<T, T?> otherwise) where T : class
    {
        if (list.Count == 0) return null;
        var one = chance.OneOf(list);
        return [.. list.Select(entry => ReferenceEquals(entry, one) ? otherwise(entry) : entry).OfType<T>()];
    }
}
