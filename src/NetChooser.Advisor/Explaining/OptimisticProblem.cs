using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Explaining;

/// <summary>
/// The problem as it would look if all that is open were answered in favour of other stacks: everything that may be accepted is, what others would keep is
/// kept, and each wish counts as it suits them. A stack scores here at least as far ahead of the present one as with any real answers.
/// </summary>
internal sealed class OptimisticProblem
{
    private readonly Catalogue catalogue;
    private readonly AnswerCode now;
    private readonly Problem problem;
    private readonly int[] best;
    private readonly Acceptance accepted;
    private readonly int[] keptInstead;
    private readonly List<(int Clause, int Points)> soft = [];
    private readonly int[] weights;
    private int lead;

    public OptimisticProblem(Catalogue catalogue, Problem problem, AnswerCode now, IReadOnlyList<AnswerTable> open, int[] best)
    {
        this.catalogue = catalogue;
        this.problem = problem;
        this.now = now;
        this.best = best;
        accepted = open.Aggregate(problem.Accepted, (all, answer) => all | answer.Accepts);
        keptInstead = [.. Enumerable.Range(0, catalogue.Options.Count).Where(option => !best.Contains(option) && !Has(problem.Kept, option)
            && open.Any(answer => answer.Kept is { } kept && Has(kept, option)))];
        weights = new int[catalogue.Knowledge.Criteria.Count];
        var given = Enumerable.Range(0, catalogue.Answers.Count).Where(number => AnswerCode.Has(now.Given, number)).ToList();
        List<CompiledWish> present = [.. given.SelectMany(number => catalogue.AnswerTables[number].Wishes),
            .. given.Where(number => AnswerCode.Has(now.Nice, number)).SelectMany(number => catalogue.AnswerTables[number].NiceWishes), .. catalogue.Always];
        var dropped = given.SelectMany(number => catalogue.AnswerTables[number].NotNeeded).ToHashSet();
        var droppable = open.SelectMany(answer => answer.NotNeeded).ToHashSet();
        foreach (var wishes in present.Concat(open.SelectMany(answer => answer.Wishes.Concat(answer.NiceWishes)))
            .Where(wish => !dropped.Contains(wish.Capability)).GroupBy(wish => wish.Key))
        {
            // Where a wish is present now, a lighter one cannot take its place.
            var heaviest = present.Where(wish => wish.Key == wishes.Key).Select(wish => wish.Points).DefaultIfEmpty(-1).Max();
            var mayLack = heaviest < 0 || droppable.Contains(wishes.First().Capability);
            Add([.. wishes.Where(wish => wish.Points >= heaviest)], mayLack);
        }
    }

    /// <summary>Loads it into the solver with the weights changed; returns the points of the present stack.</summary>
    public int Load(int[] weightChanges, Solver solver)
    {
        problem.Load(now, accepted);
        var criteria = catalogue.Knowledge.Criteria;
        for (var i = 0; i < weights.Length; i++)
            weights[i] = now.Weights[i] >= 0 ? now.Weights[i] : Math.Clamp(problem.AnsweredWeight(i) + weightChanges[i], 0, Criterion.LargestWeight);
        problem.Weigh(weights, 1);
        var keep = catalogue.Knowledge.Parts.Recipe.Keep;
        foreach (var option in keptInstead) problem.Points[option] += keep;
        problem.ClearSoft();
        var own = solver.Score(best);
        foreach (var (clause, points) in soft) problem.AddSoft(clause, points);
        // The others start with the lead that they may have by wishes.
        return own - lead;
    }

    /// <summary>What others may lead by, for each level at which they meet a wish, as clauses that earn points.</summary>
    private void Add(List<CompiledWish> wishes, bool mayLack)
    {
        var paid = accepted.HasFlag(Acceptance.Paid) ? 1 : 0;
        int LeadAt(Support level) => wishes.SelectMany(wish => new[] { 0, paid }.Distinct().Select(payment => Earned(wish, level) - OwnPoints(wish, payment)))
            .Concat(mayLack ? [0] : Array.Empty<int>()).Max();
        var (none, partial, full) = (LeadAt(Support.None), LeadAt(Support.Partial), LeadAt(Support.Full));
        lead += none;
        // The widest of the clauses: with what may be paid, and partial where that is enough for any.
        soft.Add((wishes[0].Partial[paid], partial - none));
        var fullClause = wishes.Find(wish => wish.Full[paid] != wish.Partial[paid]);
        if (fullClause is not null) soft.Add((fullClause.Full[paid], full - partial));
    }

    private static int Earned(CompiledWish wish, Support level) => level switch
    {
        Support.Full => wish.Points,
        Support.Partial => wish.Full[0] == wish.Partial[0] && wish.Full[1] == wish.Partial[1] ? wish.Points : wish.Points / 2,
        _ => 0,
    };

    private int OwnPoints(CompiledWish wish, int payment)
    {
        if (Meets(wish.Full[payment])) return wish.Points;
        return Meets(wish.Partial[payment]) ? wish.Points / 2 : 0;
    }

    private bool Meets(int clause) => best.Any(option => catalogue.Clauses.Has(clause, catalogue.Lanes, option));

    private bool Has(ulong[] mask, int option) => (mask[catalogue.Lanes.WordOf[option]] & catalogue.Lanes.BitOf[option]) != 0;
}
