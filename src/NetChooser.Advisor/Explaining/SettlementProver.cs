using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;

namespace NetChooser.Advisor.Explaining;

/// <summary>
/// Proves that no answers to open questions, alone or together, change the stack: the reader can stop. Every combination of open weights is solved
/// with everything else that is open set to what helps other stacks most and this one least. What is proved so is true; what is not proved may still be true.
/// </summary>
/// <remarks>The question is that of the same-decision probability being one (Choi, Xue, Darwiche, "Same-decision probability", 2012).</remarks>
internal sealed class SettlementProver
{
    private const int MostCombinations = 256;

    private readonly Catalogue catalogue;
    private readonly Solver solver;
    private readonly AnswerCode now;
    private readonly int[] best;
    private readonly List<IGrouping<string, int>> open;

    public SettlementProver(Catalogue catalogue, Solver solver, AnswerCode now, Stack best)
    {
        this.catalogue = catalogue;
        this.solver = solver;
        this.now = now;
        this.best = [.. best.Options.Select(catalogue.IndexOf)];
        open = [.. Enumerable.Range(0, catalogue.Answers.Count).GroupBy(number => catalogue.Answers[number].QuestionId)
            .Where(question => question.All(number => !AnswerCode.Has(now.Given, number)))];
    }

    /// <summary>True when it is proved. It is assumed that no single answer changes the stack.</summary>
    public bool IsProved()
    {
        if (!OpenAnswers.Any()) return true;
        if (OpenAnswers.Any(answer => answer.Platform > 0) || CanRulesTurn()) return false;
        var combinations = WeightCombinations();
        if (combinations is null) return false;
        solver.Problem.Load(now);
        var optimistic = new OptimisticProblem(catalogue, solver.Problem, now, [.. OpenAnswers], best);
        return combinations.TrueForAll(weights => IsBestWith(optimistic, weights));
    }

    private IEnumerable<AnswerTable> OpenAnswers => open.SelectMany(question => question).Select(number => catalogue.AnswerTables[number]);

    /// <summary>Whether open answers could together make a rule hold that the stack breaks.</summary>
    private bool CanRulesTurn()
    {
        var possible = AnswerCode.Bits(catalogue.Answers.Count, open.SelectMany(question => question));
        for (var word = 0; word < possible.Length; word++) possible[word] |= now.Given[word] & ~now.Nice[word];
        return catalogue.Rules.Rules.Any(rule => CanOpen(catalogue.Rules.Gates[rule.Gate], possible) && Breaks(rule));
    }

    private bool CanOpen(Gate gate, ulong[] possible)
    {
        for (var i = 0; i < gate.Platforms.Length; i++)
        {
            if (gate.Platforms[i][solver.Problem.PlatformNumber]) continue;
            if (!gate.Answers[i].Where((wanted, word) => (wanted & possible[word]) != 0).Any()) return false;
        }
        return true;
    }

    private bool Breaks(CompiledRule rule) => rule.Demands.Concat(rule.Triggered)
        .Any(clause => !best.Any(option => catalogue.Clauses.Has(clause, catalogue.Lanes, option)));

    /// <summary>Every change of the weights that open answers can make together; null when there are too many.</summary>
    private List<int[]>? WeightCombinations()
    {
        List<int[]> all = [new int[now.Weights.Length]];
        foreach (var question in open)
        {
            var changes = question.Select(number => catalogue.AnswerTables[number].Weights).OfType<int[]>().ToList();
            if (changes.Count == 0) continue;
            var takesMany = catalogue.AnswerTables[question.First()].TakesMany;
            // One answer at most, or any of them.
            all = takesMany
                ? changes.Aggregate(all, (list, change) => [.. list, .. list.Select(sum => Sum(sum, change))])
                : [.. all, .. changes.SelectMany(change => all.Select(sum => Sum(sum, change)))];
            all = [.. all.DistinctBy(sum => string.Join(',', sum))];
            if (all.Count > MostCombinations) return null;
        }
        return all;
    }

    private static int[] Sum(int[] a, int[] b) => [.. a.Zip(b, (x, y) => x + y)];

    /// <summary>Whether the stack alone reaches its points when all that is open helps the others.</summary>
    private bool IsBestWith(OptimisticProblem optimistic, int[] weightChanges)
    {
        var reached = optimistic.Load(weightChanges, solver);
        return solver.Maximize() == reached && solver.List(2) == 1 && solver.Found[0].AsSpan().SequenceEqual(best);
    }
}
