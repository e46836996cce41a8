namespace NetChooser.Cli.Recommending;

internal sealed record OutlookPart(
    string Settlement,
    string Summary,
    string? Answered,
    NextPart? Next,
    IReadOnlyList<QuestionOutlookPart> Given,
    IReadOnlyList<QuestionOutlookPart> Open,
    IReadOnlyList<PinOutlookPart> Pins);

internal sealed record NextPart(string Question, string Text, string Why);

internal sealed record QuestionOutlookPart(
    string Question, string Text, bool CanDecide, int DecidingChanges, int ChangedSlots, string? Statement, IReadOnlyList<ChangePart> Changes);

internal sealed record ChangePart(
    string Answer, string Change, string Label, string Link, StackPart? Stack, bool ChangesStack, IReadOnlyList<string> Changed, string Makes);

internal sealed record PinOutlookPart(
    string Slot, string Option, string Label, string Link, StackPart? Stack, bool ChangesStack, IReadOnlyList<string> Changed, string Makes);
