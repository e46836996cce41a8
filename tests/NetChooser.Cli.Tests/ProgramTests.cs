using System.Diagnostics;

namespace NetChooser.Cli.Tests;

/// <summary>The built program as a process of its own, on the content that comes with it.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task TheProgramRecommendsOnItsOwnContent()
    {
        var (code, output, error) = await Start("", "recommend", "--format", "json");
        error.ShouldBeEmpty();
        code.ShouldBe(0);
        output.ShouldStartWith("{");
        output.ShouldContain("\"contentVersion\"");
        output.ShouldContain("−", customMessage: "The output is UTF-8.");
    }

    [Fact]
    public async Task TheProgramReadsStandardInputAndFailsOnATypo()
    {
        var (code, output, error) = await Start("no-such-question=x\n", "recommend", "--from", "-");
        code.ShouldBe(3);
        output.ShouldBeEmpty();
        error.ShouldStartWith("error: standard input:1: There is no question 'no-such-question'.");
    }

    private static async Task<(int Code, string Output, string Error)> Start(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "netchooser.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }
}
