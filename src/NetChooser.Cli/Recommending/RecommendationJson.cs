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
        recommendation.Best is { } best ? Parts.Of(best) : null,
        [.. recommendation.EqualStacks.Select(Parts.Of)],
        recommendation.MoreEqualStacks,
        [.. recommendation.Further.Select(further => FurtherOf(further, recommendation))],
        [.. recommendation.Products.Select(tool => new NamePart(tool.Id, tool.Name))],
        [.. recommendation.Slots.Select(slot => SlotOf(slot, recommendation, knowledge))],
        [.. StackSettings.ByTool(recommendation, knowledge).Select(tool => SettingsOf(tool.Tool, tool.Settings))],
        [.. recommendation.FiredRules.Select(rule => RuleOf(rule, knowledge))],
        [.. recommendation.Requirements.Select(RequirementOf)],
        [.. recommendation.Wishes.Select(WishOf)],
        recommendation.Firmness is { } firmness ? FirmnessJson.Of(firmness, recommendation, knowledge) : null,
        OutlookJson.Of(recommendation, knowledge),
        recommendation.DeadEnd is { } deadEnd ? DeadEndJson.Of(deadEnd, knowledge) : null,
        recommendation.DeadEnd is { Conflicts: [var conflict, ..] } ? DeadEndJson.Of(conflict, knowledge) : null);

    private static SortedDictionary<string, IReadOnlyList<string>> AnswersOf(Answers answers) =>
        new(AnswerLink.Pairs(answers).ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value.Split(','), StringComparer.Ordinal), StringComparer.Ordinal);

    private static FurtherPart FurtherOf(FurtherStack further, Recommendation recommendation) => new(
        FurtherWords.Name(further),
        Parts.Of(further.Stack),
        [.. further.Differences.Select(difference => new DifferencePart(difference.Slot.Id, difference.Best.Id, difference.Other.Id))],
        Parts.Of(further.Costs),
        PageLink.Of(further.Answers),
        Parts.Of(FurtherWords.Of(further, recommendation)));

    private static ToolSettingsPart SettingsOf(Tool? tool, IReadOnlyList<(Setting Setting, Rule Rule)> settings) => new(
        tool is null ? null : new NamePart(tool.Id, tool.Name),
        [.. settings.Select(pair => new LinePart(pair.Rule.Id, SettingWords.Line(pair.Setting), SettingWords.Remark(pair.Setting)))]);

    private static SlotPart SlotOf(SlotAdvice advice, Recommendation recommendation, KnowledgeBase knowledge) => new(
        advice.Slot.Id,
        advice.Slot.Name,
        advice.Slot.LayerId,
        Parts.Of(advice.Chosen),
        new ReasonPart(KindOf(advice.Reason), ReasonWords.Label(advice.Reason), Parts.Of(ReasonWords.Of(advice, recommendation))),
        [.. advice.Ratings.Select(rating => new RatingPart(rating.Criterion.Id, rating.Level, recommendation.Weights[rating.Criterion.Id], rating.IsJudged, rating.Reason))],
        [.. advice.Others.Select(other => OtherOf(other, recommendation, knowledge))]);

    private static OtherPart OtherOf(OtherOption other, Recommendation recommendation, KnowledgeBase knowledge) => new(
        Parts.Of(other.Option),
        other.IsPossible,
        other.BestWith?.Score,
        Parts.Of(other.Costs),
        [.. other.Causes.Select(cause => KindOf(cause.Origin))],
        other.MayNeedFewer,
        Parts.Of(CauseWords.Of(other, recommendation, knowledge)));

    private static RulePart RuleOf(Rule rule, KnowledgeBase knowledge) => new(
        rule.Id,
        Parts.Of(RuleWords.Of(rule)),
        [.. rule.Sets.Select(setting => new SettingPart(setting.ToolId, setting.Name, setting.Value, setting.Where, SettingWords.Of(setting, rule, knowledge).Text))],
        [.. rule.Warnings]);

    private static RequirementPart RequirementOf(MetRequirement met) => new(
        met.Requirement.Capability.Id,
        met.Requirement.Capability.Label,
        Parts.Of(met.Requirement.Answer),
        met.Requirement.Slot?.Id,
        [.. met.Providers.Select(provider => provider.Option.Id)],
        Parts.Of(RequirementWords.Of(met)));

    private static WishPart WishOf(GainedWish gained) => new(
        gained.Wish.Capability.Id,
        gained.Wish.Capability.Label,
        gained.Wish.Answer is { } answer ? Parts.Of(answer) : null,
        gained.Wish.IsNice,
        gained.Wish.Slot?.Id,
        gained.Points,
        gained.Wish.FullPoints,
        gained.Provider?.Id,
        Parts.Of(RequirementWords.Of(gained)));

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
