using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

public static partial class OutlookWords
{
    /// <summary>Why this question is asked next, in figures.</summary>
    public static string WhyNext(QuestionOutlook question, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.CanDecide ? $"Asked next because {Decides(question, knowledge)}" : Capital(question, knowledge);
    }

    /// <summary>How much an open question can still decide, in figures.</summary>
    public static string Weighs(QuestionOutlook question, KnowledgeBase knowledge) => Capital(question, knowledge);

    /// <summary>Whether the reader can stop, in one or two sentences.</summary>
    public static string Settlement(Settlement settlement) => settlement switch
    {
        Advisor.Settlement.Settled => "You can stop here: no answer to an open question, alone or together with others, can change the stack.",
        Advisor.Settlement.NoSingleAnswer =>
            "No single answer to an open question changes the stack. Several together may: that they cannot is not proved.",
        _ => "This is not settled yet.",
    };

    /// <summary>The one sentence that opens the section.</summary>
    public static string Summary(Outlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        var open = outlook.Open.Count;
        if (outlook.Next is not { } next)
        {
            return (outlook.Settlement, open) switch
            {
                (Advisor.Settlement.Undecided, > 0) => "No single answer to an open question gives a stack.",
                (Advisor.Settlement.Settled, 0) => "You can stop here: every question is answered.",
                var (settlement, _) => Settlement(settlement),
            };
        }
        var deciding = outlook.Open.Count(question => question.CanDecide);
        var can = (deciding, open) switch
        {
            (1, 1) => "The one open question",
            (1, _) => $"1 of {open} open questions",
            _ when deciding == open => $"Each of the {open} open questions",
            _ => $"{deciding} of {open} open questions",
        };
        var most = deciding == 1 ? ":" : "; the one that decides most is";
        return Grammar.Sentence($"{can} can {(GivesStack(next) ? "give a stack" : "still change the stack")}{most} {Grammar.Quoted(next.Question.Text)}");
    }

    /// <summary>At how many of the questions answered another answer would matter; null when none was answered.</summary>
    public static string? Answered(Outlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        var given = outlook.Given.Count;
        var deciding = outlook.Given.Count(question => question.CanDecide);
        return (deciding, given) switch
        {
            (_, 0) => null,
            (0, _) => "Whichever single answer of yours you change, the result stays as it is.",
            (1, 1) => "Changing your one answer can change the result.",
            _ when deciding == given => $"Changing your answer can change the result at each of the {given} questions you answered.",
            _ => $"Changing your answer can change the result at {deciding} of the {given} questions you answered.",
        };
    }

    private static string Capital(QuestionOutlook question, KnowledgeBase knowledge) => Grammar.Capital(Decides(question, knowledge));

    /// <summary>"3 of its 5 answers would change the stack, 2.4 of 10 slots on average."</summary>
    private static string Decides(QuestionOutlook question, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(knowledge);
        var all = question.Changes.Count;
        var deciding = question.DecidingChanges;
        var who = (deciding, all) switch
        {
            (0, _) => "no single answer to it",
            (1, 1) => "its only answer",
            (2, 2) => "both of its answers",
            _ when deciding == all => $"all {all} of its answers",
            _ => $"{deciding} of its {all} answers",
        };
        if (deciding == 0) return $"{who} would change the result.";
        if (GivesStack(question)) return $"{who} would give a stack.";
        var none = question.Changes.Count(change => change.ChangesStack && change.Stack is null);
        if (none == deciding) return $"{who} would leave no stack.";
        var mean = $"{NumberWords.Mean(question.ChangedSlots, all)} of {Grammar.Count(knowledge.Slots.Count, "slot")}";
        return $"{who} would change the stack, {mean} on average."
            + (none == 0 ? "" : $" {none} of them would leave no stack, which counts as no slot.");
    }

    /// <summary>Whether there is no stack now: where there is one, a change to another names the slots it changes.</summary>
    private static bool GivesStack(QuestionOutlook question) =>
        question.Changes.Any(change => change is { ChangesStack: true, Stack: not null, Changed.Count: 0 });
}
