using System.Text.Json;
using NetChooser.Cli.Layout;

namespace NetChooser.Cli.Tests;

/// <summary>The command line itself: help, mistakes in it, and the content it names.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("recommend", "--help")]
    [InlineData("questions", "-h")]
    [InlineData("lint", "--help", "--nonsense")]
    public void HelpShowsExamplesAndExitCodes(params string[] arguments)
    {
        var run = Run.Bare("", arguments);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("netchooser recommend --set QUESTION=ANSWER");
        run.Output.ShouldContain("2  No stack satisfies the answers");
        run.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("recomend", "'recomend' is no command or option here. Did you mean 'recommend'?")]
    [InlineData("recommend --fromat=json", "Did you mean '--format'?")]
    [InlineData("recommend --format yaml", "'yaml'")]
    [InlineData("recommend --set", "--set")]
    [InlineData("", "Name a command: recommend, questions, lint, import.")]
    [InlineData("lint --content no-such-folder", "There is no folder 'no-such-folder'. Give --content the folder that holds layers.yml.")]
    public void AMistakenCommandLineSaysWhatIsWrong(string line, string message)
    {
        var run = Run.Bare("", line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        run.ExitCode.ShouldBe(3);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("error: ");
        run.Error.ShouldContain(message);
        run.Error.ShouldContain("--help");
    }

    [Theory]
    [InlineData("recommend")]
    [InlineData("questions")]
    [InlineData("lint")]
    public void ContentWithErrorsIsExitCodeOne(string command)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var run = Run.Bare("", command, "--content", folder.FullName);
            run.ExitCode.ShouldBe(1);
            run.Error.ShouldContain("layers.yml:0:0: error: The file is missing.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void LintOfGoodContentCountsWhatThereIs()
    {
        var run = Run.Of("lint");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("3 tools, 4 options, 3 claims, 1 rules, 2 platforms, 2 questions. Errors: 0");
    }

    [Fact]
    public void LintPrintsATipBelowEachProblem()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "stray.yml"), "a: b\n");
            var run = Run.Bare("", "lint", "--content", folder.FullName);
            run.Error.ShouldContain("stray.yml:0:0: error: Nothing reads this file.\n    tip: Move it");
            using var json = JsonDocument.Parse(Run.Bare("", "lint", "--format", "json", "--content", folder.FullName).Output);
            var problem = json.RootElement.GetProperty("problems").EnumerateArray().Single(problem => problem.GetProperty("file").GetString() == "stray.yml");
            problem.GetProperty("severity").GetString().ShouldBe("error");
            problem.GetProperty("tip").GetString().ShouldStartWith("Move it");
            json.RootElement.GetProperty("errors").GetInt32().ShouldBeGreaterThan(0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void WarningsDoNotFail()
    {
        var run = Run.Of("lint", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("errors").GetInt32().ShouldBe(0);
        run.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void OutputThatNobodyReadsAnyMoreIsNoFailure()
    {
        using var closed = new ClosedWriter();
        using var output = new PatientWriter(closed);
        using var error = new StringWriter();
        CommandLine.Run(["questions", "--content", Run.MadeUpContent], new Terminal(TextReader.Null, output, error)).ShouldBe(0);
        error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void ColoursAreThereOnlyWhereTheyAreAllowed()
    {
        using var output = new StringWriter();
        CommandLine.Run(["questions", "--content", Run.MadeUpContent], new Terminal(TextReader.Null, output, TextWriter.Null, HasColours: true));
        output.ToString().ShouldContain("\e[1m");
        Run.Of("questions").Output.ShouldNotContain("\e");
    }

    [Fact]
    public void NoLineOfProseIsWiderThanTheTerminal()
    {
        using var output = new StringWriter();
        CommandLine.Run(["recommend", "--why", "--content", Run.MadeUpContent], new Terminal(TextReader.Null, output, TextWriter.Null, Width: 60));
        output.ToString().Split('\n').Where(line => line.Length > 60 && !line.Contains("http", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void AnArgumentWithAnAtSignIsNoResponseFile() =>
        Run.Of("recommend", "--set", "@place").Error.ShouldContain("There is no '=' in '@place'.");

    private sealed class ClosedWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("Broken pipe");

        public override void Write(string? value) => throw new IOException("Broken pipe");

        public override void WriteLine(string? value) => throw new IOException("Broken pipe");
    }
}
