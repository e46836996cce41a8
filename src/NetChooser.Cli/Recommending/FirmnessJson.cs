using System.Globalization;
using NetChooser.Advisor;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>How firm the recommendation is, for programs.</summary>
internal static class FirmnessJson
{
    private const int Digits = 4;

    public static FirmnessPart Of(Firmness firmness, Recommendation recommendation, KnowledgeBase knowledge) => new(
        Parts.Kind(firmness.Confidence),
        FirmnessWords.Label(firmness.Confidence),
        FirmnessWords.Sentence(firmness),
        firmness.Margin,
        firmness.Next is { } next ? Parts.Of(next) : null,
        firmness.WeightingsWon,
        firmness.WeightingsTried,
        FirmnessWords.Share(firmness),
        [.. firmness.Intervals.Select(interval => new IntervalPart(
            interval.Criterion.Id, interval.Weight, EndOf(interval.Below), EndOf(interval.Above), FirmnessWords.Of(interval, recommendation, knowledge)))],
        firmness.SmallestChange is { } change
            ? new WeightChangePart(change.Criterion.Id, change.Weight, EndOf(change.End)!, FirmnessWords.Of(change, recommendation, knowledge))
            : null,
        new EvidencePart(firmness.Evidence.Facts, [.. firmness.Evidence.Weak.Select(fact => Of(fact, knowledge))]));

    private static EndPart? EndOf(IntervalEnd? end) => end is null
        ? null
        : new EndPart(
            Math.Round(end.At.Value, Digits), string.Create(CultureInfo.InvariantCulture, $"{end.At.Numerator}/{end.At.Denominator}"), Parts.Of(end.TakesOver));

    private static WeakFactPart Of(WeakFact fact, KnowledgeBase knowledge) => new(
        Parts.Kind(fact.Kind),
        FirmnessWords.Label(fact.Kind),
        fact.Option?.Id ?? fact.Claim?.OptionId,
        fact.Capability?.Id ?? fact.Claim?.CapabilityId,
        fact.Rule?.Id,
        Parts.Of(FirmnessWords.Of(fact, knowledge)));
}
