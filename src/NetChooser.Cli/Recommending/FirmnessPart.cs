namespace NetChooser.Cli.Recommending;

internal sealed record FirmnessPart(
    string Confidence,
    string Label,
    string Sentence,
    int? Margin,
    StackPart? Next,
    int WeightingsWon,
    int WeightingsTried,
    string Share,
    IReadOnlyList<IntervalPart> Intervals,
    WeightChangePart? SmallestChange,
    EvidencePart Evidence);

internal sealed record IntervalPart(string Criterion, int Weight, EndPart? Below, EndPart? Above, string Statement);

internal sealed record WeightChangePart(string Criterion, int Weight, EndPart End, string Statement);

internal sealed record EndPart(decimal At, string Exactly, StackPart TakesOver);

internal sealed record EvidencePart(int Facts, IReadOnlyList<WeakFactPart> Weak);

internal sealed record WeakFactPart(string Kind, string Label, string? Option, string? Capability, string? Rule, TextPart Statement);
