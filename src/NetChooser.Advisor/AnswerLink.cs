using System.Globalization;
using NetChooser.Knowledge;

namespace NetChooser.Advisor;

/// <summary>Something in a link that could not be used. The rest of the link is kept.</summary>
/// <param name="Key">The key as it was written, cut to a length that can be shown.</param>
/// <param name="Message">What is wrong with it, and what there is instead.</param>
public sealed record Notice(string Key, string Message);

/// <summary>
/// Answers as a link carries them: <c>question=answer</c> (several answers with commas or by repeating the key),
/// <c>pin.slot=option</c> and <c>weight.criterion=number</c>. Writing sorts the keys, so equal answers give equal links.
/// </summary>
public static class AnswerLink
{
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
                    return (reader.Answers(), reader.Notices);
                }
                reader.Take(key, value);
            }
        }
        return (reader.Answers(), reader.Notices);
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
        return [.. answers.Given.GroupBy(key => key.QuestionId)
            .Select(group => KeyValuePair.Create(group.Key,
                string.Join(',', group.Select(key => key.AnswerId).Distinct().Order(StringComparer.Ordinal))))
            .Concat(answers.Pins.Select(pin => KeyValuePair.Create(Pin + pin.Key, pin.Value)))
            .Concat(answers.Weights.Select(weight =>
                KeyValuePair.Create(Weight + weight.Key, weight.Value.ToString(CultureInfo.InvariantCulture))))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)];
    }

    /// <summary>The query string without its question mark; empty when nothing was said.</summary>
    public static string Write(Answers answers) =>
        string.Join('&', Pairs(answers).Select(pair => $"{pair.Key}={pair.Value}"));

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static string Shown(string text) => text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";

    private sealed class Reader(KnowledgeBase knowledge)
    {
        private readonly SortedSet<(string Question, string Answer)> given = new(Comparer<(string, string)>.Create(
            (a, b) => string.CompareOrdinal(a.Item1, b.Item1) is not 0 and var order ? order : string.CompareOrdinal(a.Item2, b.Item2)));

        private readonly SortedDictionary<string, string> pins = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, int> weights = new(StringComparer.Ordinal);

        public List<Notice> Notices { get; } = [];

        public Answers Answers() => new()
        {
            Given = [.. given.Select(pair => new AnswerKey(pair.Question, pair.Answer))],
            Pins = pins,
            Weights = weights,
        };

        public void Take(string key, string value)
        {
            if (key.StartsWith(Pin, StringComparison.Ordinal)) TakePin(key, key[Pin.Length..], value);
            else if (key.StartsWith(Weight, StringComparison.Ordinal)) TakeWeight(key, key[Weight.Length..], value);
            else TakeAnswer(key, value);
        }

        private void TakeAnswer(string key, string value)
        {
            if (knowledge.FindQuestion(key) is not { } question)
            {
                Refuse(key, $"There is no question “{Shown(key)}”.");
                return;
            }
            if (question.Answers.All(answer => answer.Id != value))
            {
                Refuse(key, $"“{Shown(value)}” is no answer to “{question.Text}”. Answers: {string.Join(", ", question.Answers.Select(answer => answer.Id))}.");
                return;
            }
            var other = given.FirstOrDefault(pair => pair.Question == key);
            if (!question.TakesMany && other != default && other.Answer != value)
                Refuse(key, $"“{question.Text}” takes one answer; “{other.Answer}” was kept and “{value}” left out.");
            else given.Add((key, value));
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
