using NetChooser.Tests;

namespace NetChooser.House.Tests;

/// <summary>A folder carries a word of the domain.</summary>
public sealed class FolderNameTests
{
    private static readonly string[] Empty = ["Helpers", "Utils", "Utilities", "Models", "Services", "Managers", "Common", "Misc"];

    [Fact]
    public void NoFolderIsNamedAfterNothing() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(path)!).Intersect(Empty, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();

    [Fact]
    public void EveryProjectStandsInTheSolution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "NetChooser.sln")).Replace('\\', '/');
        foreach (var project in Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories))
            solution.ShouldContain(Path.GetRelativePath(Repository.Root, project).Replace('\\', '/'));
    }

    [Fact]
    public void VendoredFilesCarryTheirLicenceAndStandInTheList()
    {
        var list = File.ReadAllText(Path.Combine(Repository.Root, "libman.json"));
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "wwwroot", "lib"), "*", SearchOption.AllDirectories)
            .Where(folder => Directory.EnumerateFiles(folder).Any()))
        {
            File.Exists(Path.Combine(folder, "LICENSE")).ShouldBeTrue(folder);
            list.ShouldContain(Path.GetRelativePath(Repository.Root, folder).Replace('\\', '/'));
        }
    }
}
