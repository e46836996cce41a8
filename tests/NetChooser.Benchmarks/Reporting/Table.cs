namespace NetChooser.Benchmarks.Reporting;

/// <summary>Rows of text in columns: the first aligned left, the others right.</summary>
internal sealed class Table(params string[] heads)
{
    private const string Gap = "   ";
    private readonly List<string[]> rows = [heads];

    public void Add(params string[] cells) => rows.Add(cells);

    public void Write(TextWriter output)
    {
        var widths = heads.Select((_, column) => rows.Max(row => column < row.Length ? row[column].Length : 0)).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]));
            output.WriteLine(string.Join(Gap, cells).TrimEnd());
        }
        output.WriteLine();
    }
}
