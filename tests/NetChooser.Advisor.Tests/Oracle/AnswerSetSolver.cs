using System.Diagnostics;
using System.Text.Json;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>What the other solver found: the proved optimum and one stack that has it; null where there is no stack.</summary>
internal sealed record AnswerSetOptimum(int Score, IReadOnlySet<string> OptionIds);

/// <summary>
/// Gringo and clasp (Gebser, Kaminski, Kaufmann, Schaub: "Clingo = ASP + Control", 2014), where they are installed.
/// </summary>
internal static class AnswerSetSolver
{
    private const string InstallHint = "gringo and clasp are not installed (apt-get install gringo clasp).";
    private static readonly string Program = ReadProgram();

    /// <summary>Ends the test as skipped when the programs are missing; fails it where nothing may be skipped.</summary>
    public static void Demand()
    {
        if (new[] { "gringo", "clasp" }.All(IsInstalled)) return;
        if (Environment.GetEnvironmentVariable("NETCHOOSER_REQUIRE_ALL") == "1") Assert.Fail(InstallHint);
        Assert.Skip(InstallHint);
    }

    public static async Task<AnswerSetOptimum?> Solve(string facts, CancellationToken cancel)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh")
        {
            ArgumentList = { "-c", "gringo - | clasp --opt-strategy=usc,oll,succinct --time-limit=60 --outf=2 --quiet=1" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await process.StandardInput.WriteAsync(Program + facts);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return Read(output);
    }

    private static AnswerSetOptimum? Read(string output)
    {
        using var json = JsonDocument.Parse(output);
        var result = json.RootElement.GetProperty("Result").GetString();
        if (result == "UNSATISFIABLE") return null;
        // Without a single term to minimize any answer set will do, and clasp calls it satisfiable.
        var models = json.RootElement.GetProperty("Models");
        var cost = models.TryGetProperty("Costs", out var costs) ? costs[0].GetInt32() : 0;
        if (result != "OPTIMUM FOUND" && models.TryGetProperty("Costs", out _)) throw new InvalidOperationException($"Unproved: {output}");
        var atoms = json.RootElement.GetProperty("Call")[0].GetProperty("Witnesses").EnumerateArray().Last()
            .GetProperty("Value").EnumerateArray().Select(atom => atom.GetString()!).ToList();
        var perfect = int.Parse(Inside(atoms.Single(atom => atom.StartsWith("perfect(", StringComparison.Ordinal))));
        return new AnswerSetOptimum(perfect - cost,
            atoms.Where(atom => atom.StartsWith("in(", StringComparison.Ordinal)).Select(atom => Inside(atom).Trim('"')).ToHashSet());
    }

    private static string Inside(string atom) => atom[(atom.IndexOf('(', StringComparison.Ordinal) + 1)..^1];

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string ReadProgram()
    {
        using var stream = typeof(AnswerSetSolver).Assembly.GetManifestResourceStream("advisor.lp")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
