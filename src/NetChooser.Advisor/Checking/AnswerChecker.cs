using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>
/// Looks at every recommendation a second time: reads the answers anew, recomputes every stack and proves the optimum again. It shares nothing
/// with what made the recommendation but the nouns of the knowledge, so no one mistake can hide itself. Safe to share between threads.
/// </summary>
internal sealed class AnswerChecker
{
    /// <summary>So many choices are looked at for one proof at most; the real content needs a dozen as a rule, and a few hundred at worst.</summary>
    public const int Budget = 20_000;

    private readonly KnownFacts facts;
    private readonly int budget;

    /// <summary>Prepares the knowledge once.</summary>
    public AnswerChecker(KnowledgeBase knowledge, int budget = Budget)
    {
        facts = new KnownFacts(knowledge);
        this.budget = budget;
    }

    /// <summary>Whether everything that the recommendation says holds.</summary>
    public Verdict Check(Recommendation advice)
    {
        var desk = new Desk(facts, advice);
        if (desk.Faults.Count > 0) return new Verdict(0, 0, Proof.NotReproved, desk.Faults);
        var shown = new ShownInspection(desk);
        var changes = new ChangeInspection(desk);
        shown.LookAtWords();
        if (advice.Best is null == advice.DeadEnd is null) desk.Fault("There is either a stack or a dead end, not both.");
        if (advice.Best is { } best)
        {
            new StackInspection(desk, best).Look();
            shown.LookAtBest(best);
            if (advice.Firmness is { } firmness) new FirmnessInspection(desk, best).Look(firmness);
        }
        changes.LookAtOutlook();
        var (isProved, choices) = Prove(desk);
        if (advice.DeadEnd is { } deadEnd)
        {
            changes.LookAtWaysOut(deadEnd);
            isProved &= changes.Collide(deadEnd, budget);
        }
        return new Verdict(desk.Stacks, choices, isProved && desk.Faults.Count == 0 ? Proof.Proved : Proof.NotReproved, desk.Faults);
    }

    /// <summary>
    /// Whether no stack has more points, and no more stacks have as many than are listed; not so when that could not be proved within the budget,
    /// or is wrong, which is a fault.
    /// </summary>
    private (bool IsProved, int Choices) Prove(Desk desk)
    {
        var advice = desk.Advice;
        var search = OptimumSearch.Beyond(advice.Best?.Score, facts, desk.Asked, budget);
        if (search.Better is { } better)
            desk.Fault($"There is a better stack: {string.Join(", ", better.Select(option => facts.Numbers.Options[option].Id))}.");
        if (search.Better is not null || !search.IsThrough) return (false, search.Nodes);
        var listed = 1 + advice.EqualStacks.Count;
        var isListed = advice.MoreEqualStacks
            ? listed == OptimumSearch.MostCounted - 1 && search.Equal == OptimumSearch.MostCounted
            : search.Equal == listed;
        if (advice.Best is not null && !isListed) desk.Fault($"{search.Equal} stacks or more have these points, and {listed} are listed.");
        return (true, search.Nodes);
    }
}
