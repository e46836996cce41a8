using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Files;

/// <summary><c>questions/&lt;nn&gt;-&lt;id&gt;.yml</c>: one question with its answers and what follows from each.</summary>
internal static class QuestionFile
{
    public static Question Read(Fields file, Reading reading)
    {
        var id = file.Text("id");
        reading.Define(file.MarkOf("id"), IdKind.Question, id);
        var answers = new List<Answer>();
        Fields.Each(file.Node("answers"), reading, fields => answers.Add(AnswerOf(fields, id, reading)));
        if (answers.Count == 0) reading.Report(file.Mark, "The question has no answers.", "Add 'answers:'.");
        var many = file.OptionalText("choose") switch
        {
            null or "one" => false,
            "many" => true,
            var other => Unknown(file, reading, other),
        };
        return reading.Remember(
            new Question(id, file.Text("group"), file.Text("text"), file.OptionalText("hint") ?? "", file.Text("why"), many, answers),
            file.Mark);
    }

    private static bool Unknown(Fields file, Reading reading, string text)
    {
        reading.Report(file.MarkOf("choose"), $"'{text}' is not a value of 'choose'.", "Write one or many.");
        return false;
    }

    private static Answer AnswerOf(Fields fields, string question, Reading reading)
    {
        var id = fields.Text("id");
        reading.Define(fields.MarkOf("id"), IdKind.Answer, $"{question}={id}");
        if (!Kebab.IsId(id)) reading.Report(fields.MarkOf("id"), $"'{id}' is not an id.", "Use lower-case letters, digits and single hyphens.");
        return reading.Remember(new Answer(question, id, fields.Text("label"), fields.OptionalText("hint") ?? "")
        {
            PlatformId = fields.OptionalId("platform", IdKind.Platform),
            Requires = RequirementsOf(fields, reading),
            Prefers = Preferences(fields.Node("prefer"), reading),
            NotNeeded = fields.Ids("not-needed", IdKind.Capability),
            Excludes = RuleFile.SetOf(fields.OptionalMap("exclude"), reading),
            ExcludesEditions = EnumsOf<Edition>(fields, "exclude-editions", reading),
            Keeps = RuleFile.SetOf(fields.OptionalMap("keep"), reading),
            Accepts = EnumsOf<Acceptance>(fields, "accept", reading).Aggregate(Acceptance.Nothing, (all, one) => all | one),
            Weights = WeightsOf(fields.OptionalMap("weights"), reading),
        }, fields.Mark);
    }

    private static List<Requirement> RequirementsOf(Fields answer, Reading reading)
    {
        var requirements = new List<Requirement>();
        Fields.Each(answer.Node("require"), reading, fields => requirements.Add(new Requirement(
            fields.OptionalId("capability", IdKind.Capability) ?? fields.Text("capability"),
            fields.Choice<Support>("at-least", Support.Full),
            fields.Ids("each-of", IdKind.Slot))));
        return requirements;
    }

    /// <summary>A list of capabilities that are worth points.</summary>
    public static List<Preference> Preferences(YamlNode? list, Reading reading)
    {
        var preferences = new List<Preference>();
        Fields.Each(list, reading, fields => preferences.Add(new Preference(
            fields.OptionalId("capability", IdKind.Capability) ?? fields.Text("capability"),
            fields.Number("weight", 1, 10, fallback: 1),
            fields.Choice<Support>("at-least", Support.Full))));
        return preferences;
    }

    private static List<T> EnumsOf<T>(Fields fields, string key, Reading reading) where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var item in Fields.Items(fields.Node(key), reading).OfType<YamlScalar>())
        {
            if (Kebab.TryParse<T>(item.Value, out var value)) values.Add(value);
            else reading.Report(item.Mark, $"'{item.Value}' is not a value of '{key}'.", Nearest.Tip(item.Value, Kebab.Names<T>(), "Values"));
        }
        return values;
    }

    private static Dictionary<string, int> WeightsOf(Fields? fields, Reading reading)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        if (fields is null) return weights;
        foreach (var (key, _) in fields.Entries())
        {
            reading.Refer(key.Mark, IdKind.Criterion, key.Value);
            weights[key.Value] = fields.Number(key.Value, -Criterion.LargestWeight, Criterion.LargestWeight);
        }
        return weights;
    }
}
