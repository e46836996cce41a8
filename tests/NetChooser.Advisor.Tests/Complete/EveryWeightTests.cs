using System.Numerics;
using NetChooser.Advisor.Scoring;
using NetChooser.Advisor.Tests.Checking;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Complete;

/// <summary>How firm a stack is, against every other stack as a line over each weight.</summary>
public sealed class EveryWeightTests
{
    private const int Problems = 1500;
    private const int FirstSeed = 1_500_000;

    [Fact]
    public void TheStackStaysBestExactlyWithinTheIntervalOfEachWeight()
    {
        var ends = 0;
        var cases = ForEachCase(it =>
        {
            var intervals = it.Advice.Firmness!.Intervals;
            intervals.Select(interval => (interval.Criterion, interval.Weight)).ShouldBe(
                it.Knowledge.Criteria.Select(criterion => (criterion, it.Advice.Weights[criterion.Id])), it.Name);
            foreach (var interval in intervals)
            {
                ShouldBeEnd(it, interval.Below, Expected(it, interval, -1), $"{it.Name}, below {interval.Criterion.Id}");
                ShouldBeEnd(it, interval.Above, Expected(it, interval, 1), $"{it.Name}, above {interval.Criterion.Id}");
                ends += (interval.Below is null ? 0 : 1) + (interval.Above is null ? 0 : 1);
            }
        });
        ends.ShouldBeGreaterThan(cases);
    }

    [Fact]
    public void TheSmallestChangeIsTheNearestEnd() => ForEachCase(it =>
    {
        var changes = it.Advice.Firmness!.Intervals.SelectMany(interval => new[] { interval.Below, interval.Above }.OfType<IntervalEnd>()
            .Select(end => new WeightChange(interval.Criterion, interval.Weight, end))).ToList();
        static decimal Distance(WeightChange change) => Math.Abs(change.End.At.Value - change.Weight);
        it.Advice.Firmness.SmallestChange.ShouldBe(changes.MinBy(Distance), it.Name);
    });

    [Fact]
    public void TheWeightingsWonAreThoseInWhichNoStackScoresMore()
    {
        var weights = new int[5];
        var (won, tried) = (0, 0);
        ForEachCase(it =>
        {
            weights.Length.ShouldBe(it.Knowledge.Criteria.Count);
            var recipe = it.Now.Allowed.Select(seen => RestOf(it, seen)).ToList();
            var levels = it.Now.Allowed.Select(seen => it.Knowledge.Criteria.Select(criterion => LevelsOf(it, seen.Options, criterion)).ToArray()).ToList();
            var best = it.Now.Allowed.ToList().IndexOf(it.Now.Best!);
            var wins = 0;
            for (var number = 0; number < WeightSample.Size; number++)
            {
                WeightSample.Fill(number, Criterion.LargestWeight, weights);
                int Points(int stack) => recipe[stack] * WeightSample.Scale + levels[stack].Zip(weights, (level, weight) => level * weight).Sum();
                var mine = Points(best);
                if (Enumerable.Range(0, recipe.Count).All(other => Points(other) <= mine)) wins++;
            }
            (it.Advice.Firmness!.WeightingsWon, it.Advice.Firmness.WeightingsTried).ShouldBe((wins, WeightSample.Size), it.Name);
            won += wins;
            tried += WeightSample.Size;
        });
        won.ShouldBeInRange(tried / 10, tried * 19 / 20);
    }

    [Fact]
    public void TheSampleSpreadsOverAllWeights()
    {
        var weights = new int[6];
        var seen = weights.Select(_ => new List<int>()).ToList();
        for (var number = 0; number < WeightSample.Size; number++)
        {
            WeightSample.Fill(number, Criterion.LargestWeight, weights);
            for (var i = 0; i < weights.Length; i++) seen[i].Add(weights[i]);
        }
        foreach (var values in seen)
        {
            values.ShouldAllBe(value => value >= 0 && value <= Criterion.LargestWeight * WeightSample.Scale);
            values.Distinct().Count().ShouldBeGreaterThan(WeightSample.Size / 4);
            // Each tenth of the range holds about a tenth of the sample.
            for (var tenth = 0; tenth < 10; tenth++)
                values.Count(value => value / 100 == tenth || tenth == 9 && value == 1000).ShouldBeInRange(WeightSample.Size / 15, WeightSample.Size / 7);
        }
    }

    [Fact]
    public void TheNextStackAndTheMarginAreThoseOfTheFirstFurtherOne() => ForEachCase(it =>
    {
        var next = it.Advice.Further.Count > 0 ? it.Advice.Further[0].Stack : null;
        (it.Advice.Firmness!.Next, it.Advice.Firmness.Margin).ShouldBe((next, it.Now.Best!.Score - next?.Score), it.Name);
    });

    [Fact]
    public void TheConfidenceFollowsFromTheFigures()
    {
        var grades = new HashSet<Confidence>();
        ForEachCase(it =>
        {
            var firmness = it.Advice.Firmness!;
            var distance = firmness.SmallestChange is { } change ? Math.Abs(change.End.At.Value - change.Weight) : decimal.MaxValue;
            var share = (decimal)firmness.WeightingsWon / firmness.WeightingsTried;
            var isDoubtful = firmness.Evidence.Weak.Any(fact =>
                fact.Kind is Weakness.Disputed or Weakness.UnknownStance or Weakness.UnknownStability or Weakness.RuledOutBySilence);
            var expected = it.Now.Allowed.Count(seen => seen.Score == it.Now.Best!.Score) > 1 ? Confidence.Tie
                : it.Now.Allowed.Count == 1 ? Confidence.OnlyOne
                : share < 0.5m || distance < 1 ? Confidence.Close
                : share >= 0.8m && distance >= 2 && !isDoubtful ? Confidence.Firm : Confidence.Fair;
            firmness.Confidence.ShouldBe(expected, it.Name);
            grades.Add(expected);
        });
        grades.Count.ShouldBe(Enum.GetValues<Confidence>().Length);
    }

    /// <summary>
    /// Another stack has gained on the best one by <c>gain</c> for each step of the weight in the direction and lies <c>behind</c> now. The first
    /// to catch up ends the interval; of several, the one that gains most is best beyond it, and of equals the first.
    /// </summary>
    private static (BigInteger Above, BigInteger Below, Seen TakesOver)? Expected(Case it, WeightInterval interval, int direction)
    {
        var best = it.Now.Best!;
        var mine = LevelsOf(it, best.Options, interval.Criterion);
        var first = it.Now.Allowed.Select(seen => (Seen: seen, Behind: best.Score - seen.Score, Gain: direction * (LevelsOf(it, seen.Options, interval.Criterion) - mine)))
            .Where(other => other.Gain > 0)
            .Select(other => (other.Seen, other.Behind, other.Gain))
            .Aggregate(((Seen Seen, int Behind, int Gain)?)null, (nearest, other) =>
                nearest is { } found && (other.Behind * found.Gain, -other.Gain).CompareTo((found.Behind * other.Gain, -found.Gain)) >= 0 ? found : other);
        if (first is not { } end) return null;
        var room = direction < 0 ? interval.Weight : Criterion.LargestWeight - interval.Weight;
        return end.Behind >= room * end.Gain ? null : (interval.Weight * end.Gain + direction * end.Behind, end.Gain, end.Seen);
    }

    private static void ShouldBeEnd(Case it, IntervalEnd? end, (BigInteger Above, BigInteger Below, Seen TakesOver)? expected, string name)
    {
        if (expected is not { } wanted)
        {
            end.ShouldBeNull(name);
            return;
        }
        var at = end.ShouldNotBeNull(name).At;
        (at.Numerator * wanted.Below).ShouldBe(at.Denominator * wanted.Above, name);
        Seen.Of(end.TakesOver).ShouldBe(wanted.TakesOver.ToString(), name);
        it.Now.Plain.Score(end.TakesOver.Options).ShouldBe(end.TakesOver.Score, name);
    }

    /// <summary>The points that no weight changes.</summary>
    private static int RestOf(Case it, Seen seen) =>
        seen.Score - it.Knowledge.Criteria.Sum(criterion => it.Advice.Weights[criterion.Id] * LevelsOf(it, seen.Options, criterion));

    private static int LevelsOf(Case it, IReadOnlyList<Option> stack, Criterion criterion) =>
        stack.Sum(option => PlainLevels.Of(it.Knowledge, option, criterion, it.Advice.Platform));

    private static int ForEachCase(Action<Case> check) => Case.ForEach(FirstSeed, Problems, true, check);
}
