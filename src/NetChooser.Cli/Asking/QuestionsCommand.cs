using System.CommandLine;
using NetChooser.Cli.Answering;
using NetChooser.Cli.Layout;

namespace NetChooser.Cli.Asking;

/// <summary><c>netchooser questions</c>: everything that can be answered, fixed and weighed, and what has been.</summary>
internal sealed class QuestionsCommand(ContentFolder content, Terminal terminal)
{
    private readonly AnswerOptions answers = new(content);
    private readonly OutputFormat format = new();
    private readonly Option<bool> slots = new("--slots") { Description = "Lists also every slot with the options it can be fixed to." };

    public Command Create()
    {
        var command = new Command("questions", "Lists the questions with their answers; marks those that are given.");
        answers.AddTo(command);
        command.Add(slots);
        command.Add(format.Option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (content.Knowledge(parsed, terminal) is not { } knowledge) return ExitCode.BadContent;
        if (answers.Read(parsed, knowledge, terminal) is not { } said) return ExitCode.BadInput;
        terminal.Out.WriteLine(format.IsJson(parsed)
            ? Json.Of(QuestionsJson.Of(knowledge, said))
            : new QuestionsText(knowledge, said, terminal).Written(parsed.GetValue(slots)));
        return ExitCode.Good;
    }
}
