using System.Xml.Linq;
using NetChooser.Tests;

namespace NetChooser.House.Tests;

/// <summary>Every arrow between parts is a project reference; these are all there may be.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["NetChooser.Knowledge"] = [],
        ["NetChooser.Content"] = ["NetChooser.Knowledge"],
        ["NetChooser.Advisor"] = ["NetChooser.Knowledge"],
        ["NetChooser.Wording"] = ["NetChooser.Advisor"],
        ["NetChooser.Web"] = ["NetChooser.Wording", "NetChooser.Content"],
        ["NetChooser.Cli"] = ["NetChooser.Wording", "NetChooser.Content"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new()
    {
        ["NetChooser.Content"] = ["YamlDotNet", "Markdig"],
        ["NetChooser.Cli"] = ["System.CommandLine"],
    };

    public static TheoryData<string> Parts() => [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void APartKnowsOnlyThePartsBelowIt(string part)
    {
        Allowed.ShouldContainKey(part, "A new part needs its line in this table, and a decision record.");
        References(part, "ProjectReference").ShouldBeSubsetOf(Allowed[part]);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void APartBringsOnlyThePackagesItWasAllowed(string part) =>
        References(part, "PackageReference").ShouldBeSubsetOf(AllowedPackages.GetValueOrDefault(part, []));

    [Fact]
    public void TheNounsStandAlone() =>
        XDocument.Load(ProjectOf("NetChooser.Knowledge")).Root!.Elements().ShouldBeEmpty();

    [Fact]
    public void TheAdvisorIsBannedFromFilesClockAndChance()
    {
        var banned = File.ReadAllText(Path.Combine(Repository.Root, "BannedSymbols.txt"));
        foreach (var symbol in new[] { "T:System.IO.File;", "T:System.IO.Directory;", "T:System.Net.Http.HttpClient;", "P:System.DateTime.Now;", "P:System.Random.Shared;" })
            banned.ShouldContain(symbol);
        File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props")).ShouldContain("Microsoft.CodeAnalysis.BannedApiAnalyzers");
    }

    [Fact]
    public void WarningsAreErrorsEverywhere()
    {
        File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props")).ShouldContain("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        foreach (var project in Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories))
            File.ReadAllText(project).ShouldNotContain("TreatWarningsAsErrors", customMessage: project);
    }

    private static string ProjectOf(string part) => Path.Combine(Repository.Root, "src", part, $"{part}.csproj");

    private static List<string> References(string part, string kind) =>
        [.. XDocument.Load(ProjectOf(part)).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value)
            .Select(include => kind == "ProjectReference" ? Path.GetFileNameWithoutExtension(include) : include)];
}
