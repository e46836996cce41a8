using System.Text.RegularExpressions;
using NetChooser.Content;
using NetChooser.Knowledge;
using NetChooser.Tests;

namespace NetChooser.House.Tests;

/// <summary>Knowledge must not leak into code: no tool, option, platform or rule is named there.</summary>
public sealed class NamesInCodeTests
{
    private static readonly KnowledgeBase Knowledge =
        ContentLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow)).Knowledge!;

    /// <summary>The id of the tool that stands for an empty slot is also an English word that code needs.</summary>
    private const string EnglishWord = "nothing";

    public static TheoryData<string> CodeFiles() => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.*", SearchOption.AllDirectories)
        .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))];

    [Fact]
    public void ThereAreIdsToLookFor() => Ids().Count.ShouldBeGreaterThan(100);

    [Theory]
    [MemberData(nameof(CodeFiles))]
    public void CodeNamesNoIdOfTheContent(string file)
    {
        var code = File.ReadAllText(Path.Combine(Repository.Root, file));
        Ids().Where(id => Regex.IsMatch(code, $@"(?<![\w-]){Regex.Escape(id)}(?![\w-])", RegexOptions.CultureInvariant))
            .ShouldBeEmpty("Let the content say it.");
    }

    [Theory]
    [MemberData(nameof(CodeFiles))]
    public void CodeNamesNoTool(string file)
    {
        var code = File.ReadAllText(Path.Combine(Repository.Root, file));
        Knowledge.Tools.Select(tool => tool.Name).Where(name => name != "Nothing")
            .Where(name => Regex.IsMatch(code, $@"\b{Regex.Escape(name)}\b", RegexOptions.CultureInvariant))
            .ShouldBeEmpty("Let the content say it.");
    }

    private static List<string> Ids() =>
        [.. Knowledge.Tools.Select(tool => tool.Id)
            .Concat(Knowledge.Options.Select(option => option.Id))
            .Concat(Knowledge.Platforms.Select(platform => platform.Id))
            .Concat(Knowledge.Rules.Select(rule => rule.Id))
            .Where(id => id != EnglishWord).Distinct()];
}
