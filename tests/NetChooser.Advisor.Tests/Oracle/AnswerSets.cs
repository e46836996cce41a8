using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>
/// The same question as an answer-set program (Gebser, Kaminski, Kaufmann, Schaub, "Multi-shot ASP solving with clingo", 2019), grounded by
/// gringo and solved by clasp. The objective is written as regret: what a stack loses against the best that each part could give.
/// </summary>
internal static class AnswerSets
{
    private const int MostMilliseconds = 60_000;

    /// <summary>Why the oracle cannot run; null when it can.</summary>
    public static string? Missing { get; } =
        new[] { "gringo", "clasp" }.FirstOrDefault(tool => !Paths().Any(path => File.Exists(Path.Combine(path, tool)))) is { } tool
            ? $"{tool} is not installed: apt-get install gringo clasp"
            : null;

    private static string[] Paths() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);

    /// <summary>The best score; null when there is no stack.</summary>
    public static int? Optimum(KnowledgeBase knowledge, Answers answers)
    {
        var (program, best) = Program(knowledge, answers);
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, program);
            using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"gringo '{file}' | clasp --outf=2 --opt-strategy=usc,oll,succinct"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            if (!process.WaitForExit(MostMilliseconds)) process.Kill(entireProcessTree: true);
            using var json = JsonDocument.Parse(output);
            return json.RootElement.GetProperty("Result").GetString() switch
            {
                "UNSATISFIABLE" => null,
                // Without anything to lose there is no objective, and any answer set is as good as the best.
                "SATISFIABLE" when !program.Contains(":~", StringComparison.Ordinal) => best,
                "OPTIMUM FOUND" => best - json.RootElement.GetProperty("Models").GetProperty("Costs")[0].GetInt32(),
                var result => throw new InvalidOperationException($"clasp says {result}. {errors.Result}\n{program}"),
            };
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The program, and the score of a stack without any regret.</summary>
    private static (string Program, int Best) Program(KnowledgeBase knowledge, Answers answers)
    {
        var judge = new PlainJudge(knowledge, answers);
        var text = new StringBuilder();
        var names = knowledge.Options.Select((option, index) => (option.Id, index)).ToDictionary(pair => pair.Id, pair => $"o{pair.index}");
        var best = 0;
        foreach (var slot in knowledge.Slots)
        {
            var own = knowledge.Options.Where(option => option.SlotId == slot.Id).ToList();
            text.AppendLine(CultureInfo.InvariantCulture, $"1 {{ {string.Join("; ", own.Select(option => $"sel({names[option.Id]})"))} }} 1.");
            var most = own.Max(judge.PointsOf);
            best += most;
            foreach (var option in own.Where(option => judge.PointsOf(option) < most))
                text.AppendLine(CultureInfo.InvariantCulture, $":~ sel({names[option.Id]}). [{most - judge.PointsOf(option)}@1,{names[option.Id]}]");
        }
        foreach (var option in knowledge.Options)
        {
            if (judge.WhyForbidden(option) is not null) text.AppendLine(CultureInfo.InvariantCulture, $":- sel({names[option.Id]}).");
            if (judge.ProductOf(option) is { } product) text.AppendLine(CultureInfo.InvariantCulture, $"run(\"{product}\") :- sel({names[option.Id]}).");
        }
        if (knowledge.Parts.Recipe.Product > 0) text.AppendLine(CultureInfo.InvariantCulture, $"#defined run/1.\n:~ run(T). [{knowledge.Parts.Recipe.Product}@1,T]");
        Requirements(text, knowledge, answers, judge, names);
        Rules(text, knowledge, answers, judge, names);
        foreach (var (capability, points) in judge.Preferences())
        {
            best += points;
            foreach (var option in knowledge.Options)
            {
                if (judge.Meets(option, capability) == 2) text.AppendLine(CultureInfo.InvariantCulture, $"full(\"{capability}\") :- sel({names[option.Id]}).");
                if (judge.Meets(option, capability) >= 1) text.AppendLine(CultureInfo.InvariantCulture, $"part(\"{capability}\") :- sel({names[option.Id]}).");
            }
            text.AppendLine(CultureInfo.InvariantCulture, $"#defined full/1.\n#defined part/1.\n:~ not part(\"{capability}\"). [{points / 2}@1,p,\"{capability}\"]\n:~ not full(\"{capability}\"). [{points - points / 2}@1,f,\"{capability}\"]");
        }
        return (text.AppendLine("#show sel/1.").ToString(), best);
    }

    private static void Requirements(StringBuilder text, KnowledgeBase knowledge, Answers answers, PlainJudge judge, Dictionary<string, string> names)
    {
        foreach (var requirement in answers.Given.Select(key => knowledge.FindAnswer(key)!).SelectMany(answer => answer.Requires))
        {
            if (requirement.EachOf.Count == 0)
            {
                var providers = knowledge.Options.Where(option => judge.Provides(option, requirement)).Select(option => $"not sel({names[option.Id]})");
                text.AppendLine(CultureInfo.InvariantCulture, $":- {string.Join(", ", providers.DefaultIfEmpty("#true"))}.");
            }
            foreach (var option in knowledge.Options.Where(option => requirement.EachOf.Contains(option.SlotId) && !option.IsEmpty && !judge.Provides(option, requirement)))
                text.AppendLine(CultureInfo.InvariantCulture, $":- sel({names[option.Id]}).");
        }
    }

    private static void Rules(StringBuilder text, KnowledgeBase knowledge, Answers answers, PlainJudge judge, Dictionary<string, string> names)
    {
        foreach (var (rule, number) in knowledge.Rules.Select((rule, number) => (rule, number)))
        {
            var conditions = new List<string>();
            foreach (var (condition, index) in rule.When.Select((condition, index) => (condition, index)))
            {
                if (condition.Options is { } set)
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"#defined when{number}x{index}/0.");
                    foreach (var option in knowledge.In(set)) text.AppendLine(CultureInfo.InvariantCulture, $"when{number}x{index} :- sel({names[option.Id]}).");
                    conditions.Add($"when{number}x{index}");
                }
                else if (condition.PlatformIds.Count > 0)
                {
                    conditions.Add(judge.Platform is { } platform && condition.PlatformIds.Contains(platform.Id) ? "#true" : "#false");
                }
                else
                {
                    conditions.Add(answers.Given.Any(condition.Answers.Contains) ? "#true" : "#false");
                }
            }
            var body = string.Join(", ", conditions);
            if (rule.Requires is { } needed)
                text.AppendLine(CultureInfo.InvariantCulture, $":- {string.Join(", ", knowledge.In(needed).Select(option => $"not sel({names[option.Id]})").Prepend(body))}.");
            foreach (var option in rule.Excludes is { } excluded ? knowledge.In(excluded) : [])
                text.AppendLine(CultureInfo.InvariantCulture, $":- {body}, sel({names[option.Id]}).");
        }
    }
}
