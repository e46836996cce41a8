using NetChooser.Tests;

namespace NetChooser.Content.Tests;

/// <summary>The real content, broken by chance in many ways: the loader names problems and never throws.</summary>
public sealed class BrokenContentTests
{
    private const int Rounds = 40;
    private const int FilesARound = 12;

    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    private static readonly string[] Junk =
    [
        "", "-", "- - -", ": :", "{", "}", "[", "key: [", "key: {a: b", "? x", "&a b", "*a", "!!python/object x", "\t", "key: \"unclosed", "%YAML 9", "---", "...",
        "id: 12", "id: [a]", "id: {a: b}", "id:", "when: x", "sources: []", "cite: {}", "read: 9999-99-99", "url: ftp://x", "support: maybe", "\u0000", "🦑: 🦑",
    ];

    [Fact]
    public void WhateverIsBrokenIsNamedAndNothingIsThrown()
    {
        var good = Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Content, path).Replace('\\', '/'))
            .Where(name => name != "README.md")
            .ToDictionary(name => name, name => File.ReadAllText(Path.Combine(Repository.Content, name)).ReplaceLineEndings("\n"));
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            var files = new Dictionary<string, string>(good);
            foreach (var name in good.Keys.OrderBy(_ => random.Next()).Take(FilesARound)) files[name] = Broken(good[name], random);
            var loaded = ContentLoader.Load(files, Today);
            if (loaded.Knowledge is null) loaded.Problems.ShouldNotBeEmpty($"seed {seed}");
            loaded.Problems.ShouldAllBe(problem => problem.Message.Length > 0 && problem.Line >= 0 && problem.Column >= 0);
        }
    }

    private static string Broken(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(8))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(at, lines[at]); break;
            case 2: lines[at] = Junk[random.Next(Junk.Length)]; break;
            case 3: lines.Insert(at, Junk[random.Next(Junk.Length)]); break;
            case 4: lines[at] = "  " + lines[at]; break;
            case 5: lines.RemoveRange(at, lines.Count - at); break;
            case 6: lines[at] = lines[at].Replace(":", "", StringComparison.Ordinal); break;
            default: return new string([.. text.Where(_ => random.Next(200) != 0)]);
        }
        return string.Join('\n', lines);
    }
}
