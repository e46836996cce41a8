using System.Text;
using NetChooser.Cli.Layout;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>A text that grows line by line, with numbered sources at its end.</summary>
internal sealed class Report(Terminal terminal)
{
    private readonly StringBuilder text = new();
    private readonly SourceNumbers sources = new();

    /// <summary>Whether statements carry the numbers of their sources.</summary>
    public bool ShowsSources { get; init; }

    public override string ToString() => text.ToString().TrimEnd('\n');

    /// <summary>A line as it stands, never broken: something to copy, or a heading.</summary>
    public void Line(string line) => text.Append(line.TrimEnd()).Append('\n');

    /// <summary>A heading after an empty line.</summary>
    public void Heading(string heading)
    {
        Line("");
        Line(terminal.Heading(heading));
    }

    /// <summary>Something that stands out.</summary>
    public string Strong(string words) => terminal.Heading(words);

    /// <summary>Prose, broken at the width of the terminal.</summary>
    public void Prose(string words, string first = "") => Line(Paragraph.Of(words, terminal.Width, first));

    /// <summary>A statement with the numbers of its sources.</summary>
    public void Item(Statement statement, string bullet) => Prose(Cited(statement), bullet);

    /// <summary>A remark in something to copy: every line of it begins with the mark.</summary>
    public void Remark(Statement remark, string mark) => Line(Paragraph.Of(Cited(remark), terminal.Width, mark, mark));

    /// <summary>A statement that begins with what it is about.</summary>
    public void Item(string about, Statement statement, string bullet) => Item(statement with { Text = $"{about}: {statement.Text}" }, bullet);

    /// <summary>A sentence without sources that begins with what it is about.</summary>
    public void Item(string about, string sentence, string bullet) => Prose($"{about}: {sentence}", bullet);

    private string Cited(Statement statement) => ShowsSources ? sources.Cited(statement) : statement.Text;

    /// <summary>A heading with a list below it; nothing when the list is empty.</summary>
    public void Section(string heading, IReadOnlyCollection<Statement> statements)
    {
        if (statements.Count == 0) return;
        Heading(heading);
        foreach (var statement in statements) Item(statement, "  - ");
    }

    /// <summary>Every source that was cited, by number.</summary>
    public void Sources()
    {
        if (sources.All.Count > 0) Heading("Sources");
        var number = 0;
        foreach (var source in sources.All)
        {
            Line(Paragraph.Of(CitationWords.Line(source), terminal.Width, $"  [{++number}] ", "      "));
            Line(terminal.Faint($"      {source.Url}"));
        }
    }
}
