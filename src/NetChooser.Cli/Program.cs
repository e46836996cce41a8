using System.Text;
using NetChooser.Cli;
using NetChooser.Cli.Layout;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Terminal.OfThisProcess());
