namespace NetChooser.Benchmarks.Peers;

/// <summary>A sum that is limited: the entries' coefficients times their variables.</summary>
/// <param name="Entries">At most one for each variable.</param>
/// <param name="Least">Lower limit; negative infinity when there is none.</param>
/// <param name="Most">Upper limit; positive infinity when there is none.</param>
internal sealed record Row(IReadOnlyList<(int Variable, int Coefficient)> Entries, double Least, double Most);

/// <summary>Maximize the gain of variables between 0 and 1 under limits on sums of them.</summary>
internal sealed class ZeroOneProgram
{
    private readonly List<(int Gain, bool IsWhole)> variables = [];
    private readonly List<Row> rows = [];

    /// <summary>What one gains for each, and whether it must be 0 or 1.</summary>
    public IReadOnlyList<(int Gain, bool IsWhole)> Variables => variables;

    public IReadOnlyList<Row> Rows => rows;

    /// <summary>Its number.</summary>
    public int AddVariable(int gain, bool isWhole)
    {
        variables.Add((gain, isWhole));
        return variables.Count - 1;
    }

    /// <summary>Adds a sum; coefficients of the same variable are added up.</summary>
    public void Limit(
        IEnumerable<(int Variable, int Coefficient)> sum, double least = double.NegativeInfinity, double most = double.PositiveInfinity)
    {
        var entries = sum.GroupBy(entry => entry.Variable)
            .Select(same => (Variable: same.Key, Coefficient: same.Sum(entry => entry.Coefficient)))
            .Where(entry => entry.Coefficient != 0);
        rows.Add(new Row([.. entries], least, most));
    }
}
