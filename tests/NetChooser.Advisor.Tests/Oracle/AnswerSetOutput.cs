using System.Text.Json;

namespace NetChooser.Advisor.Tests.Oracle;

/// <summary>What the other solver found: the proved optimum and one stack that has it.</summary>
internal sealed record AnswerSetOptimum(int Score, IReadOnlySet<string> OptionIds);

/// <summary>The answer-set program, and what clasp says of it in JSON.</summary>
internal static class AnswerSetOutput
{
    /// <summary>The program without facts.</summary>
    public static string Program { get; } = ReadProgram();

    /// <summary>Null where there is no stack.</summary>
    /// <exception cref="InvalidOperationException">The search did not end with a proof.</exception>
    public static AnswerSetOptimum? Read(string output)
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

    private static string ReadProgram()
    {
        using var stream = typeof(AnswerSetOutput).Assembly.GetManifestResourceStream("advisor.lp")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
