using System.Globalization;
using System.Text.RegularExpressions;

namespace NetChooser.Content.Conformance;

/// <summary>Where the facts of conformance reports stand in the content, and what their names may be.</summary>
internal static partial class ReportPlaces
{
    public const string Folder = "evidence/conformance/";
    public const string Programme = Folder + "programme.yml";
    public const string Implementations = Folder + "implementations.yml";
    public const string Proofs = Folder + "proofs.yml";
    public const string Snapshot = Folder + "snapshot.yml";

    /// <summary>The file of one implementation for one release line.</summary>
    public static string ReportsOf(string release, string implementationId) => $"{Folder}{release}/{implementationId}.yml";

    /// <summary>Whether a file of the content is one of these.</summary>
    public static bool IsReports(string name) => Reports().IsMatch(name);

    /// <summary>The name of a profile, feature or test in a report.</summary>
    public static bool IsName(string text) => Name().IsMatch(text);

    /// <summary>A release line, such as 1.6.</summary>
    public static bool IsRelease(string text) => Release().IsMatch(text);

    /// <summary>A commit in full.</summary>
    public static bool IsCommit(string text) => Commit().IsMatch(text);

    /// <summary>A path of plain names, such as <c>v1.6/acme/report.yaml</c>.</summary>
    public static bool IsPath(string text) => Path().IsMatch(text);

    /// <summary>Sorts release lines by their numbers: 1.10 is newer than 1.9.</summary>
    public static (int Major, int Minor) Order(string release)
    {
        var numbers = release.Split('.');
        return (int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^evidence/conformance/[0-9]+\.[0-9]+/[^/]+\.yml$")]
    private static partial Regex Reports();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,119}$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[0-9]{1,4}\.[0-9]{1,4}$")]
    private static partial Regex Release();

    [GeneratedRegex("^[0-9a-f]{40}$")]
    private static partial Regex Commit();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._+-]*(/[A-Za-z0-9][A-Za-z0-9._+-]*)+$")]
    private static partial Regex Path();
}
