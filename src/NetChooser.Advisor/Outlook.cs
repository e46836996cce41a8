using NetChooser.Knowledge;

namespace NetChooser.Advisor;

/// <summary>What would change the result: every single change of every answer, each solved anew.</summary>
/// <param name="Given">The questions that were answered, in the order of the questionnaire.</param>
/// <param name="Open">
/// The questions that were not, those that still decide most first; of equals those that can decide at all, and then in the order of the questionnaire.
/// </param>
/// <param name="Pins">The slots that were fixed, each as if it were not.</param>
/// <param name="Settlement">Whether the open questions can still change anything.</param>
public sealed record Outlook(
    IReadOnlyList<QuestionOutlook> Given, IReadOnlyList<QuestionOutlook> Open, IReadOnlyList<PinOutlook> Pins, Settlement Settlement)
{
    /// <summary>The open question that decides most; null when no single answer decides anything.</summary>
    public QuestionOutlook? Next => Open.FirstOrDefault(question => question.CanDecide);

    /// <summary>What is known of one question.</summary>
    public QuestionOutlook Of(string questionId) => Given.Concat(Open).First(question => question.Question.Id == questionId);
}

/// <summary>Whether open questions can still change the stack.</summary>
public enum Settlement
{
    /// <summary>At least one answer to an open question changes the stack, or there is no stack yet.</summary>
    Undecided,
    /// <summary>No single answer changes it; that several together cannot is not proved.</summary>
    NoSingleAnswer,
    /// <summary>Proved: no answers to open questions, alone or together, change the stack. The reader can stop.</summary>
    Settled,
}

/// <summary>What one question can do to the stack.</summary>
/// <param name="Question">The question.</param>
/// <param name="Changes">Every single change of its answers, in the order of the answers; taking back stands first.</param>
public sealed record QuestionOutlook(Question Question, IReadOnlyList<AnswerOutlook> Changes)
{
    /// <summary>Whether any change of it changes the stack.</summary>
    public bool CanDecide => Changes.Any(change => change.ChangesStack);

    /// <summary>How many of its changes change the stack.</summary>
    public int DecidingChanges => Changes.Count(change => change.ChangesStack);

    /// <summary>
    /// The sum, over its changes, of the slots that are decided: those that hold something else. A change that leaves no stack decides none, for it
    /// leads nowhere. Where there is no stack now, a change that gives one decides every slot.
    /// </summary>
    /// <remarks>Divided by the number of changes it is the mean number of slots an answer decides, by which open questions are ordered.</remarks>
    public int ChangedSlots { get; init; }
}

/// <summary>What is done to one answer.</summary>
public enum AnswerChange
{
    /// <summary>It is given, beside or in place of what was given.</summary>
    Give,
    /// <summary>It is taken back.</summary>
    TakeBack,
    /// <summary>It stays, but as nice to have instead of a must.</summary>
    MakeNice,
    /// <summary>It stays, but as a must instead of nice to have.</summary>
    MakeMust,
}

/// <summary>What comes of one change of one answer.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Change">What is done to it.</param>
/// <param name="Answers">All answers after the change.</param>
/// <param name="Stack">The best stack then; null when there is none.</param>
/// <param name="ChangesStack">Whether that differs from the stack now, or is none where there is one now, or one where there is none.</param>
/// <param name="Changed">The slots that hold something else; empty when there is no stack before or after.</param>
public sealed record AnswerOutlook(
    Answer Answer, AnswerChange Change, Answers Answers, Stack? Stack, bool ChangesStack, IReadOnlyList<Slot> Changed);

/// <summary>What comes of no longer fixing a slot.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Option">The option it is fixed to.</param>
/// <param name="Answers">All answers without the pin.</param>
/// <param name="Stack">The best stack then; null when there is none.</param>
/// <param name="ChangesStack">Whether that differs from the stack now.</param>
/// <param name="Changed">The slots that hold something else; empty when there is no stack before or after.</param>
public sealed record PinOutlook(
    Slot Slot, Option Option, Answers Answers, Stack? Stack, bool ChangesStack, IReadOnlyList<Slot> Changed);
