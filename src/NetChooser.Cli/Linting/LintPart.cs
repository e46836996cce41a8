using NetChooser.Content;

namespace NetChooser.Cli.Linting;

/// <summary>What <c>lint --format json</c> prints. The members are documented in docs/terminal.md.</summary>
internal sealed record LintPart(string? ContentVersion, DateOnly? AsOf, int Errors, int Warnings, IReadOnlyList<Problem> Problems)
{
    public static LintPart Of(LoadedContent loaded) => new(
        loaded.Knowledge?.Version,
        loaded.Knowledge?.AsOf,
        loaded.Problems.Count(problem => problem.Severity == Severity.Error),
        loaded.Problems.Count(problem => problem.Severity == Severity.Warning),
        loaded.Problems);
}
