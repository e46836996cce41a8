using NetChooser.Knowledge;

namespace NetChooser.Content.Conformance;

/// <summary>Finds a result that its own numbers belie.</summary>
internal static class SelfContradiction
{
    /// <summary>What does not fit together, as a sentence; null when everything does.</summary>
    public static string? Of(TestSummary summary) => summary switch
    {
        { FailedTests.Count: > 0 } when summary.FailedTests.Count != summary.Failed =>
            $"It counts {summary.Failed} failed tests and names {summary.FailedTests.Count}.",
        { SkippedTests.Count: > 0 } when summary.SkippedTests.Count != summary.Skipped =>
            $"It counts {summary.Skipped} skipped tests and names {summary.SkippedTests.Count}.",
        { Result: ConformanceResult.Success, Failed: > 0 } => $"It says success and counts {summary.Failed} failed tests.",
        { Result: ConformanceResult.Success, Skipped: > 0 } => $"It says success and counts {summary.Skipped} skipped tests.",
        { Result: ConformanceResult.Partial, Failed: > 0 } => $"It says partial and counts {summary.Failed} failed tests.",
        { Result: ConformanceResult.Failure, Failed: 0 } => "It says failure and counts no failed test.",
        _ => null,
    };
}
