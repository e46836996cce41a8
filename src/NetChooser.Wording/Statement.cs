using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>One or two plain sentences and the sources they rest on.</summary>
/// <param name="Text">Plain English; parts in backticks are code. Always ends with a full stop.</param>
/// <param name="Citations">In the order of what they support, none twice.</param>
public sealed record Statement(string Text, IReadOnlyList<Citation> Citations)
{
    /// <summary>Sentences without a source, because they speak of the answers or of the score.</summary>
    internal static Statement Of(params IEnumerable<string?> sentences) => Cited([], sentences);

    /// <summary>Sentences with their sources; empty sentences are left out and missing full stops are put.</summary>
    internal static Statement Cited(IEnumerable<Citation> citations, params IEnumerable<string?> sentences) =>
        new(string.Join(' ', sentences.Where(sentence => !string.IsNullOrWhiteSpace(sentence)).Select(sentence => Grammar.Sentence(sentence!))),
            [.. citations.Distinct()]);

    /// <summary>One statement after the other.</summary>
    internal static Statement Join(params IEnumerable<Statement> statements)
    {
        var all = statements.ToList();
        return Cited(all.SelectMany(statement => statement.Citations), all.Select(statement => statement.Text));
    }
}
