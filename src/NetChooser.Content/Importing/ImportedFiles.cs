using System.Text;
using NetChooser.Content.Conformance;

namespace NetChooser.Content.Importing;

/// <summary>What putting an import into a content folder changes; paths below that folder, sorted.</summary>
/// <param name="Written">New files and those with another text.</param>
/// <param name="Unchanged">Files that already say the same.</param>
/// <param name="Removed">Files of reports that the tree no longer has.</param>
public sealed record ImportedFiles(IReadOnlyList<string> Written, IReadOnlyList<string> Unchanged, IReadOnlyList<string> Removed)
{
    /// <summary>Whether the content already says what the tree says.</summary>
    public bool IsClean => Written.Count + Removed.Count == 0;

    /// <summary>Compares a plan with a folder; nothing is touched.</summary>
    public static ImportedFiles Compare(ImportPlan plan, string content)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var same = plan.Files.Where(file => IsSame(Path.Combine(content, file.Key), file.Value))
            .Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        var folder = Path.Combine(content, ReportPlaces.Folder);
        var there = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories) : [];
        var left = there.Select(path => Path.GetRelativePath(content, path).Replace('\\', '/'))
            .Where(name => ReportPlaces.IsReports(name) && !plan.Files.ContainsKey(name));
        return new ImportedFiles([.. plan.Files.Keys.Where(name => !same.Contains(name)).Order(StringComparer.Ordinal)],
            [.. same.Order(StringComparer.Ordinal)], [.. left.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Writes and removes what differs.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Apply(ImportPlan plan, string content)
    {
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var name in Written)
        {
            var path = Path.Combine(content, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, plan.Files[name], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        foreach (var name in Removed)
        {
            var path = Path.Combine(content, name);
            File.Delete(path);
            var folder = Path.GetDirectoryName(path)!;
            if (!Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
        }
    }

    private static bool IsSame(string path, string text) => File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text;
}
