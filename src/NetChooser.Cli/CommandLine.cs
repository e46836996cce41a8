using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using NetChooser.Cli.Asking;
using NetChooser.Cli.Importing;
using NetChooser.Cli.Layout;
using NetChooser.Cli.Linting;
using NetChooser.Cli.Recommending;
using NetChooser.Content;

namespace NetChooser.Cli;

/// <summary>The whole program as a function: arguments and input to output and exit code.</summary>
internal static class CommandLine
{
    private const string Examples = """
        Examples:
          netchooser questions                              what can be answered
          netchooser recommend --set QUESTION=ANSWER        the best stack for one answer
          netchooser recommend --from answers.txt --why     for a file of answers, with every reason
          netchooser recommend --link 'https://…/choose?…'  for a link of the page; quote it
          netchooser lint --content content                 checks the knowledge
          netchooser import gateway-conformance DIR --content content
                                                            reads conformance reports into it


        """;

    /// <summary>Runs one command line.</summary>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var content = new ContentFolder();
        var root = new RootCommand("NetChooser recommends a Kubernetes networking stack from knowledge in which every claim has its source.")
        {
            content.Option,
            new RecommendCommand(content, terminal).Create(),
            new QuestionsCommand(content, terminal).Create(),
            new LintCommand(content, terminal).Create(),
            new ImportCommand(content, terminal).Create(),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!, Examples + ExitCode.Help, terminal.Out);
        // A response file ("@name") would surprise whoever sets an answer that begins with an at sign.
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            return parsed.Action is ParseErrorAction
                ? Refuse(parsed, terminal)
                : parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (ClosedOutputException)
        {
            // Whoever read our output has seen enough, as `head` does. That is no failure.
            return ExitCode.Good;
        }
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var words = command.Subcommands.Select(sub => sub.Name).ToList();
        words.AddRange(command.Options.Concat(parsed.RootCommandResult.Command.Options).Select(option => option.Name).Distinct());
        foreach (var token in parsed.UnmatchedTokens)
            terminal.Fail($"'{Terminal.Shown(token)}' is no command or option here. {Nearest.Tip(token.Split('=')[0], words, "There are")}");
        var said = parsed.UnmatchedTokens.Count == 0;
        foreach (var message in parsed.Errors.Select(error => error.Message).Distinct().Where(_ => said && command is not RootCommand)) terminal.Fail(message);
        if (said && command is RootCommand) terminal.Fail($"Name a command: {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}.");
        terminal.Error.WriteLine($"See: netchooser{PathOf(parsed.CommandResult)} --help");
        return ExitCode.BadInput;
    }

    /// <summary>The names of a command within a command.</summary>
    private static string PathOf(SymbolResult? result) =>
        result is CommandResult { Command: not RootCommand } inner ? $"{PathOf(inner.Parent)} {inner.Command.Name}" : "";
}
