using System.CommandLine;
using NetChooser.Cli.Layout;

namespace NetChooser.Cli.Importing;

/// <summary><c>netchooser import</c>: turns what others publish into facts of the content.</summary>
internal sealed class ImportCommand(ContentFolder content, Terminal terminal)
{
    public Command Create() => new("import", "Reads what others publish and writes it into the content as facts.")
    {
        new ConformanceCommand(content, terminal).Create(),
    };
}
