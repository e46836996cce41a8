using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Files;

/// <summary><c>rules/&lt;id&gt;.yml</c>: one compatibility fact.</summary>
internal static class RuleFile
{
    public static Rule Read(Fields file, Reading reading)
    {
        var sources = Sources.Read(file, reading);
        var id = file.Text("id");
        reading.Define(file.MarkOf("id"), IdKind.Rule, id);
        var when = new List<Condition>();
        Fields.Each(file.Node("when"), reading, fields => when.Add(ConditionOf(fields, reading)));
        if (when.Count == 0) reading.Report(file.Mark, "The rule says of nothing when it holds.", "Add 'when:' with at least one condition.");
        var settings = new List<Setting>();
        Fields.Each(file.Node("sets"), reading, fields => settings.Add(new Setting(
            fields.OptionalId("tool", IdKind.Tool), fields.Text("setting"), fields.Text("value"),
            fields.OptionalText("where"), fields.OptionalText("why"))));
        var rule = new Rule(id, file.Text("title"), when, SetOf(file.OptionalMap("requires"), reading),
            SetOf(file.OptionalMap("excludes"), reading), settings, file.Texts("warns"), file.Text("reason"),
            file.OptionalText("holds-for"), file.Citations(sources), sources.All);
        if (rule.Requires is null && rule.Excludes is null && settings.Count == 0 && rule.Warnings.Count == 0)
            reading.Report(file.Mark, "The rule has no effect.", "Add at least one of requires, excludes, sets, warns.");
        sources.Done(reading);
        return reading.Remember(rule, file.Mark);
    }

    /// <summary>A set of options written as <c>{options: […], tools: […]}</c>.</summary>
    public static OptionSet? SetOf(Fields? fields, Reading reading)
    {
        if (fields is null) return null;
        var set = new OptionSet(fields.Ids("options", IdKind.Option), fields.Ids("tools", IdKind.Tool));
        fields.Done();
        if (set.OptionIds.Count + set.ToolIds.Count == 0) reading.Report(fields.Mark, "The set is empty.", "Name options or tools.");
        return set;
    }

    private static Condition ConditionOf(Fields fields, Reading reading)
    {
        var options = fields.Ids("options", IdKind.Option);
        var tools = fields.Ids("tools", IdKind.Tool);
        var platforms = fields.Ids("platforms", IdKind.Platform);
        var answers = AnswersOf(fields.OptionalMap("answers"), reading);
        var parts = (options.Count + tools.Count > 0 ? 1 : 0) + (platforms.Count > 0 ? 1 : 0) + (answers.Count > 0 ? 1 : 0);
        if (parts != 1)
            reading.Report(fields.Mark, "A condition must name options or tools, or platforms, or answers: exactly one of these.",
                "Write one list entry for each condition; all entries must hold.");
        return new Condition(options.Count + tools.Count > 0 ? new OptionSet(options, tools) : null, platforms, answers);
    }

    private static List<AnswerKey> AnswersOf(Fields? fields, Reading reading)
    {
        var keys = new List<AnswerKey>();
        if (fields is null) return keys;
        foreach (var (question, value) in fields.Entries())
        {
            reading.Refer(question.Mark, IdKind.Question, question.Value);
            foreach (var answer in Fields.Items(value, reading).OfType<YamlScalar>())
            {
                reading.Refer(answer.Mark, IdKind.Answer, $"{question.Value}={answer.Value}");
                keys.Add(new AnswerKey(question.Value, answer.Value));
            }
        }
        return keys;
    }
}
