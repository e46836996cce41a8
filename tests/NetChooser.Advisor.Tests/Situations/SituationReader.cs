using System.Globalization;
using NetChooser.Knowledge;
using YamlDotNet.RepresentationModel;

namespace NetChooser.Advisor.Tests.Situations;

/// <summary>Reads one situation; every key and every id must be known.</summary>
internal sealed class SituationReader(KnowledgeBase knowledge, SituationMistakes mistakes, YamlNode node)
{
    private static readonly string[] Keys =
    [
        "situation", "because", "answers", "nice", "pins", "weights", "stack", "not", "excluded", "settings", "rules",
        "products-at-most", "no-stack", "conflict", "reason", "pending",
    ];

    private static readonly string[] Outcomes = ["stack", "not", "excluded", "settings", "rules", "products-at-most", "reason"];

    private readonly Dictionary<string, YamlNode> values = new(StringComparer.Ordinal);

    /// <summary>The situation, or null when it cannot be used.</summary>
    public Situation? Read()
    {
        if (node is not YamlMappingNode map)
        {
            mistakes.Add(node.Start.Line, "A situation must be a map.");
            return null;
        }
        foreach (var (key, value) in map.Children)
        {
            var name = ((YamlScalarNode)key).Value!;
            if (Keys.Contains(name)) values[name] = value;
            else mistakes.Add(key.Start.Line, $"There is no key '{name}'. Keys: {string.Join(", ", Keys)}.");
        }
        foreach (var name in new[] { "situation", "because", "answers" }.Where(name => !values.ContainsKey(name)))
            mistakes.Add(node.Start.Line, $"The key '{name}' is missing.");
        if (!values.ContainsKey("situation")) return null;
        var situation = Filled();
        CheckOutcome(situation);
        return situation;
    }

    private Situation Filled() => new(Text("situation"), Text("because"), mistakes.PlaceOf(node.Start.Line), AnswersGiven())
    {
        Pending = values.ContainsKey("pending") ? Text("pending") : null,
        Stack = Lists("stack", IsSlot, IsOptionOf),
        Not = Checked("not", IsOption),
        Excluded = Lists("excluded", IsOption, (_, cause, line) => IsCause(cause, line)),
        Settings = ReadSettings(),
        Rules = Checked("rules", IsRule),
        Reason = Lists("reason", IsSlot, (_, kind, line) => Check(ReasonKinds.All.Contains(kind), line, $"There is no kind of reason '{kind}'.")),
        ProductsAtMost = values.ContainsKey("products-at-most") ? Number("products-at-most") : null,
        NoStack = values.ContainsKey("no-stack") && Text("no-stack") == "true",
        Conflict = Checked("conflict", IsWord),
    };

    private void CheckOutcome(Situation situation)
    {
        var line = node.Start.Line;
        if (situation.NoStack)
        {
            if (Outcomes.FirstOrDefault(values.ContainsKey) is { } extra) mistakes.Add(line, $"There is no stack, so '{extra}' cannot be expected.");
            if (situation.Conflict.Count == 0) mistakes.Add(line, "The key 'conflict' is missing: which answers collide?");
        }
        else if (!Outcomes.Any(values.ContainsKey))
        {
            mistakes.Add(line, "Nothing is expected.");
        }
    }

    private Answers AnswersGiven()
    {
        var answers = Pairs("answers", "").ToList();
        var nice = Pairs("nice", "nice.").ToList();
        var others = Pairs("pins", "pin.").Concat(Pairs("weights", "weight.")).ToList();
        foreach (var (pair, line) in answers.Concat(others)) CheckPair(pair, line, []);
        foreach (var (pair, line) in nice) CheckPair(pair, line, [.. answers.Select(answer => answer.Pair)]);
        return AnswerLink.Read(knowledge, answers.Concat(nice).Concat(others).Select(said => said.Pair)).Answers;
    }

    /// <summary>What is nice to have can only be judged beside the answers.</summary>
    private void CheckPair(KeyValuePair<string, string> pair, long line, IReadOnlyList<KeyValuePair<string, string>> beside)
    {
        foreach (var notice in AnswerLink.Read(knowledge, [.. beside, pair]).Notices.Where(notice => notice.Key == pair.Key))
            mistakes.Add(line, $"{notice.Key}: {notice.Message}");
    }

    private IEnumerable<(KeyValuePair<string, string> Pair, long Line)> Pairs(string name, string prefix) => Entries(name).Select(entry =>
        (KeyValuePair.Create(prefix + entry.Key, string.Join(',', Strings(entry.Value))), entry.Value.Start.Line));

    private IEnumerable<(string Key, YamlNode Value)> Entries(string name)
    {
        if (!values.TryGetValue(name, out var value)) return [];
        if (value is YamlMappingNode map) return map.Children.Select(pair => (((YamlScalarNode)pair.Key).Value!, pair.Value));
        mistakes.Add(value.Start.Line, $"'{name}' must be a map.");
        return [];
    }

    private static IReadOnlyList<string> Strings(YamlNode value) => value switch
    {
        YamlScalarNode scalar => [scalar.Value ?? ""],
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(scalar => scalar.Value ?? "")],
        _ => [],
    };

    private string Text(string name)
    {
        if (!values.TryGetValue(name, out var value)) return "";
        var text = (value as YamlScalarNode)?.Value ?? "";
        Check(text.Length > 0, value.Start.Line, $"'{name}' must be a text.");
        return text;
    }

    private int Number(string name)
    {
        var valid = int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        Check(valid, values[name].Start.Line, $"'{name}' must be a whole number.");
        return number;
    }

    private List<string> Checked(string name, Action<string, long> check)
    {
        if (!values.TryGetValue(name, out var value)) return [];
        var strings = Strings(value);
        foreach (var text in strings) check(text, value.Start.Line);
        return [.. strings];
    }

    private Dictionary<string, IReadOnlyList<string>> Lists(string name, Action<string, long> checkKey, Action<string, string, long> checkValue)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (key, value) in Entries(name))
        {
            checkKey(key, value.Start.Line);
            var strings = Strings(value);
            Check(strings.Count > 0, value.Start.Line, $"'{key}' needs at least one value.");
            foreach (var text in strings) checkValue(key, text, value.Start.Line);
            lists[key] = strings;
        }
        return lists;
    }

    private List<ExpectedSetting> ReadSettings()
    {
        var settings = new List<ExpectedSetting>();
        if (!values.TryGetValue("settings", out var value)) return settings;
        foreach (var item in (value as YamlSequenceNode)?.Children ?? [])
        {
            var parts = (item as YamlMappingNode)?.Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => ((YamlScalarNode)pair.Value).Value!) ?? [];
            var whole = parts.Count == 3 && parts.ContainsKey("tool") && parts.ContainsKey("setting") && parts.ContainsKey("value");
            Check(whole, item.Start.Line, "A setting has exactly 'tool', 'setting' and 'value'.");
            if (!whole) continue;
            Check(knowledge.FindTool(parts["tool"]) is not null, item.Start.Line, $"There is no tool '{parts["tool"]}'.");
            settings.Add(new ExpectedSetting(parts["tool"], parts["setting"], parts["value"]));
        }
        return settings;
    }

    private void Check(bool holds, long line, string message)
    {
        if (!holds) mistakes.Add(line, message);
    }

    private void IsSlot(string id, long line) => Check(knowledge.FindSlot(id) is not null, line, $"There is no slot '{id}'.");

    private void IsOption(string id, long line) => Check(knowledge.FindOption(id) is not null, line, $"There is no option '{id}'.");

    private void IsOptionOf(string slot, string id, long line) =>
        Check(knowledge.FindOption(id)?.SlotId == slot, line, $"There is no option '{id}' in the slot '{slot}'.");

    private void IsRule(string id, long line) => Check(knowledge.FindRule(id) is not null, line, $"There is no rule '{id}'.");

    private void IsCause(string cause, long line)
    {
        if (cause is "platform" or "lifecycle" or "edition" || knowledge.FindRule(cause) is not null) return;
        IsWord(cause, line);
    }

    private void IsWord(string word, long line)
    {
        var parts = word.Split('=', 2);
        var known = parts.Length == 2
            ? knowledge.FindAnswer(new AnswerKey(parts[0], parts[1])) is not null
            : word.StartsWith("pin.", StringComparison.Ordinal) && knowledge.FindSlot(word[4..]) is not null;
        Check(known, line, $"'{word}' is no rule, no answer (question=answer), no pin.slot, and none of platform, lifecycle, edition.");
    }
}
