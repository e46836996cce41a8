using System.Globalization;
using System.Text;

namespace NetChooser.Benchmarks.Peers;

/// <summary>A 0/1 program as text in the LP format that many solvers read.</summary>
internal static class LpFormat
{
    public static string Of(ZeroOneProgram program)
    {
        var text = new StringBuilder("Maximize\n gain:");
        for (var i = 0; i < program.Variables.Count; i++) Term(text, i, program.Variables[i].Gain);
        text.Append("\nSubject To\n");
        foreach (var row in program.Rows) Write(text, row);
        text.Append("Bounds\n");
        for (var i = 0; i < program.Variables.Count; i++) text.Append(CultureInfo.InvariantCulture, $" 0 <= x{i} <= 1\n");
        text.Append("Generals\n");
        for (var i = 0; i < program.Variables.Count; i++)
        {
            if (program.Variables[i].IsWhole) text.Append(CultureInfo.InvariantCulture, $" x{i}\n");
        }
        return text.Append("End\n").ToString();
    }

    private static void Write(StringBuilder text, Row row)
    {
        // The format knows no empty sum; nothing times the first variable is one.
        foreach (var (variable, coefficient) in row.Entries.DefaultIfEmpty((0, 0))) Term(text, variable, coefficient);
        var sign = row.Least == row.Most ? "=" : double.IsFinite(row.Least) ? ">=" : "<=";
        text.Append(CultureInfo.InvariantCulture, $" {sign} {(double.IsFinite(row.Least) ? row.Least : row.Most)}\n");
    }

    private static void Term(StringBuilder text, int variable, int coefficient) =>
        text.Append(CultureInfo.InvariantCulture, $"\n {(coefficient < 0 ? '-' : '+')} {Math.Abs(coefficient)} x{variable}");
}
