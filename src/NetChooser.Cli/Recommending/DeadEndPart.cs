namespace NetChooser.Cli.Recommending;

internal sealed record DeadEndPart(
    string Headline, bool IsComplete, IReadOnlyList<ConflictPart> Conflicts, IReadOnlyList<RelaxationPart> Relaxations);

internal sealed record ConflictPart(string Headline, IReadOnlyList<SaidPart> Said, IReadOnlyList<TextPart> Because);

internal sealed record RelaxationPart(
    string Kind, string Label, IReadOnlyList<SaidPart> TakenBack, SaidPart? Given, string Link, StackPart Stack, string Gives);
