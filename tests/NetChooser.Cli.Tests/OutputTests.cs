using NetChooser.Tests;
namespace NetChooser.Cli.Tests;

/// <summary>Whole outputs on made-up content, as a person read and approved them.</summary>
public sealed class OutputTests
{
    [Theory]
    [InlineData("recommend", 0, "recommend", "--set", "place=island", "--set", "needs=rate,secret")]
    [InlineData("recommend-why", 0, "recommend", "--set", "place=cloud", "--why")]
    [InlineData("recommend-json", 0, "recommend", "--set", "place=island", "--set", "needs=rate,secret", "--set", "weight.simplicity=5", "--format", "json")]
    [InlineData("conflict", 2, "recommend", "--set", "place=cloud", "--set", "needs=secret")]
    [InlineData("conflict-json", 2, "recommend", "--set", "place=cloud", "--set", "needs=secret", "--format", "json")]
    [InlineData("questions", 0, "questions", "--slots", "--set", "place=island", "--set", "pin.wire=oak-wire", "--set", "weight.simplicity=5")]
    [InlineData("questions-json", 0, "questions", "--format", "json", "--set", "needs=rate")]
    public void TheOutputIsApproved(string name, int exitCode, params string[] arguments)
    {
        var run = Run.Of(arguments);
        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(exitCode);
        Approval.Verify(WithoutVersion(run.Output), name);
    }

    /// <summary>The version is a hash of the made-up files, line ends included, and says nothing about the output.</summary>
    private static string WithoutVersion(string output)
    {
        var version = Content.ContentLoader.Load(Run.MadeUpContent, DateOnly.FromDateTime(DateTime.UtcNow)).Knowledge!.Version;
        return output.Replace(version, "VERSION", StringComparison.Ordinal);
    }
}
