using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;

namespace NetChooser.Advisor;

/// <summary>What one thread needs to answer one reader; kept and used again for the next.</summary>
internal sealed class Workspace(Catalogue catalogue)
{
    /// <summary>Solves what was asked, and what else might have been.</summary>
    public Solver Solver { get; } = new(catalogue);

    /// <summary>Tries parts of what was asked.</summary>
    public Solver Trial { get; } = new(catalogue);

    /// <summary>What is solved next.</summary>
    public AnswerCode Code { get; } = new(catalogue);
}
