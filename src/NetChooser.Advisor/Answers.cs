using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Advisor;

/// <summary>What the reader said: answers, slots they fixed, and weights they set. Order carries no meaning.</summary>
public sealed record Answers
{
    /// <summary>Nothing said.</summary>
    public static Answers None { get; } = new();

    /// <summary>The answers given, sorted by question and answer; a question that is absent is "not sure".</summary>
    public IReadOnlyList<AnswerKey> Given { get; init; } = [];

    /// <summary>
    /// Those of <see cref="Given"/> that are only nice to have, sorted like them; only answers that require something can be. Each
    /// requirement of such an answer is a preference of the weight <see cref="ScoreRecipe.Nice"/> instead, with the same capability and
    /// level; one that is asked of slots is a preference for each of them, which an empty slot meets. It rules no option and no edition
    /// out, and no rule counts it as said. What else it says stays: its platform, preferences, weights, what it keeps, accepts and does
    /// not need.
    /// </summary>
    public IReadOnlyList<AnswerKey> Nice { get; init; } = [];

    /// <summary>Option ids by slot id: "this stays".</summary>
    public IReadOnlyDictionary<string, string> Pins { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Weights by criterion id, 0 to 10, in place of the default with its changes.</summary>
    public IReadOnlyDictionary<string, int> Weights { get; init; } = new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Whether nothing was said at all.</summary>
    public bool IsEmpty => Given.Count + Pins.Count + Weights.Count == 0;

    /// <summary>Whether this answer was given.</summary>
    public bool Has(AnswerKey key) => Given.Contains(key);

    /// <summary>Whether this answer was given as nice to have.</summary>
    public bool IsNice(AnswerKey key) => Nice.Contains(key);

    /// <summary>The same answers without one word: an answer taken back, or a slot no longer fixed.</summary>
    public Answers Without(Said said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return this with
        {
            Given = [.. Given.Where(key => key != said.Answer?.Key)],
            Nice = [.. Nice.Where(key => key != said.Answer?.Key)],
            Pins = new SortedDictionary<string, string>(
                Pins.Where(pin => pin.Key != said.PinnedSlotId).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
        };
    }

    /// <summary>The same answers with this one too; it takes the place of another where the question takes one.</summary>
    public Answers With(Question question, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        bool Stays(AnswerKey key) => question.TakesMany || key.QuestionId != question.Id;
        return this with
        {
            Given = Sorted(Given.Where(Stays).Append(answer.Key)),
            Nice = [.. Nice.Where(key => Stays(key) && key != answer.Key)],
        };
    }

    /// <summary>The same answers with this one, which is given, as nice to have or as a must.</summary>
    public Answers WithNice(AnswerKey given, bool isNice) => this with
    {
        Nice = isNice ? Sorted(Nice.Append(given)) : [.. Nice.Where(key => key != given)],
    };

    private static List<AnswerKey> Sorted(IEnumerable<AnswerKey> keys) => [.. keys.Distinct()
        .OrderBy(key => key.QuestionId, StringComparer.Ordinal).ThenBy(key => key.AnswerId, StringComparer.Ordinal)];

    /// <summary>The same answers with this option fixed in its slot.</summary>
    public Answers WithPin(Option option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return this with
        {
            Pins = new SortedDictionary<string, string>(Pins.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal) { [option.SlotId] = option.Id },
        };
    }
}
