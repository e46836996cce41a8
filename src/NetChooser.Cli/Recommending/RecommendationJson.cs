using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Cli.Answering;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>Turns a recommendation into what <c>--format json</c> prints. The members are documented in docs/terminal.md.</summary>
internal static class RecommendationJson
{
    public static RecommendationPart Of(Recommendation recommendation, KnowledgeBase knowledge) => new(
        knowledge.Version,
        knowledge.AsOf,
        AnswersOf(recommendation.Answers),
        PageLink.Of(recommendation.Answers),
        recommendation.Platform is { } platform ? new NamePart(platform.Id, platform.Name) : null,
        recommendation.Weights,
        recommendation.Best is { } best ? StackOf(best) : null,
        [.. recommendation.EqualStacks.Select(StackOf)],
        [.. recommendation.Products.Select(tool => new NamePart(tool.Id, tool.Name))],
        [.. recommendation.Slots.Select(slot => SlotOf(slot, recommendation, knowledge))],
        [.. recommendation.FiredRules.Select(rule => RuleOf(rule, knowledge))],
        [.. recommendation.Requirements.Select(RequirementOf)],
        [.. recommendation.Wishes.Select(WishOf)],
        recommendation.DeadEnd is { Conflicts: [var conflict, ..] } ? ConflictOf(conflict, knowledge) : null);

    private static SortedDictionary<string, IReadOnlyList<string>> AnswersOf(Answers answers) =>
        new(AnswerLink.Pairs(answers).ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value.Split(','), StringComparer.Ordinal), StringComparer.Ordinal);

    private static StackPart StackOf(Stack stack) =>
        new(stack.Score, stack.Options.ToDictionary(option => option.SlotId, option => option.Id, StringComparer.Ordinal));

    private static SlotPart SlotOf(SlotAdvice advice, Recommendation recommendation, KnowledgeBase knowledge) => new(
        advice.Slot.Id,
        advice.Slot.Name,
        advice.Slot.LayerId,
        OptionOf(advice.Chosen),
        new ReasonPart(KindOf(advice.Reason), ReasonWords.Label(advice.Reason), TextOf(ReasonWords.Of(advice, recommendation))),
        [.. advice.Ratings.Select(rating => new RatingPart(rating.Criterion.Id, rating.Level, recommendation.Weights[rating.Criterion.Id], rating.IsJudged, rating.Reason))],
        [.. advice.Others.Select(other => OtherOf(other, recommendation, knowledge))]);

    private static OtherPart OtherOf(OtherOption other, Recommendation recommendation, KnowledgeBase knowledge) => new(
        OptionOf(other.Option),
        other.IsPossible,
        other.BestWith?.Score,
        [.. other.Costs.Select(cost => new CostPart(cost.Part, cost.Points))],
        [.. other.Causes.Select(cause => KindOf(cause.Origin))],
        TextOf(CauseWords.Of(other, recommendation, knowledge)));

    private static RulePart RuleOf(Rule rule, KnowledgeBase knowledge) => new(
        rule.Id,
        TextOf(RuleWords.Of(rule)),
        [.. rule.Sets.Select(setting => new SettingPart(setting.ToolId, setting.Name, setting.Value, setting.Where, SettingWords.Of(setting, rule, knowledge).Text))],
        [.. rule.Warnings]);

    private static RequirementPart RequirementOf(MetRequirement met) => new(
        met.Requirement.Capability.Id,
        met.Requirement.Capability.Label,
        new SaidPart(met.Requirement.Answer.QuestionId, met.Requirement.Answer.Id, null),
        met.Requirement.Slot?.Id,
        [.. met.Providers.Select(provider => provider.Option.Id)],
        TextOf(RequirementWords.Of(met)));

    private static WishPart WishOf(GainedWish gained) => new(
        gained.Wish.Capability.Id,
        gained.Wish.Capability.Label,
        gained.Wish.Answer is { } answer ? new SaidPart(answer.QuestionId, answer.Id, null) : null,
        gained.Points,
        gained.Wish.FullPoints,
        gained.Provider?.Id,
        TextOf(RequirementWords.Of(gained)));

    private static ConflictPart ConflictOf(Conflict conflict, KnowledgeBase knowledge) => new(
        ConflictWords.Headline(conflict),
        [.. conflict.Said.Select(said => new SaidPart(said.Answer?.QuestionId, said.Answer?.Id, said.PinnedSlotId))],
        [.. ConflictWords.Of(conflict, knowledge).Because.Select(TextOf)]);

    private static OptionPart OptionOf(Option option) => new(option.Id, option.Name, option.ToolId, option.IsEmpty);

    private static TextPart TextOf(Statement statement) => new(
        statement.Text,
        [.. statement.Citations.Select(source => new SourcePart(source.Title, source.Url, source.Version, source.Read, source.Kind))]);

    private static string KindOf(ChoiceReason reason) => reason switch
    {
        FixedByReader => "fixed-by-reader",
        FixedByPlatform => "fixed-by-platform",
        OnlyOneLeft => "only-one-left",
        NothingNeeded => "nothing-needed",
        ComesWith => "comes-with",
        _ => "best-of",
    };

    private static string KindOf(Origin origin) => origin switch
    {
        LifecycleOrigin => "lifecycle",
        TiedOrigin => "tied",
        PlatformOrigin => "platform",
        EditionOrigin => "edition",
        ExclusionOrigin => "exclusion",
        RequirementOrigin => "requirement",
        RuleOrigin => "rule",
        _ => "pin",
    };
}
