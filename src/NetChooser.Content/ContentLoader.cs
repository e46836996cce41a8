using System.Security.Cryptography;
using System.Text;
using NetChooser.Content.Lint;
using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content;

/// <summary>What reading a content folder gave.</summary>
/// <param name="Knowledge">Ready to be asked; null when there is any error.</param>
/// <param name="Problems">Every problem found, by file and line.</param>
public sealed record LoadedContent(KnowledgeBase? Knowledge, IReadOnlyList<Problem> Problems);

/// <summary>Turns a content folder into a <see cref="KnowledgeBase"/>, or into the list of everything that is wrong with it.</summary>
public static class ContentLoader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a folder. Days after <paramref name="today"/> count as mistakes.</summary>
    public static LoadedContent Load(string directory, DateOnly today)
    {
        if (!Directory.Exists(directory))
            return new LoadedContent(null, [new Problem(directory, 0, 0, "There is no such folder.", "Name the folder that holds layers.yml.")]);
        var problems = new List<Problem>();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(directory, path).Replace('\\', '/');
            if (!name.EndsWith(".yml", StringComparison.Ordinal) && !name.EndsWith(".md", StringComparison.Ordinal)) continue;
            if (name is "README.md") continue;
            try
            {
                files.Add(name, Utf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n"));
            }
            catch (DecoderFallbackException)
            {
                problems.Add(new Problem(name, 0, 0, "The file is not UTF-8.", "Save it as UTF-8."));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                problems.Add(new Problem(name, 0, 0, $"The file cannot be read: {error.Message}", ""));
            }
        }
        return Load(files, today, problems);
    }

    /// <summary>Reads files held in memory: path below the content folder, and text with line feeds.</summary>
    public static LoadedContent Load(IReadOnlyDictionary<string, string> files, DateOnly today) => Load(files, today, []);

    private static LoadedContent Load(IReadOnlyDictionary<string, string> files, DateOnly today, List<Problem> problems)
    {
        var reading = new Reading(today);
        reading.Problems.AddRange(problems);
        var parts = new ContentFiles(files, reading).Read();
        reading.CheckReferences();
        KnowledgeBase? knowledge = null;
        if (reading.Problems.TrueForAll(problem => problem.Severity != Severity.Error))
        {
            knowledge = new KnowledgeBase(parts with { Version = VersionOf(files) });
            foreach (var rule in LintRules.All) rule.Check(knowledge, reading);
        }
        var sorted = reading.Problems
            .OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column).ThenBy(problem => problem.Message, StringComparer.Ordinal).Distinct().ToList();
        return new LoadedContent(sorted.Exists(problem => problem.Severity == Severity.Error) ? null : knowledge, sorted);
    }

    /// <summary>The first twelve hexadecimal digits of the SHA-256 over every path and text, in order of path.</summary>
    private static string VersionOf(IReadOnlyDictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{text.Length}\0"));
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
