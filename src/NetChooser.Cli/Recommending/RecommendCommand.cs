using System.CommandLine;
using NetChooser.Advisor;
using NetChooser.Cli.Answering;
using NetChooser.Cli.Layout;

namespace NetChooser.Cli.Recommending;

/// <summary><c>netchooser recommend</c>: the best stack for the answers, with its reasons and sources, or why there is none.</summary>
internal sealed class RecommendCommand(ContentFolder content, Terminal terminal)
{
    private readonly AnswerOptions answers = new(content);
    private readonly OutputFormat format = new();
    private readonly Option<bool> why = new("--why")
    {
        Description = "Shows everything: each reason, each other option, what would change it, how firm it is, and the sources.",
    };

    public Command Create()
    {
        var command = new Command("recommend", "Recommends a stack: one option for each slot, with the reason and the sources.");
        answers.AddTo(command);
        command.Add(why);
        command.Add(format.Option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (content.Knowledge(parsed, terminal) is not { } knowledge) return ExitCode.BadContent;
        if (answers.Read(parsed, knowledge, terminal) is not { } said) return ExitCode.BadInput;
        var recommendation = new StackAdvisor(knowledge).Recommend(said);
        terminal.Out.WriteLine(format.IsJson(parsed)
            ? Json.Of(RecommendationJson.Of(recommendation, knowledge))
            : new RecommendationText(recommendation, knowledge, terminal).Written(parsed.GetValue(why)));
        return recommendation.Best is null ? ExitCode.NoStack : ExitCode.Good;
    }
}
