using System.Diagnostics;
using System.Runtime.InteropServices;
using NetChooser.Advisor;
using NetChooser.Knowledge;
using static NetChooser.Benchmarks.Peers.GlpkLibrary;

namespace NetChooser.Benchmarks.Peers;

/// <summary>GLPK in this process: simplex, then branch and cut, on the 0/1 program.</summary>
internal sealed class GlpkPeer : Peer
{
    public override string Name => "glpk";

    public override IReadOnlyList<string> Parts => ["GLPK in this process, solving alone", "GLPK in this process, with loading"];

    public override string? Missing =>
        NativeLibrary.TryLoad(FileName, out _) ? null : $"{FileName} is not installed (apt-get install libglpk40).";

    public override PeerAnswer Ask(KnowledgeBase knowledge, Answers answers, TimeSpan limit)
    {
        var program = new LoadedProgram(ZeroOneReading.Of(knowledge, answers));
        _ = glp_term_out(0);
        var started = Stopwatch.GetTimestamp();
        var problem = program.Load();
        var loaded = Stopwatch.GetTimestamp();
        try
        {
            var (proved, score) = Solve(problem, limit);
            var ended = Stopwatch.GetTimestamp();
            return new PeerAnswer(proved, score,
                [Stopwatch.GetElapsedTime(loaded, ended).TotalMicroseconds, Stopwatch.GetElapsedTime(started, ended).TotalMicroseconds]);
        }
        finally
        {
            glp_delete_prob(problem);
        }
    }

    private static (bool Proved, int? Score) Solve(nint problem, TimeSpan limit)
    {
        var simplex = new SimplexSettings();
        glp_init_smcp(ref simplex);
        simplex.Milliseconds = (int)limit.TotalMilliseconds;
        // Without it GLPK takes twice as long on these programs; the other presolver, of branch and cut, makes it slower.
        simplex.Presolve = 1;
        var ended = glp_simplex(problem, ref simplex);
        if (ended == NoFeasiblePoint) return (true, null);
        if (ended != 0 || glp_get_status(problem) != Optimal) return (false, null);
        var branch = new BranchSettings();
        glp_init_iocp(ref branch);
        branch.Milliseconds = (int)limit.TotalMilliseconds;
        if (glp_intopt(problem, ref branch) != 0) return (false, null);
        return glp_mip_status(problem) switch
        {
            Optimal => (true, (int)Math.Round(glp_mip_obj_val(problem))),
            NoFeasibleStatus => (true, null),
            _ => (false, null),
        };
    }

    /// <summary>The program as the arrays that the library takes.</summary>
    private sealed class LoadedProgram
    {
        private readonly ZeroOneProgram program;
        private readonly int[] rows;
        private readonly int[] columns;
        private readonly double[] coefficients;

        public LoadedProgram(ZeroOneProgram program)
        {
            this.program = program;
            var entries = program.Rows
                .SelectMany((row, number) => row.Entries.Select(entry => (Row: number + 1, Column: entry.Variable + 1, entry.Coefficient)))
                .ToList();
            rows = [0, .. entries.Select(entry => entry.Row)];
            columns = [0, .. entries.Select(entry => entry.Column)];
            coefficients = [0, .. entries.Select(entry => (double)entry.Coefficient)];
        }

        public nint Load()
        {
            var problem = glp_create_prob();
            glp_set_obj_dir(problem, Maximize);
            _ = glp_add_rows(problem, program.Rows.Count);
            for (var i = 0; i < program.Rows.Count; i++)
            {
                var row = program.Rows[i];
                glp_set_row_bnds(problem, i + 1, KindOf(row), row.Least, row.Most);
            }
            _ = glp_add_cols(problem, program.Variables.Count);
            for (var i = 0; i < program.Variables.Count; i++)
            {
                glp_set_obj_coef(problem, i + 1, program.Variables[i].Gain);
                if (program.Variables[i].IsWhole) glp_set_col_kind(problem, i + 1, BinaryKind);
                else glp_set_col_bnds(problem, i + 1, Both, 0, 1);
            }
            glp_load_matrix(problem, rows.Length - 1, rows, columns, coefficients);
            return problem;
        }

        private static int KindOf(Row row) => (double.IsFinite(row.Least), double.IsFinite(row.Most)) switch
        {
            (true, true) => row.Least == row.Most ? Fixed : Both,
            (true, false) => Lower,
            (false, true) => Upper,
            _ => Free,
        };
    }
}
