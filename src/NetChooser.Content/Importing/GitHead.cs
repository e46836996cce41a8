using NetChooser.Content.Conformance;

namespace NetChooser.Content.Importing;

/// <summary>Finds out which commit a folder is checked out at, without asking git.</summary>
public static class GitHead
{
    private const string Reference = "ref: ";

    /// <summary>The commit in full; null where the folder is no checkout.</summary>
    public static string? CommitOf(string directory)
    {
        for (var folder = new DirectoryInfo(Path.GetFullPath(directory)); folder is not null; folder = folder.Parent)
        {
            var git = Path.Combine(folder.FullName, ".git");
            try
            {
                if (Directory.Exists(git)) return Resolve(git);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
        return null;
    }

    private static string? Resolve(string git)
    {
        var head = Line(Path.Combine(git, "HEAD"));
        if (head is null || !head.StartsWith(Reference, StringComparison.Ordinal)) return Commit(head);
        var name = head[Reference.Length..];
        if (name.Contains("..", StringComparison.Ordinal) || !name.StartsWith("refs/", StringComparison.Ordinal)) return null;
        return Commit(Line(Path.Combine(git, name))) ?? Packed(Path.Combine(git, "packed-refs"), name);
    }

    private static string? Packed(string file, string name) =>
        File.Exists(file)
            ? Commit(File.ReadLines(file).FirstOrDefault(line => line.EndsWith($" {name}", StringComparison.Ordinal))?.Split(' ')[0])
            : null;

    private static string? Line(string file) => File.Exists(file) ? File.ReadLines(file).FirstOrDefault()?.Trim() : null;

    private static string? Commit(string? text) => text is not null && ReportPlaces.IsCommit(text) ? text : null;
}
