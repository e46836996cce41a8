using System.Text;
using NetChooser.Advisor;
using NetChooser.Knowledge;
using NetChooser.Tests;

namespace NetChooser.Wording.Tests;

public sealed class FirmnessWordsTests
{
    private static readonly KnowledgeBase Knowledge = MadeUp.Knowledge;
    private static readonly Recommendation Now = MadeUp.Recommend("");
    private static readonly Criterion Simplicity = Knowledge.Criteria[0];
    private static readonly Stack Next = MadeUp.Stack("oak-door", "oak-wire", "no-guard");

    private static readonly Firmness Firm = new(
        Confidence.Firm, [], null, 950, 1000, Next, 12, new Evidence(30, []));

    private static readonly List<WeakFact> Weak =
    [
        new(Weakness.Disputed, Option("oak-door"), Rate with { Dispute = new Dispute("The code lacks it.", [A.Source("Code")]) }, Capability, null, Rate.Citations),
        new(Weakness.UnknownStance, Option("oak-wire"), null, null, null, []),
        new(Weakness.UnknownStability, Option("oak-wire"), null, null, null, [A.Source("Oak wire")]),
        new(Weakness.RuledOutBySilence, Option("elm-door"), null, Capability, null, []),
        new(Weakness.Partial, Option("oak-door"), Rate with { Support = Support.Partial, Missing = "Only per node." }, Capability, null, Rate.Citations),
        new(Weakness.Beta, Option("oak-door"), Rate with { Status = ClaimStatus.Beta }, null, null, Rate.Citations),
        new(Weakness.Deprecated, Option("oak-door"), Rate with { Status = ClaimStatus.Deprecated }, Capability, null, Rate.Citations),
        new(Weakness.Old, Option("oak-door"), Rate, Capability, null, Rate.Citations),
        new(Weakness.Old, Option("oak-door"), null, null, null, [A.Source("Oak door")]),
        new(Weakness.Old, null, null, null, A.Rule("r", "A rule holds."), [A.Source("Rule")]),
    ];

    private static Claim Rate => A.Claim("oak-door", "rate");

    private static Capability Capability => Knowledge.FindCapability("rate")!;

    [Fact]
    public void EveryGradeIsOneSentenceOfItsFigures()
    {
        var change = new WeightChange(Simplicity, 4, new IntervalEnd(new Ratio(22, 3), Next));
        var text = new StringBuilder();
        foreach (var firmness in new[]
        {
            Firm,
            Firm with { SmallestChange = change, WeightingsWon = 1000, Margin = 1 },
            Firm with { Confidence = Confidence.Fair, SmallestChange = change, WeightingsWon = 713, Evidence = new Evidence(30, Weak) },
            Firm with { Confidence = Confidence.Close, SmallestChange = change with { End = new IntervalEnd(new Ratio(7, 2), Next) }, WeightingsWon = 1, Evidence = new Evidence(2, Weak[..1]) },
            Firm with { Confidence = Confidence.Close, Margin = 0, SmallestChange = change with { End = new IntervalEnd(new Ratio(4, 1), Next) }, WeightingsWon = 999 },
            Firm with { Confidence = Confidence.Tie, Margin = 0, WeightingsWon = 500 },
            Firm with { Confidence = Confidence.Fair, Next = null, Margin = null, WeightingsWon = 0, WeightingsTried = 0, Evidence = new Evidence(0, []) },
            Firm with { Confidence = Confidence.OnlyOne, Next = null, Margin = null, Evidence = new Evidence(1, []) },
        })
            text.Append($"{FirmnessWords.Sentence(firmness)}\n  {FirmnessWords.Share(firmness)}\n");
        Approval.Verify(text.ToString(), "firmness");
    }

    [Fact]
    public void EveryWeaknessIsSaidWithItsSources() => Approval.Verify(
        string.Concat(Weak.Select(fact =>
        {
            var words = FirmnessWords.Of(fact, Knowledge);
            return $"[{FirmnessWords.Label(fact.Kind)}] {words.Text}{string.Concat(words.Citations.Select(citation => $" [{citation.Title}]"))}\n";
        })), "weak-facts");

    [Fact]
    public void AnIntervalSaysWhereTheStackStaysBestAndWhatTakesOver()
    {
        var end = new IntervalEnd(new Ratio(15, 2), Next);
        Words(new IntervalEnd(new Ratio(2, 1), MadeUp.Stack("no-door", "elm-wire", "no-guard")), end).ShouldBe(
            "Stays best from 2 to 7.5 (now 4). Below, Elm wire would replace Ash wire. Above, Oak door would be added and Oak wire would replace Ash wire.");
        Words(null, end).ShouldStartWith("Stays best up to 7.5 (now 4). Above, ");
        Words(end, null).ShouldStartWith("Stays best from 7.5 up (now 4). Below, ");
        Words(null, null).ShouldBe("Stays best whatever its weight (now 4).");
        Words(end, end).ShouldStartWith("Stays best only at 7.5 (now 4). Below, ");
    }

    [Fact]
    public void TheSmallestChangeNamesItsCriterion() =>
        FirmnessWords.Of(new WeightChange(Simplicity, 4, new IntervalEnd(new Ratio(1, 3), Next)), Now, Knowledge).ShouldBe(
            "The smallest change of a weight that dethrones it is “Simplicity” below about 0.33 (now 4). Then Oak door would be added and Oak wire would replace Ash wire.");

    [Fact]
    public void WhereTheStackStandsLevelTheIntervalTellsOnWhichSideItLoses()
    {
        var end = new IntervalEnd(new Ratio(4, 1), Next);
        var change = new WeightChange(Simplicity, 4, end);
        FirmnessWords.Sentence(Firm with { SmallestChange = change, Intervals = [new WeightInterval(Simplicity, 4, null, end)] })
            .ShouldContain("“Simplicity” above 4 (now 4)");
        FirmnessWords.Of(change, Now with { Firmness = Firm with { Intervals = [new WeightInterval(Simplicity, 4, end, null)] } }, Knowledge)
            .ShouldContain("“Simplicity” below 4 (now 4)");
    }

    [Theory]
    [InlineData(0, 8, "none of the 8")]
    [InlineData(1, 1000, "1 (less than 1%) of the 1000")]
    [InlineData(1, 8, "1 (about 13%) of the 8")]
    [InlineData(2, 8, "2 (25%) of the 8")]
    [InlineData(999, 1000, "999 (more than 99%) of the 1000")]
    [InlineData(8, 8, "all 8")]
    public void AShareIsNeverRoundedToAllOrNothing(int won, int tried, string share) =>
        FirmnessWords.Share(Firm with { WeightingsWon = won, WeightingsTried = tried }).ShouldStartWith($"It is among the best in {share} weightings that were tried");

    [Fact]
    public void EveryGradeAndWeaknessHasALabelOfItsOwn()
    {
        Enum.GetValues<Confidence>().Select(FirmnessWords.Label).ShouldBeUnique();
        Enum.GetValues<Weakness>().Select(FirmnessWords.Label).ShouldBeUnique();
    }

    private static string Words(IntervalEnd? below, IntervalEnd? above) =>
        FirmnessWords.Of(new WeightInterval(Simplicity, 4, below, above), Now, Knowledge);

    private static Option Option(string id) => Knowledge.FindOption(id)!;
}
