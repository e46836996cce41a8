using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Tests.Checking;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Complete;

/// <summary>A stack with its points, by the plain reading.</summary>
internal sealed record Seen(IReadOnlyList<Option> Options, int Score)
{
    public override string ToString() => $"{Score} {string.Join(' ', Options.Select(option => option.Id))}";

    public static string? Of(Stack? stack) => stack is null ? null : new Seen(stack.Options, stack.Score).ToString();
}

/// <summary>What a look at every single stack says about some answers.</summary>
/// <param name="Plain">The reading that judged.</param>
/// <param name="Allowed">Every stack that may be recommended, in the order of slots and options.</param>
internal sealed record Look(PlainReading Plain, IReadOnlyList<Seen> Allowed)
{
    /// <summary>The first of those with the most points; null when there is none.</summary>
    public Seen? Best { get; } = Allowed.MaxBy(seen => seen.Score);
}

/// <summary>Every stack of small knowledge, judged for any answers.</summary>
internal sealed class EveryStack(KnowledgeBase knowledge)
{
    private readonly Dictionary<string, Look> looks = new(StringComparer.Ordinal);

    public IReadOnlyList<IReadOnlyList<Option>> All { get; } = [.. new PlainReading(knowledge, Answers.None).AllStacks()];

    public Look For(Answers answers)
    {
        var link = AnswerLink.Write(answers);
        if (looks.TryGetValue(link, out var known)) return known;
        var plain = new PlainReading(knowledge, answers);
        return looks[link] = new Look(plain, [.. All.Where(stack => plain.Allows(stack)).Select(stack => new Seen(stack, plain.Score(stack)))]);
    }

    /// <summary>The reader's words, in no particular order.</summary>
    public IReadOnlyList<Said> Words(Answers answers) => [.. answers.Given.Distinct().Select(key => new Said(knowledge.FindAnswer(key), null)),
        .. answers.Pins.Keys.Select(slot => new Said(null, slot))];

    /// <summary>All subsets, smaller ones first.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Subsets<T>(IReadOnlyList<T> items) => [.. Enumerable.Range(0, 1 << items.Count)
        .Select(bits => (IReadOnlyList<T>)[.. items.Where((_, i) => (bits >> i & 1) != 0)]).OrderBy(subset => subset.Count)];
}
