using System.CommandLine;
using System.CommandLine.Invocation;

namespace NetChooser.Cli;

/// <summary>The usual help, and below it how the program is really called and what its exit codes mean.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction help, string examples, TextWriter output) : SynchronousCommandLineAction
{
    /// <summary>Help is help, whatever else is wrong with the command line.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        output.WriteLine(examples);
        return code;
    }
}
