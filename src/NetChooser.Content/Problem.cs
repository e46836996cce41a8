namespace NetChooser.Content;

/// <summary>Whether a problem keeps the program from starting.</summary>
public enum Severity
{
    /// <summary>To be mended soon.</summary>
    Warning,
    /// <summary>The content cannot be used.</summary>
    Error,
}

/// <summary>A mistake in the content, as the person who made it needs to hear it.</summary>
/// <param name="File">Path below the content folder, with forward slashes.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
/// <param name="Column">From 1; 0 when the whole line is meant.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Tip">How to mend it.</param>
/// <param name="Severity">Whether it keeps the program from starting.</param>
public sealed record Problem(
    string File, long Line, long Column, string Message, string Tip, Severity Severity = Severity.Error)
{
    /// <summary>One line, in the form that editors and CI systems turn into a link.</summary>
    public override string ToString() =>
        $"{File}:{Line}:{Column}: {(Severity == Severity.Error ? "error" : "warning")}: {Message} {Tip}".TrimEnd();
}
