using NetChooser.Content.Importing;

namespace NetChooser.Content.Tests.Conformance;

/// <summary>Putting an import into a content folder.</summary>
public sealed class ImportedFilesTests : IDisposable
{
    private readonly DirectoryInfo content = Directory.CreateTempSubdirectory();

    public void Dispose() => content.Delete(recursive: true);

    [Fact]
    public void ASecondRunChangesNothing()
    {
        var plan = Reports.Plan(Reports.File(Reports.Good));
        var first = ImportedFiles.Compare(plan, content.FullName);
        first.Written.Count.ShouldBe(2);
        first.IsClean.ShouldBeFalse();
        first.Apply(plan, content.FullName);
        var second = ImportedFiles.Compare(plan, content.FullName);
        second.IsClean.ShouldBeTrue();
        second.Unchanged.Count.ShouldBe(2);
    }

    [Fact]
    public void ReportsThatTheTreeNoLongerHasAreRemovedAndNothingElse()
    {
        Write("evidence/conformance/1.2/oak.yml");
        Write("evidence/conformance/1.6/elm.yml");
        Write("evidence/conformance/proofs.yml");
        Write("tools/oak.yml");
        var plan = Reports.Plan(Reports.File(Reports.Good));
        var files = ImportedFiles.Compare(plan, content.FullName);
        files.Removed.ShouldBe(["evidence/conformance/1.2/oak.yml", "evidence/conformance/1.6/elm.yml"]);
        files.Apply(plan, content.FullName);
        Directory.Exists(Path.Combine(content.FullName, "evidence", "conformance", "1.2")).ShouldBeFalse();
        File.Exists(Path.Combine(content.FullName, "evidence", "conformance", "proofs.yml")).ShouldBeTrue();
        File.Exists(Path.Combine(content.FullName, "tools", "oak.yml")).ShouldBeTrue();
    }

    [Fact]
    public void ComparingWritesNothing()
    {
        ImportedFiles.Compare(Reports.Plan(Reports.File(Reports.Good)), content.FullName);
        Directory.EnumerateFileSystemEntries(content.FullName).ShouldBeEmpty();
    }

    private void Write(string name)
    {
        var path = Path.Combine(content.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "a: b\n");
    }
}
