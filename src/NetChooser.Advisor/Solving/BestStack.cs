using NetChooser.Advisor.Compiling;

namespace NetChooser.Advisor.Solving;

/// <summary>The best stack for any answers, and nothing else.</summary>
internal sealed class BestStack(Catalogue catalogue, Solver solver)
{
    /// <summary>Null when none satisfies them.</summary>
    public Stack? Of(Answers answers) => Of(new AnswerCode(catalogue, answers));

    /// <summary>Null when none satisfies them. The solver's problem stays loaded.</summary>
    public Stack? Of(AnswerCode code)
    {
        solver.Problem.Load(code);
        return Loaded();
    }

    /// <summary>The best stack of the problem that is loaded; of equals the first in the order of the options.</summary>
    public Stack? Loaded()
    {
        if (solver.Maximize() is not { } score) return null;
        solver.List(1);
        return catalogue.StackOf(score, solver.Found[0]);
    }
}
