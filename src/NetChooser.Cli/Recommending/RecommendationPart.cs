using NetChooser.Knowledge;

namespace NetChooser.Cli.Recommending;

// The members of `--format json`, in the order printed. A name here is a promise: docs/terminal.md says what each means.

internal sealed record RecommendationPart(
    string ContentVersion,
    DateOnly AsOf,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Answers,
    string Link,
    NamePart? Platform,
    IReadOnlyDictionary<string, int> Weights,
    StackPart? Stack,
    IReadOnlyList<StackPart> EqualStacks,
    bool MoreEqualStacks,
    IReadOnlyList<FurtherPart> FurtherStacks,
    IReadOnlyList<NamePart> Products,
    IReadOnlyList<SlotPart> Slots,
    IReadOnlyList<ToolSettingsPart> Settings,
    IReadOnlyList<RulePart> Rules,
    IReadOnlyList<RequirementPart> Requirements,
    IReadOnlyList<WishPart> Wishes,
    FirmnessPart? Firmness,
    OutlookPart Outlook,
    DeadEndPart? DeadEnd,
    ConflictPart? Conflict);

internal sealed record NamePart(string Id, string Name);

internal sealed record StackPart(int Score, IReadOnlyDictionary<string, string> Options);

internal sealed record OptionPart(string Id, string Name, string Tool, bool IsEmpty);

internal sealed record SlotPart(
    string Id, string Name, string Layer, OptionPart Chosen, ReasonPart Reason, IReadOnlyList<RatingPart> Ratings, IReadOnlyList<OtherPart> Others);

internal sealed record ReasonPart(string Kind, string Label, TextPart Statement);

internal sealed record RatingPart(string Criterion, int Level, int Weight, bool IsJudged, string Reason);

internal sealed record OtherPart(
    OptionPart Option, bool IsPossible, int? Score, IReadOnlyList<CostPart> Costs, IReadOnlyList<string> Causes, bool MayNeedFewer, TextPart Statement);

internal sealed record CostPart(string Part, int Points);

internal sealed record RulePart(string Id, TextPart Statement, IReadOnlyList<SettingPart> Settings, IReadOnlyList<string> Warnings);

internal sealed record SettingPart(string? Tool, string Name, string Value, string? Where, string Text);

internal sealed record RequirementPart(
    string Capability, string Label, SaidPart Said, string? Slot, IReadOnlyList<string> Providers, TextPart Statement);

internal sealed record WishPart(
    string Capability, string Label, SaidPart? Said, bool IsNice, string? Slot, int Points, int FullPoints, string? Provider, TextPart Statement);

internal sealed record FurtherPart(
    string Name, StackPart Stack, IReadOnlyList<DifferencePart> Differences, IReadOnlyList<CostPart> Costs, string Link, TextPart Statement);

internal sealed record DifferencePart(string Slot, string Best, string Other);

internal sealed record ToolSettingsPart(NamePart? Tool, IReadOnlyList<LinePart> Lines);

internal sealed record LinePart(string Rule, string Line, string? Remark);

internal sealed record SaidPart(string? Question, string? Answer, string? PinnedSlot);

internal sealed record TextPart(string Text, IReadOnlyList<SourcePart> Citations);

internal sealed record SourcePart(string Title, string Url, string Version, DateOnly Read, CitationKind Kind);
