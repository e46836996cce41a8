using System.Globalization;
using NetChooser.Knowledge;

namespace NetChooser.Advisor;

/// <summary>Something in a link that could not be used. The rest of the link is kept.</summary>
/// <param name="Key">The key as it was written, cut to a length that can be shown.</param>
/// <param name="Message">What is wrong with it, and what there is instead.</param>
public sealed record Notice(string Key, string Message);

/// <summary>
/// Answers as a link carries them: <c>question=answer</c> (several answers with commas or by repeating the key),
/// <c>nice.question=answer</c> for those of them that are only nice to have, <c>pin.slot=option</c> and <c>weight.criterion=number</c>.
/// Writing sorts the keys, so equal answers give equal links.
/// </summary>
public static class AnswerLink
{
    private const string Nice = "nice.";
    private const string Pin = "pin.";
    private const string Weight = "weight.";
    private const int MostValues = 400;
    private const int LongestShown = 60;

    /// <summary>Reads answers from the key-value pairs of a query string or of a terminal's options.</summary>
    public static (Answers Answers, IReadOnlyList<Notice> Notices) Read(
        KnowledgeBase knowledge, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        ArgumentNullException.ThrowIfNull(pairs);
        var reader = new Reader(knowledge);
        var taken = 0;
        foreach (var (key, values) in pairs)
        {
            foreach (var value in values.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (++taken > MostValues)
                {
                    reader.Notices.Add(new Notice(Shown(key), $"Only the first {MostValues} values were read."));
                    return (reader.Finish(), reader.Notices);
                }
                reader.Take(key, value);
            }
        }
        return (reader.Finish(), reader.Notices);
    }

    /// <summary>Reads answers from a query string or a whole link.</summary>
    public static (Answers Answers, IReadOnlyList<Notice> Notices) Parse(KnowledgeBase knowledge, string link)
    {
        ArgumentNullException.ThrowIfNull(link);
        var start = link.IndexOf('?', StringComparison.Ordinal);
        var query = start >= 0 ? link[(start + 1)..] : link;
        var end = query.IndexOf('#', StringComparison.Ordinal);
        return Read(knowledge, (end >= 0 ? query[..end] : query)
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .Select(part => KeyValuePair.Create(Decoded(part[0]), part.Length > 1 ? Decoded(part[1]) : "")));
    }

    /// <summary>The pairs of a link, sorted by key; the same answers always give the same pairs.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Pairs(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. ByQuestion(answers.Given, "").Concat(ByQuestion(answers.Nice, Nice))
            .Concat(answers.Pins.Select(pin => KeyValuePair.Create(Pin + pin.Key, pin.Value)))
            .Concat(answers.Weights.Select(weight =>
                KeyValuePair.Create(Weight + weight.Key, weight.Value.ToString(CultureInfo.InvariantCulture))))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)];
    }

    /// <summary>The query string without its question mark; empty when nothing was said.</summary>
    public static string Write(Answers answers) =>
        string.Join('&', Pairs(answers).Select(pair => $"{pair.Key}={pair.Value}"));

    private static IEnumerable<KeyValuePair<string, string>> ByQuestion(IEnumerable<AnswerKey> keys, string prefix) =>
        keys.GroupBy(key => key.QuestionId).Select(group => KeyValuePair.Create(prefix + group.Key,
            string.Join(',', group.Select(key => key.AnswerId).Distinct().Order(StringComparer.Ordinal))));

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static string Shown(string text) => text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";

    private sealed class Reader(KnowledgeBase knowledge)
    {
        private static readonly Comparer<AnswerKey> ById = Comparer<AnswerKey>.Create((a, b) =>
            string.CompareOrdinal(a.QuestionId, b.QuestionId) is not 0 and var order ? order : string.CompareOrdinal(a.AnswerId, b.AnswerId));

        private readonly SortedSet<AnswerKey> given = new(ById);
        private readonly SortedSet<AnswerKey> nice = new(ById);
        private readonly SortedDictionary<string, string> pins = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, int> weights = new(StringComparer.Ordinal);

        public List<Notice> Notices { get; } = [];

        /// <summary>Everything that was taken; what is nice to have is checked last, because it may stand before its answer.</summary>
        public Answers Finish()
        {
            foreach (var key in nice.Where(key => !given.Contains(key)))
            {
                var question = knowledge.FindQuestion(key.QuestionId)!;
                Refuse(Nice + key.QuestionId, $"“{key.AnswerId}” was not given as an answer to “{question.Text}”, so it cannot be nice to have.");
            }
            nice.IntersectWith(given);
            return Answers();
        }

        private Answers Answers() => new()
        {
            Given = [.. given],
            Nice = [.. nice],
            Pins = pins,
            Weights = weights,
        };

        public void Take(string key, string value)
        {
            if (key.StartsWith(Pin, StringComparison.Ordinal)) TakePin(key, key[Pin.Length..], value);
            else if (key.StartsWith(Weight, StringComparison.Ordinal)) TakeWeight(key, key[Weight.Length..], value);
            else if (key.StartsWith(Nice, StringComparison.Ordinal)) TakeNice(key, key[Nice.Length..], value);
            else TakeAnswer(key, value);
        }

        private void TakeAnswer(string key, string value)
        {
            if (Find(key, key, value) is not { } answer) return;
            var question = knowledge.FindQuestion(key)!;
            var other = given.FirstOrDefault(said => said.QuestionId == key);
            if (!question.TakesMany && other != default && other != answer.Key)
                Refuse(key, $"“{question.Text}” takes one answer; “{other.AnswerId}” was kept and “{value}” left out.");
            else given.Add(answer.Key);
        }

        private void TakeNice(string key, string questionId, string value)
        {
            if (Find(key, questionId, value) is not { } answer) return;
            if (answer.Requires.Count == 0) Refuse(key, $"“{value}” requires nothing, so there is nothing to be nice to have.");
            else nice.Add(answer.Key);
        }

        private Answer? Find(string key, string questionId, string value)
        {
            if (knowledge.FindQuestion(questionId) is not { } question)
            {
                Refuse(key, $"There is no question “{Shown(questionId)}”.");
                return null;
            }
            var found = knowledge.FindAnswer(new AnswerKey(questionId, value));
            if (found is null)
                Refuse(key, $"“{Shown(value)}” is no answer to “{question.Text}”. Answers: {string.Join(", ", question.Answers.Select(answer => answer.Id))}.");
            return found;
        }

        private void TakePin(string key, string slotId, string value)
        {
            var option = knowledge.FindOption(value);
            if (knowledge.FindSlot(slotId) is not { } slot) Refuse(key, $"There is no slot “{Shown(slotId)}”.");
            else if (option is null || option.SlotId != slotId) Refuse(key, $"“{Shown(value)}” is no option for {slot.Name}.");
            else if (!pins.TryAdd(slotId, value) && pins[slotId] != value)
                Refuse(key, $"{slot.Name} takes one option; “{pins[slotId]}” was kept and “{value}” left out.");
        }

        private void TakeWeight(string key, string criterionId, string value)
        {
            if (knowledge.Criteria.FirstOrDefault(known => known.Id == criterionId) is not { } criterion) Refuse(key, $"There is no criterion “{Shown(criterionId)}”.");
            else if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) || weight > Criterion.LargestWeight)
                Refuse(key, $"A weight is a whole number from 0 to {Criterion.LargestWeight}; “{Shown(value)}” is not.");
            else if (!weights.TryAdd(criterionId, weight) && weights[criterionId] != weight)
                Refuse(key, $"{criterion.Name} takes one weight; {weights[criterionId]} was kept and {weight} left out.");
        }

        private void Refuse(string key, string message) => Notices.Add(new Notice(Shown(key), message));
    }
}
