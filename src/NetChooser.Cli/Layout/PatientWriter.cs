using System.Text;

namespace NetChooser.Cli.Layout;

/// <summary>Whoever read the output has closed it.</summary>
internal sealed class ClosedOutputException : IOException
{
    public ClosedOutputException(IOException cause) : base("The output was closed.", cause)
    {
    }
}

/// <summary>Writes on, and names the one thing that may go wrong when it does.</summary>
internal sealed class PatientWriter(TextWriter writer) : TextWriter
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Try(() => writer.Write(value));

    public override void Write(string? value) => Try(() => writer.Write(value));

    public override void WriteLine(string? value) => Try(() => writer.WriteLine(value));

    public override void Flush() => Try(writer.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException cause)
        {
            throw new ClosedOutputException(cause);
        }
    }
}
