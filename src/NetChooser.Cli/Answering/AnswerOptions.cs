using System.CommandLine;
using NetChooser.Advisor;
using NetChooser.Cli.Layout;
using NetChooser.Content;
using NetChooser.Knowledge;

namespace NetChooser.Cli.Answering;

/// <summary>The options by which answers are given: <c>--set</c>, <c>--link</c>, <c>--from</c> and <c>--lenient</c>.</summary>
internal sealed class AnswerOptions
{
    private const int MostValues = 400;
    private const int MostMistakes = 40;

    private readonly Option<string[]> set = new("--set")
    {
        Description = "An answer; several with commas. Also nice.QUESTION=ANSWER, pin.SLOT=OPTION and weight.CRITERION=0…10. Can be repeated.",
        HelpName = "QUESTION=ANSWER",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> link = new("--link")
    {
        Description = "A link of the page, or its query string. Quote it.",
        HelpName = "URL",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> from = new("--from")
    {
        Description = "A file of QUESTION=ANSWER lines, or a JSON object; - is standard input.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> lenient = new("--lenient") { Description = "Leaves out what cannot be used instead of failing." };

    public AnswerOptions(ContentFolder content) => set.CompletionSources.Add(context =>
        ContentLoader.Load(context.ParseResult.GetValue(content.Option)!, DateOnly.FromDateTime(DateTime.UtcNow)).Knowledge is { } knowledge
            ? knowledge.Questions.SelectMany(question => question.Answers).Select(answer => $"{answer.QuestionId}={answer.Id}")
                .Concat(AnswerChecker.Keys(knowledge).Select(key => $"{key}=")).Where(text => text.StartsWith(context.WordToComplete, StringComparison.Ordinal))
            : []);

    public void AddTo(Command command)
    {
        command.Add(set);
        command.Add(from);
        command.Add(link);
        command.Add(lenient);
    }

    /// <summary>
    /// The answers given, first those of <c>--set</c>, then of links, then of files: what was said first is kept.
    /// Null when something cannot be used; it was printed then.
    /// </summary>
    public Answers? Read(ParseResult parsed, KnowledgeBase knowledge, Terminal terminal)
    {
        var given = new GivenValues();
        try
        {
            foreach (var text in parsed.GetValue(set)!) given.Take(text, $"--set {Terminal.Shown(text)}");
            foreach (var text in parsed.GetValue(link)!) PageLink.Read(text, given);
            foreach (var name in parsed.GetValue(from)!) AnswersFile.Read(name, terminal, given);
        }
        catch (UnreadableAnswersException cause)
        {
            terminal.Fail(cause.Message);
            return null;
        }
        if (given.Values.Count > MostValues)
        {
            terminal.Fail($"{given.Values.Count} values were given. Give at most {MostValues}.");
            return null;
        }
        var checker = new AnswerChecker(knowledge);
        var mistakes = given.Mistakes.Concat(given.Values.Select(checker.MistakeIn).OfType<string>()).Distinct().ToList();
        if (mistakes.Count > 0 && !parsed.GetValue(lenient))
        {
            mistakes.Take(MostMistakes).ToList().ForEach(terminal.Fail);
            if (mistakes.Count > MostMistakes) terminal.Fail($"And {mistakes.Count - MostMistakes} more.");
            terminal.Error.WriteLine("Nothing was done. Mend what is named above, or leave it out with --lenient.");
            return null;
        }
        mistakes.Take(MostMistakes).ToList().ForEach(terminal.Notify);
        if (mistakes.Count > MostMistakes) terminal.Notify($"And {mistakes.Count - MostMistakes} more were left out.");
        return Usable([.. given.Values.Where(value => checker.MistakeIn(value) is null)], knowledge, terminal);
    }

    private static Answers Usable(IReadOnlyList<Given> values, KnowledgeBase knowledge, Terminal terminal)
    {
        // A weight given twice is a conflict like any other; the link's reader would take the last without a word.
        var kept = values.Where(value => First(values, value) is not { } first || first.Value == value.Value).ToList();
        foreach (var value in values.Except(kept))
            terminal.Notify($"{value.Place}: {value.Key} takes one number; {First(values, value)!.Value} was kept and {value.Value} left out.");
        var (answers, notices) = AnswerLink.Read(knowledge, kept.Select(value => KeyValuePair.Create(value.Key, value.Value)));
        foreach (var notice in notices) terminal.Notify(notice.Message);
        return answers;
    }

    private static Given? First(IReadOnlyList<Given> values, Given value) =>
        value.Key.StartsWith("weight.", StringComparison.Ordinal) ? values.First(other => other.Key == value.Key) : null;
}
