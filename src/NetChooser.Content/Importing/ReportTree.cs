using System.Text;
using System.Text.RegularExpressions;
using NetChooser.Content.Conformance;
using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Importing;

/// <summary>One report file of the tree: its path below the folder of reports, the release line of its folder, and its text.</summary>
public sealed record TreeFile(string Path, string Release, string Text);

/// <summary>What a folder of reports holds.</summary>
/// <param name="Releases">The release lines read, the newest first.</param>
/// <param name="Files">Every report file of these, by path.</param>
/// <param name="Unread">Files that could not be read, and why.</param>
/// <param name="LeftAside">What is no report, and why it was not looked into.</param>
public sealed record TreeContent(
    IReadOnlyList<string> Releases, IReadOnlyList<TreeFile> Files, IReadOnlyList<UnreadReport> Unread, IReadOnlyList<UnreadReport> LeftAside);

/// <summary>
/// Walks a folder of reports: <c>v1.6/implementation/report.yaml</c>. The tree is somebody else's, so nothing in it is trusted: links are not
/// followed, long files are not opened, and names that are not plain are left aside.
/// </summary>
public sealed partial class ReportTree
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<TreeFile> files = [];
    private readonly List<UnreadReport> unread = [];
    private readonly List<UnreadReport> aside = [];

    private ReportTree()
    {
    }

    /// <summary>Reads the newest release lines.</summary>
    /// <param name="directory">The folder of reports, or the repository that has it.</param>
    /// <param name="folder">Where the repository has it.</param>
    /// <param name="releases">How many release lines to read, the newest first.</param>
    public static TreeContent Read(string directory, string folder, int releases)
    {
        var below = Path.Combine(directory, folder);
        return new ReportTree().Walk(new DirectoryInfo(Directory.Exists(below) ? below : directory), releases);
    }

    private TreeContent Walk(DirectoryInfo root, int most)
    {
        var versions = new List<(string Release, DirectoryInfo Folder)>();
        foreach (var entry in Sorted(root))
        {
            if (IsPlain(entry, entry.Name) && entry is DirectoryInfo folder)
            {
                if (VersionName().Match(entry.Name) is { Success: true } match) versions.Add((match.Groups[1].Value, folder));
                else aside.Add(new UnreadReport(Shown(entry.Name), "The folder is not named after a version."));
            }
        }
        var newest = versions.Select(version => version.Release).Distinct().OrderByDescending(ReportPlaces.Order).Take(most).ToList();
        foreach (var (release, folder) in versions.Where(version => newest.Contains(version.Release))) WalkVersion(release, folder);
        return new TreeContent(newest, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], unread, aside);
    }

    private void WalkVersion(string release, DirectoryInfo version)
    {
        foreach (var entry in Sorted(version))
        {
            var name = $"{version.Name}/{entry.Name}";
            if (!IsPlain(entry, name)) continue;
            if (entry is not DirectoryInfo owner)
            {
                aside.Add(new UnreadReport(Shown(name), "It stands in no folder of an implementation."));
                continue;
            }
            foreach (var file in Sorted(owner)) Add(release, file, $"{name}/{file.Name}");
        }
    }

    private void Add(string release, FileSystemInfo entry, string path)
    {
        if (!IsPlain(entry, path)) return;
        if (entry is not FileInfo file) aside.Add(new UnreadReport(Shown(path), "It is a folder within the folder of an implementation."));
        else if (file.Extension is not (".yaml" or ".yml")) aside.Add(new UnreadReport(Shown(path), "It is no report."));
        else if (file.Length == 0) unread.Add(new UnreadReport(path, "The file is empty."));
        else if (file.Length > YamlParser.LargestFile)
            unread.Add(new UnreadReport(path, $"The file has {file.Length} bytes; {YamlParser.LargestFile} are read at most."));
        else ReadText(release, file, path);
    }

    private void ReadText(string release, FileInfo file, string path)
    {
        try
        {
            files.Add(new TreeFile(path, release, Utf8.GetString(File.ReadAllBytes(file.FullName)).TrimStart('\uFEFF')));
        }
        catch (DecoderFallbackException)
        {
            unread.Add(new UnreadReport(path, "The file is not UTF-8."));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            unread.Add(new UnreadReport(path, "The file cannot be opened."));
        }
    }

    /// <summary>Whether an entry may be looked into; a README is passed over without a word, everything else is named.</summary>
    private bool IsPlain(FileSystemInfo entry, string path)
    {
        if (entry.Name is "README.md") return false;
        if (entry.LinkTarget is not null) aside.Add(new UnreadReport(Shown(path), "It is a link; what it points to is read where it stands."));
        else if (!PlainName().IsMatch(entry.Name)) aside.Add(new UnreadReport(Shown(path), "Its name is not plain."));
        else return true;
        return false;
    }

    private static IEnumerable<FileSystemInfo> Sorted(DirectoryInfo folder) =>
        folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal);

    private static string Shown(string path) => string.Concat(path.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));

    [GeneratedRegex(@"^v([0-9]{1,4}\.[0-9]{1,4})(\.[0-9]{1,4})?$")]
    private static partial Regex VersionName();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._+-]*$")]
    private static partial Regex PlainName();
}
