using System.Text.Json;

namespace NetChooser.Cli.Tests;

/// <summary><c>import gateway-conformance</c>: what is written, what is said, and what cannot be.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private const string Report = """
        apiVersion: gateway.networking.k8s.io/v1
        date: "2026-07-20T20:02:46Z"
        gatewayAPIChannel: standard
        gatewayAPIVersion: v1.6.1
        implementation: {organization: forest, project: oak, url: example.org/oak, version: v2.0.0, contact: [somebody]}
        kind: ConformanceReport
        mode: default
        profiles:
        - core: {result: success, statistics: {Failed: 0, Passed: 12, Skipped: 0}}
          name: GATEWAY-HTTP
        """;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory();

    public ImportTests()
    {
        Write("content/evidence/conformance/programme.yml", """
            name: Gate API
            repository: https://example.org/gate
            reports: conformance/reports
            conformant-within: 2
            partial-within: 3
            cite: rule
            profiles: [{id: GATEWAY-HTTP, label: HTTP, meaning: It works.}]
            sources: {rule: {title: The rule, url: "https://example.org/rule", version: "1.0", read: 2026-11-01, kind: docs}}
            """);
        Write("tree/conformance/reports/v1.6/oak/report.yaml", Report);
        Write("tree/conformance/reports/v1.6/oak/broken.yaml", "a: [b");
        Write("tree/conformance/reports/v1.6/oak/run.sh", "true");
    }

    private string Tree => Path.Combine(root.FullName, "tree");

    private string Content => Path.Combine(root.FullName, "content");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void AnImportSaysWhatItWroteAndWhatItCouldNotRead()
    {
        var run = Import("--commit", Commit, "--read", "2026-11-20");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("written  evidence/conformance/1.6/forest-oak.yml\n");
        run.Output.ReplaceLineEndings(" ").ShouldContain("1 reports of 1 implementations for 1.6; 1 could not be read.");
        run.Error.ShouldContain("could not read: v1.6/oak/broken.yaml: ");
        run.Error.ShouldContain("left aside: v1.6/oak/run.sh: It is no report.");
        run.Error.ShouldContain("notice: 'forest-oak' (forest, oak) is not listed in implementations.yml.");
        Snapshot.ShouldContain("read: 2026-11-20\n");
    }

    [Fact]
    public void TheSameCommitReadAgainLeavesNoDifference()
    {
        Import("--commit", Commit, "--read", "2026-11-20");
        var run = Import("--commit", Commit);
        run.Output.ShouldContain("Files written: 0, unchanged: 2, removed: 0.");
        Snapshot.ShouldContain("read: 2026-11-20\n", customMessage: "The day it was read stays.");
    }

    [Fact]
    public void ACheckWritesNothingAndFailsOnADifference()
    {
        var run = Import("--commit", Commit, "--check");
        run.ExitCode.ShouldBe(4);
        run.Output.ShouldContain("differs  evidence/conformance/1.6/forest-oak.yml\n");
        File.Exists(Path.Combine(Content, "evidence", "conformance", "snapshot.yml")).ShouldBeFalse();
        Import("--commit", Commit);
        Import("--commit", Commit, "--check").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void ACheckoutKnowsItsCommitByItself()
    {
        Write("tree/.git/HEAD", Commit);
        Import().ExitCode.ShouldBe(0);
        Snapshot.ShouldContain(Commit);
    }

    [Fact]
    public void TheJsonSaysTheSame()
    {
        using var json = JsonDocument.Parse(Import("--commit", Commit, "--format", "json").Output);
        json.RootElement.GetProperty("reports").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("written").GetArrayLength().ShouldBe(2);
        json.RootElement.GetProperty("couldNotRead")[0].GetProperty("path").GetString().ShouldBe("v1.6/oak/broken.yaml");
        json.RootElement.GetProperty("leftAside").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void TheContentIsNeverWrittenToWithoutBeingNamed()
    {
        var run = Run.Bare("", "import", "gateway-conformance", Tree, "--commit", Commit);
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("error: Name the folder to write to with --content.");
    }

    [Theory]
    [InlineData("", "It is not known which commit the tree is at. Give all 40 digits of it with --commit.")]
    [InlineData("--commit 0123", "It is not known which commit the tree is at.")]
    [InlineData($"--commit {Commit} --read yesterday", "'yesterday' is not a day that was.")]
    [InlineData($"--commit {Commit} --read 2999-01-01", "'2999-01-01' is not a day that was.")]
    [InlineData($"--commit {Commit} --releases 0", "--releases must be from 1 to 100.")]
    public void AMistakenCommandLineSaysWhatIsWrong(string arguments, string message)
    {
        var run = Import(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain($"error: {message}");
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void AFolderWithoutReportsIsRefused()
    {
        Directory.Delete(Path.Combine(Tree, "conformance"), recursive: true);
        var run = Import("--commit", Commit);
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("There is no report in");
        Directory.Delete(Tree);
        Import("--commit", Commit).Error.ShouldContain("There is no folder");
    }

    [Fact]
    public void ContentThatDoesNotSayWhatReportsAreIsExitCodeOne()
    {
        File.Delete(Path.Combine(Content, "evidence", "conformance", "programme.yml"));
        var run = Import("--commit", Commit);
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("evidence/conformance/programme.yml:0:0: error: The file is missing.");
    }

    [Fact]
    public void ACommandWithinACommandPointsToItsOwnHelp()
    {
        var run = Import("--nonsense");
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("See: netchooser import gateway-conformance --help");
    }

    private string Snapshot => File.ReadAllText(Path.Combine(Content, "evidence", "conformance", "snapshot.yml"));

    private Run Import(params string[] arguments) => Run.Bare("", ["import", "gateway-conformance", Tree, "--content", Content, .. arguments]);

    private void Write(string name, string text)
    {
        var path = Path.Combine(root.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
