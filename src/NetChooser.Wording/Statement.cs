using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>One or two plain sentences, and the sources they rest on.</summary>
/// <param name="Text">The sentences; the one that matters comes first.</param>
/// <param name="Citations">Where what they say can be read; empty when they only repeat what the reader said.</param>
public sealed record Statement(string Text, IReadOnlyList<Citation> Citations)
{
    /// <summary>Sentences that rest on no source.</summary>
    public static Statement Of(string text) => new(text, []);
}
