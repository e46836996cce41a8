using System.Text;
using NetChooser.Advisor;
using NetChooser.Tests;

namespace NetChooser.Wording.Tests;

/// <summary>Whole recommendations in words, as a person read and approved them.</summary>
public sealed class RecommendationTests
{
    [Theory]
    [InlineData("nothing-asked", "")]
    [InlineData("platform-fixes", "place=cloud&taste=names")]
    [InlineData("comes-with", "place=island&needs=rate")]
    [InlineData("own-machines", "place=island&needs=secret,names&taste=no-fir,names")]
    [InlineData("what-runs-stays", "place=island&taste=ash,paid&needs=names")]
    [InlineData("pinned", "pin.guard=elm-guard&pin.wire=oak-wire&weight.simplicity=0")]
    [InlineData("conflict", "place=cloud&needs=secret,rate")]
    [InlineData("conflict-of-pins", "pin.door=oak-door&pin.wire=ash-wire")]
    public void TheWordsAreApproved(string name, string link) => Approval.Verify(Written(MadeUp.Recommend(link)), name);

    [Fact]
    public void ACauseThatWasNotFoundIsNotGuessed()
    {
        var recommendation = MadeUp.Recommend("place=island&needs=secret,names&taste=no-fir,names");
        var other = recommendation.Slots.SelectMany(slot => slot.Others).First(option => option.Causes.Count > 1);
        var words = CauseWords.Of(other with { MayNeedFewer = true }, recommendation, MadeUp.Knowledge);
        words.Text.ShouldBe("It is in no stack that satisfies the answers; finding which few things rule it out took too long.");
        words.Citations.ShouldBeEmpty();
    }

    private static string Written(Recommendation recommendation)
    {
        var text = new StringBuilder();
        if (recommendation.DeadEnd is { Conflicts: [var conflict, ..] })
        {
            var words = ConflictWords.Of(conflict, MadeUp.Knowledge);
            text.Append(words.Headline).Append('\n').AppendJoin("", words.Said.Select(said => $"said: {said}\n"))
                .AppendJoin("", words.Because.Select(because => Line("because: ", because)));
        }
        foreach (var slot in recommendation.Slots)
        {
            text.Append(Line($"{slot.Slot.Name}: {slot.Chosen.Name} [{ReasonWords.Label(slot.Reason)}]\n  ", ReasonWords.Of(slot, recommendation)))
                .AppendJoin("", slot.Others.Select(other => Line($"  - {other.Option.Name}: ", CauseWords.Of(other, recommendation, MadeUp.Knowledge))));
        }
        text.AppendJoin("", recommendation.Requirements.Select(met => Line("required: ", RequirementWords.Of(met))))
            .AppendJoin("", recommendation.Wishes.Select(wish => Line("wished: ", RequirementWords.Of(wish))))
            .AppendJoin("", recommendation.FiredRules.Select(rule => Line("rule: ", RuleWords.Of(rule))));
        return text.ToString();
    }

    private static string Line(string before, Statement statement) =>
        $"{before}{statement.Text}{string.Concat(statement.Citations.Select(citation => $" [{citation.Title}]"))}\n";
}
