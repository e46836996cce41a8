namespace NetChooser.Knowledge;

/// <summary>How a group of tests ended.</summary>
public enum ConformanceResult
{
    /// <summary>Every test ran and passed.</summary>
    Success,
    /// <summary>What ran passed, and some tests were skipped.</summary>
    Partial,
    /// <summary>Some test failed.</summary>
    Failure,
}

/// <summary>The release channel of the interface that was tested.</summary>
public enum ReportChannel
{
    /// <summary>Only what is called stable.</summary>
    Standard,
    /// <summary>Also what may still change.</summary>
    Experimental,
}

/// <summary>What one report says of one profile or feature; a later member says more.</summary>
public enum Finding
{
    /// <summary>It is not mentioned.</summary>
    Untested,
    /// <summary>The implementation says that it does not support it.</summary>
    Unsupported,
    /// <summary>It is claimed, and tests of its group failed.</summary>
    Failed,
    /// <summary>It is claimed, and tests of its group were skipped.</summary>
    Partial,
    /// <summary>It is claimed, and every test of its group passed.</summary>
    Passed,
}

/// <summary>The tests of one level (core or extended) of one profile.</summary>
/// <param name="Result">How they ended.</param>
/// <param name="Passed">Number of tests passed.</param>
/// <param name="Failed">Number of tests failed.</param>
/// <param name="Skipped">Number of tests skipped.</param>
/// <param name="FailedTests">Their names, in order; may be left out by the report.</param>
/// <param name="SkippedTests">Their names, in order; may be left out by the report.</param>
public sealed record TestSummary(
    ConformanceResult Result, int Passed, int Failed, int Skipped, IReadOnlyList<string> FailedTests, IReadOnlyList<string> SkippedTests)
{
    /// <summary>The result as a finding about everything that these tests cover.</summary>
    public Finding Finding => Result switch
    {
        ConformanceResult.Success => Finding.Passed,
        ConformanceResult.Partial => Finding.Partial,
        _ => Finding.Failed,
    };
}

/// <summary>What one report says of one profile.</summary>
/// <param name="ProfileId">The profile, as the report names it.</param>
/// <param name="FirstLine">First line of this profile in the report.</param>
/// <param name="LastLine">Last line of it.</param>
/// <param name="Core">The tests that everybody must pass.</param>
/// <param name="Extended">The tests of the optional features; null when none was claimed.</param>
/// <param name="Supported">The optional features claimed and tested, in order.</param>
/// <param name="Unsupported">The optional features that the implementation says it lacks, in order.</param>
public sealed record ProfileResult(
    string ProfileId,
    int FirstLine,
    int LastLine,
    TestSummary Core,
    TestSummary? Extended,
    IReadOnlyList<string> Supported,
    IReadOnlyList<string> Unsupported)
{
    /// <summary>Whether every core test and every test of a claimed feature passed.</summary>
    public bool IsPassed => Core.Result == ConformanceResult.Success && Extended is null or { Result: ConformanceResult.Success };

    /// <summary>
    /// What is said of an optional feature. A skipped test counts against every claimed feature: the report does not say whose it is.
    /// </summary>
    public Finding Of(string feature) =>
        Supported.Contains(feature) ? Extended?.Finding ?? Finding.Untested
        : Unsupported.Contains(feature) ? Finding.Unsupported
        : Finding.Untested;
}

/// <summary>One conformance report, as its implementation handed it in.</summary>
/// <param name="ImplementationId">Whose report it is.</param>
/// <param name="Release">The release line of the interface whose folder holds it, such as 1.6.</param>
/// <param name="ApiVersion">The exact version of the interface that was tested, as the report says.</param>
/// <param name="Version">The version of the implementation, as the report says.</param>
/// <param name="Path">Where it stands below the folder of reports, with forward slashes.</param>
/// <param name="Profiles">What was tested, by profile.</param>
public sealed record ConformanceReport(
    string ImplementationId, string Release, string ApiVersion, string Version, string Path, IReadOnlyList<ProfileResult> Profiles)
{
    private static readonly string[] UnfinishedWords = ["alpha", "beta", "rc", "pre", "preview", "dev", "snapshot", "nightly", "main", "latest"];

    /// <summary>The channel tested; null when the report does not say.</summary>
    public ReportChannel? Channel { get; init; }

    /// <summary>The mode the implementation ran in; null when the report does not say.</summary>
    public string? Mode { get; init; }

    /// <summary>The day the tests ran; null when the report does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Provisional tests that passed: they count for nothing yet.</summary>
    public IReadOnlyList<string> ProvisionalTests { get; init; } = [];

    /// <summary>What is odd about the file, in sentences.</summary>
    public IReadOnlyList<string> Oddities { get; init; } = [];

    /// <summary>Whether the version names itself as unfinished, such as 2.0.0-rc.1.</summary>
    public bool IsPreRelease => Version.Split('-', '.', '+', '_', ' ')
        .Select(word => word.TrimEnd("0123456789".ToCharArray())).Intersect(UnfinishedWords, StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>Whether at least one profile was passed with all that was claimed for it.</summary>
    public bool IsPassed => Profiles.Any(profile => profile.IsPassed);

    /// <summary>The best that any profile says of an optional feature.</summary>
    public Finding Of(string feature) => Profiles.Select(profile => profile.Of(feature)).DefaultIfEmpty(Finding.Untested).Max();

    /// <summary>What is said of a profile's core.</summary>
    public Finding OfProfile(string profileId) =>
        Profiles.FirstOrDefault(profile => profile.ProfileId == profileId)?.Core.Finding ?? Finding.Untested;
}
