using NetChooser.Content.Importing;

namespace NetChooser.Content.Tests.Conformance;

/// <summary>Folders of reports on disk, good and hostile.</summary>
public sealed class ReportTreeTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory();

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void TheNewestReleasesAreReadWithAllTheirVersions()
    {
        foreach (var path in new[] { "v1.9.0/oak/a.yaml", "v1.10/oak/a.yaml", "v1.10.1/oak/b.yml", "v0.8.1/oak/a.yaml" }) Write(path, "a: b");
        var tree = Read(2);
        tree.Releases.ShouldBe(["1.10", "1.9"]);
        tree.Files.Select(file => $"{file.Release} {file.Path}").ShouldBe(["1.10 v1.10.1/oak/b.yml", "1.10 v1.10/oak/a.yaml", "1.9 v1.9.0/oak/a.yaml"]);
        tree.LeftAside.ShouldBeEmpty();
    }

    [Fact]
    public void TheFolderOfReportsIsFoundInItsRepository()
    {
        Write("conformance/reports/v1.6/oak/a.yaml", "a: b");
        Read(1).Files.ShouldHaveSingleItem().Path.ShouldBe("v1.6/oak/a.yaml");
    }

    [Fact]
    public void AFolderWithoutVersionsHoldsNothing()
    {
        Write("notes/a.yaml", "a: b");
        var tree = Read(3);
        tree.Files.ShouldBeEmpty();
        tree.LeftAside.ShouldHaveSingleItem().Reason.ShouldBe("The folder is not named after a version.");
    }

    [Fact]
    public void LinksAreNotFollowed()
    {
        Write("v1.6/oak/a.yaml", "a: b");
        Write("elsewhere/secret.yaml", "a: b");
        Directory.CreateSymbolicLink(Path.Combine(root.FullName, "v1.6.0"), "v1.6");
        Directory.CreateSymbolicLink(Path.Combine(root.FullName, "v1.6", "elm"), Path.Combine(root.FullName, "elsewhere"));
        File.CreateSymbolicLink(Path.Combine(root.FullName, "v1.6", "oak", "b.yaml"), "/etc/hostname");
        var tree = Read(3);
        tree.Files.ShouldHaveSingleItem().Path.ShouldBe("v1.6/oak/a.yaml");
        tree.LeftAside.Count(aside => aside.Reason.StartsWith("It is a link", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public void WhatIsNoReportIsLeftAsideAndNamed()
    {
        Write("v1.6/oak/a.yaml", "a: b");
        Write("v1.6/oak/README.md", "# Oak");
        Write("v1.6/oak/run.sh", "rm -rf /");
        Write("v1.6/oak/deep/a.yaml", "a: b");
        Write("v1.6/stray.yaml", "a: b");
        Write("v1.6/ -x/a.yaml", "a: b");
        Write("v1.6/oak/bad\nname.yaml", "a: b");
        var tree = Read(3);
        tree.Files.ShouldHaveSingleItem().Path.ShouldBe("v1.6/oak/a.yaml");
        tree.LeftAside.Select(aside => aside.Path).ShouldBe(["v1.6/ -x", "v1.6/oak/bad\uFFFDname.yaml", "v1.6/oak/deep", "v1.6/oak/run.sh", "v1.6/stray.yaml"], ignoreOrder: true);
    }

    [Fact]
    public void AHugeAnEmptyAndABinaryFileAreNotRead()
    {
        Write("v1.6/oak/empty.yaml", "");
        Write("v1.6/oak/huge.yaml", new string('a', (512 * 1024) + 1));
        File.WriteAllBytes(Path.Combine(root.FullName, "v1.6", "oak", "binary.yaml"), [0xff, 0xfe, 0xfa]);
        var tree = Read(3);
        tree.Files.ShouldBeEmpty();
        tree.Unread.Select(unread => $"{unread.Path}: {unread.Reason}").ShouldBe(
        [
            "v1.6/oak/binary.yaml: The file is not UTF-8.",
            "v1.6/oak/empty.yaml: The file is empty.",
            "v1.6/oak/huge.yaml: The file has 524289 bytes; 524288 are read at most.",
        ]);
    }

    [Theory]
    [InlineData("ref: refs/heads/main", "refs/heads/main", Reports.Commit, Reports.Commit)]
    [InlineData("ref: refs/heads/main", "packed-refs", $"# pack\n{Reports.Commit} refs/heads/main\n", Reports.Commit)]
    [InlineData(Reports.Commit, null, null, Reports.Commit)]
    [InlineData("ref: refs/heads/main", null, null, null)]
    [InlineData("ref: ../../elsewhere", "elsewhere", Reports.Commit, null)]
    [InlineData("nonsense", null, null, null)]
    public void TheCommitOfACheckoutIsFound(string head, string? file, string? text, string? commit)
    {
        Write(".git/HEAD", head + "\n");
        if (file is not null) Write($".git/{file}", text!);
        Write("conformance/reports/v1.6/oak/a.yaml", "a: b");
        GitHead.CommitOf(Path.Combine(root.FullName, "conformance", "reports")).ShouldBe(commit);
    }

    private TreeContent Read(int releases) => ReportTree.Read(root.FullName, "conformance/reports", releases);

    private void Write(string path, string text)
    {
        var full = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
