using System.Runtime.InteropServices;

namespace NetChooser.Benchmarks.Peers;

/// <summary>The calls of GLPK 5.0 that are used, by their C names. Rows, columns and arrays count from 1.</summary>
internal static partial class GlpkLibrary
{
    public const string FileName = "libglpk.so.40";
    public const int Maximize = 2;
    public const int Free = 1;
    public const int Lower = 2;
    public const int Upper = 3;
    public const int Both = 4;
    public const int Fixed = 5;
    public const int BinaryKind = 3;
    public const int NoFeasibleStatus = 4;
    public const int NoFeasiblePoint = 10;
    public const int Optimal = 5;

    [LibraryImport(FileName)]
    public static partial int glp_term_out(int flag);

    [LibraryImport(FileName)]
    public static partial nint glp_create_prob();

    [LibraryImport(FileName)]
    public static partial void glp_delete_prob(nint problem);

    [LibraryImport(FileName)]
    public static partial void glp_set_obj_dir(nint problem, int direction);

    [LibraryImport(FileName)]
    public static partial int glp_add_rows(nint problem, int count);

    [LibraryImport(FileName)]
    public static partial int glp_add_cols(nint problem, int count);

    [LibraryImport(FileName)]
    public static partial void glp_set_row_bnds(nint problem, int row, int kind, double least, double most);

    [LibraryImport(FileName)]
    public static partial void glp_set_col_bnds(nint problem, int column, int kind, double least, double most);

    [LibraryImport(FileName)]
    public static partial void glp_set_obj_coef(nint problem, int column, double gain);

    [LibraryImport(FileName)]
    public static partial void glp_set_col_kind(nint problem, int column, int kind);

    [LibraryImport(FileName)]
    public static partial void glp_load_matrix(nint problem, int count, int[] rows, int[] columns, double[] coefficients);

    [LibraryImport(FileName)]
    public static partial void glp_init_smcp(ref SimplexSettings settings);

    [LibraryImport(FileName)]
    public static partial int glp_simplex(nint problem, ref SimplexSettings settings);

    [LibraryImport(FileName)]
    public static partial int glp_get_status(nint problem);

    [LibraryImport(FileName)]
    public static partial void glp_init_iocp(ref BranchSettings settings);

    [LibraryImport(FileName)]
    public static partial int glp_intopt(nint problem, ref BranchSettings settings);

    [LibraryImport(FileName)]
    public static partial int glp_mip_status(nint problem);

    [LibraryImport(FileName)]
    public static partial double glp_mip_obj_val(nint problem);

    /// <summary>The beginning of <c>glp_smcp</c>, with room for the rest.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 1024)]
    internal struct SimplexSettings
    {
        public int Messages, Method, Pricing, RatioTest;
        public double PrimalTolerance, DualTolerance, PivotTolerance, LowerLimit, UpperLimit;
        public int Iterations, Milliseconds, Frequency, Delay, Presolve;
    }

    /// <summary>The beginning of <c>glp_iocp</c>, with room for the rest.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 1024)]
    internal struct BranchSettings
    {
        public int Messages, Branching, Backtracking;
        public double WholeTolerance, GainTolerance;
        public int Milliseconds, Frequency, Delay;
        public nint Callback, CallbackInfo;
        public int CallbackSize, Preprocessing;
        public double Gap;
        public int Mir, Gomory, Cover, Clique, Presolve;
    }
}
