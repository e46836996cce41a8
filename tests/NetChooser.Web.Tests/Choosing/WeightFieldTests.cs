using Bunit;
using NetChooser.Advisor;
using NetChooser.Knowledge;
using NetChooser.Web.Choosing;
using NetChooser.Web.Tests.Making;
using NetChooser.Wording.Tests;

namespace NetChooser.Web.Tests.Choosing;

public sealed class WeightFieldTests : PageContext
{
    private static readonly KnowledgeBase Moved = new(MadeUp.Knowledge.Parts with
    {
        Questions = [new Question("team", "Last", "Who?", "", "Because.", true,
            [
                new Answer("team", "small", "Small", "") { Weights = new Dictionary<string, int> { ["simplicity"] = 3 } },
                new Answer("team", "large", "Large", "") { Weights = new Dictionary<string, int> { ["simplicity"] = -9 } },
                new Answer("team", "keen", "Keen", "") { Weights = new Dictionary<string, int> { ["simplicity"] = 7 } },
            ])],
    });

    [Fact]
    public void EveryCriterionShowsItsWeightAsANumberAndABar()
    {
        var fields = Render<WeightFields>(set => set.Add(f => f.Answers, Answers.None).Add(f => f.InForce, Explained.Now.Weights));
        fields.FindAll(".weight strong").Select(number => number.TextContent).ShouldBe(["4", "2"]);
        fields.FindAll(".weight-bar .filled").Select(bar => bar.GetAttribute("width")).ShouldBe(["39.6", "19.8"]);
        fields.FindAll("label").Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("", "default")]
    [InlineData("team=small", "default 4, your answers +3")]
    [InlineData("team=large", "default 4, your answers −9, cut at 0")]
    [InlineData("team=keen", "default 4, your answers +7, cut at 10")]
    [InlineData("team=small&weight.simplicity=1", "set by you, default 4")]
    public void ItSaysWhereAWeightComesFrom(string link, string origin) =>
        WeightOrigin.Of(Moved.Criteria[0], AnswerLink.Parse(Moved, link).Answers, Moved).ShouldBe(origin);
}
