using System.Diagnostics;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>
/// Gringo and clasp (Gebser, Kaminski, Kaufmann, Schaub: "Clingo = ASP + Control", 2014), where they are installed.
/// </summary>
internal static class AnswerSetSolver
{
    private const string InstallHint = "gringo and clasp are not installed (apt-get install gringo clasp).";

    /// <summary>Ends the test as skipped when the programs are missing; fails it where nothing may be skipped.</summary>
    public static void Demand()
    {
        if (new[] { "gringo", "clasp" }.All(IsInstalled)) return;
        if (Environment.GetEnvironmentVariable("NETCHOOSER_REQUIRE_ALL") == "1") Assert.Fail(InstallHint);
        Assert.Skip(InstallHint);
    }

    /// <summary>The proved optimum; null where there is no stack.</summary>
    public static async Task<AnswerSetOptimum?> Solve(string facts, CancellationToken cancel)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh")
        {
            ArgumentList = { "-c", "gringo - | clasp --opt-strategy=usc,oll,succinct --time-limit=60 --outf=2 --quiet=1" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await process.StandardInput.WriteAsync(AnswerSetOutput.Program + facts);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return AnswerSetOutput.Read(output);
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
