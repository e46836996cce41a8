using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Explaining;

/// <summary>Solves the answers again with every single one of them changed.</summary>
internal sealed class OutlookExplainer(Catalogue catalogue, Workspace workspace, Query query, Stack? best)
{
    private readonly BestStack bestStack = new(catalogue, workspace.Solver);
    private readonly int[] bestOptions = best is null ? [] : [.. best.Options.Select(catalogue.IndexOf)];
    private readonly AnswerCode now = new(catalogue, query.Answers);
    private readonly ProblemBefore before = Before(workspace.Solver.Problem, new AnswerCode(catalogue, query.Answers));
    private readonly Answers answers = query.Answers;

    public Outlook Explain()
    {
        var questions = catalogue.Knowledge.Questions.Select(Of).ToList();
        bool IsGiven(QuestionOutlook outlook) => answers.Given.Any(key => key.QuestionId == outlook.Question.Id);
        // The mean number of slots a change decides, compared without dividing.
        var open = questions.Where(outlook => !IsGiven(outlook))
            .OrderByDescending(outlook => new Ratio(outlook.ChangedSlots, Math.Max(1, outlook.Changes.Count)))
            .ThenByDescending(outlook => outlook.CanDecide).ToList();
        var settlement = best is null || open.Exists(outlook => outlook.CanDecide) ? Settlement.Undecided
            : new SettlementProver(catalogue, workspace.Solver, now, best).IsProved() ? Settlement.Settled : Settlement.NoSingleAnswer;
        return new Outlook([.. questions.Where(IsGiven)], open, [.. answers.Pins.OrderBy(pin => catalogue.SlotIndexes[pin.Key]).Select(Of)], settlement);
    }

    private QuestionOutlook Of(Question question)
    {
        var given = question.Answers.Where(answer => answers.Has(answer.Key)).ToList();
        var changes = given.Select(answer => Changed(answer, AnswerChange.TakeBack, answers.Without(new Said(answer, null))))
            .Concat(given.Where(answer => answer.Requires.Count > 0).Select(answer => answers.IsNice(answer.Key)
                ? Changed(answer, AnswerChange.MakeMust, answers.WithNice(answer.Key, false))
                : Changed(answer, AnswerChange.MakeNice, answers.WithNice(answer.Key, true))))
            .Concat(question.Answers.Except(given).Select(answer => Changed(answer, AnswerChange.Give, answers.With(question, answer)))).ToList();
        return new QuestionOutlook(question, changes)
        {
            ChangedSlots = changes.Sum(change => best is null && change.Stack is not null ? catalogue.Lanes.SlotCount : change.Changed.Count),
        };
    }

    private AnswerOutlook Changed(Answer answer, AnswerChange change, Answers after)
    {
        var code = workspace.Code;
        code.CopyFrom(now);
        var number = catalogue.IndexOf(answer.Key);
        switch (change)
        {
            case AnswerChange.Give:
                if (!catalogue.AnswerTables[number].TakesMany) TakeBackAll(code, answer.QuestionId);
                AnswerCode.Set(code.Given, number, true);
                break;
            case AnswerChange.TakeBack:
                AnswerCode.Set(code.Given, number, false);
                AnswerCode.Set(code.Nice, number, false);
                break;
            default:
                AnswerCode.Set(code.Nice, number, change == AnswerChange.MakeNice);
                break;
        }
        var (stack, changes, changed) = Solved(code);
        return new AnswerOutlook(answer, change, after, stack, changes, changed);
    }

    private void TakeBackAll(AnswerCode code, string questionId)
    {
        foreach (var other in answers.Given.Where(key => key.QuestionId == questionId))
        {
            AnswerCode.Set(code.Given, catalogue.IndexOf(other), false);
            AnswerCode.Set(code.Nice, catalogue.IndexOf(other), false);
        }
    }

    private PinOutlook Of(KeyValuePair<string, string> pin)
    {
        var code = workspace.Code;
        code.CopyFrom(now);
        code.Pins[catalogue.SlotIndexes[pin.Key]] = -1;
        var (stack, changes, changed) = Solved(code);
        return new PinOutlook(catalogue.Knowledge.FindSlot(pin.Key)!, catalogue.Knowledge.FindOption(pin.Value)!,
            answers.Without(new Said(null, pin.Key)), stack, changes, changed);
    }

    private static ProblemBefore Before(Problem problem, AnswerCode code)
    {
        problem.Load(code);
        return new ProblemBefore(problem);
    }

    private (Stack? Stack, bool Changes, IReadOnlyList<Slot> Changed) Solved(AnswerCode code)
    {
        workspace.Solver.Problem.Load(code);
        if (before.IsNarrowedBy(workspace.Solver.Problem) && (best is null || workspace.Solver.Allows(bestOptions))) return (best, false, []);
        var stack = bestStack.Loaded();
        if (stack is null || best is null) return (stack, (stack is null) != (best is null), []);
        List<Slot> changed = [.. catalogue.Knowledge.Slots.Where((_, slot) => stack.Options[slot] != best.Options[slot])];
        return (stack, changed.Count > 0, changed);
    }
}
