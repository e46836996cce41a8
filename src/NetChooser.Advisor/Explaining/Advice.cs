using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;

namespace NetChooser.Advisor.Explaining;

/// <summary>Makes the whole answer: solves, and then asks "what if" in every way that explains the result.</summary>
internal sealed class Advice(Catalogue catalogue, Workspace workspace)
{
    private readonly Solver solver = workspace.Solver;

    public Recommendation For(Answers answers)
    {
        solver.Forget();
        workspace.Trial.Forget();
        var query = new Query(catalogue, answers);
        var code = new AnswerCode(catalogue, answers);
        var result = new Recommendation(answers, catalogue.Knowledge.Version, query.Platform, query.Weights);
        solver.Problem.Load(code);
        if (solver.Maximize() is not { } score)
        {
            return result with
            {
                DeadEnd = new DeadEndExplainer(catalogue, workspace).Explain(query),
                Outlook = new OutlookExplainer(catalogue, workspace, query, null).Explain(),
            };
        }
        result = WithStacks(result, score);
        var best = result.Best!;
        var causes = new CauseFinder(catalogue, query, new RestrictedSearch(catalogue, workspace.Trial, query.Restrictions));
        result = new ChoiceExplainer(catalogue, query, solver, best, causes).Explain(result);
        result = result with { Further = new FurtherFinder(catalogue, solver, query, best).Find() };
        solver.Problem.Load(code);
        result = result with { Firmness = new FirmnessExplainer(catalogue, solver).Explain(result) };
        return result with { Outlook = new OutlookExplainer(catalogue, workspace, query, best).Explain() };
    }

    private Recommendation WithStacks(Recommendation result, int score)
    {
        var count = solver.List(StackAdvisor.MostEqualStacks + 2);
        var stacks = solver.Found.Take(Math.Min(count, StackAdvisor.MostEqualStacks + 1)).Select(options => catalogue.StackOf(score, options)).ToList();
        return result with { Best = stacks[0], EqualStacks = [.. stacks.Skip(1)], MoreEqualStacks = count > stacks.Count };
    }
}
