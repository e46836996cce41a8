using NetChooser.Knowledge;

namespace NetChooser.Advisor.Checking;

/// <summary>
/// Looks at every recommendation a second time: reads the answers anew, recomputes every stack and proves the optimum again. It shares nothing
/// with what made the recommendation but the nouns of the knowledge, so that no one mistake can be made twice. Safe to share between threads.
/// </summary>
internal sealed class AnswerChecker
{
    /// <summary>So many choices are looked at for one proof at most; the real content takes about ten, and never took more than 200.</summary>
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
        if (desk.Faults.Count > 0) return new Verdict(0, Proof.NotReproved, desk.Faults);
        var shown = new ShownInspection(desk);
        var changes = new ChangeInspection(desk);
        shown.LookAtWords();
        if (advice.Best is null == advice.DeadEnd is null) desk.Fault("Either there is a stack or a dead end.");
        if (advice.Best is { } best)
        {
            new StackInspection(desk, best).Look();
            shown.LookAtBest(best);
            if (advice.Firmness is { } firmness) new FirmnessInspection(desk, best).Look(firmness);
        }
        changes.LookAtOutlook();
        var isProved = Prove(desk);
        if (advice.DeadEnd is { } deadEnd)
        {
            changes.LookAtWaysOut(deadEnd);
            isProved &= changes.Prove(deadEnd, budget);
        }
        return new Verdict(desk.Stacks, isProved && desk.Faults.Count == 0 ? Proof.Proved : Proof.NotReproved, desk.Faults);
    }

    /// <summary>Whether no stack has more points; false when that could not be proved within the budget, or is wrong, which is a fault.</summary>
    private bool Prove(Desk desk)
    {
        var search = OptimumSearch.For(facts, desk.Asked, desk.Advice.Best?.Score ?? OptimumSearch.Anything, budget);
        if (search.Found is { } found)
            desk.Fault($"There is a better stack: {string.Join(", ", found.Select(option => facts.Numbers.Options[option].Id))}.");
        return search.IsThrough && search.Found is null;
    }
}
