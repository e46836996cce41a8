using System.Net;
using Bunit;
using NetChooser.Knowledge;
using NetChooser.Web.Choosing;
using NetChooser.Web.Tests.Making;
using NetChooser.Wording.Tests;

namespace NetChooser.Web.Tests.Choosing;

/// <summary>An answer that requires something can be made nice to have, with a box of the same form.</summary>
[Collection(SiteCollection.Name)]
public sealed class NiceAnswerTests(RunningSite site) : PageContext
{
    [Fact]
    public void TheBoxStandsOnlyBesideAnswersThatWereGivenAndRequireSomething()
    {
        BoxesOf("needs", "needs=rate").ShouldBe(["nice.needs=rate"]);
        BoxesOf("needs", "").ShouldBeEmpty();
        BoxesOf("taste", "taste=ash").ShouldBeEmpty();
    }

    [Fact]
    public void ATickedBoxStaysTicked()
    {
        var field = Field("needs", "needs=rate,names&nice.needs=names");
        field.Find("#nice-needs-names").HasAttribute("checked").ShouldBeTrue();
        field.Find("#nice-needs-rate").HasAttribute("checked").ShouldBeFalse();
    }

    [Fact]
    public async Task ABoxWhoseAnswerWasTakenBackGoesWithoutANotice()
    {
        var (question, answer) = Requiring();
        using var response = await site.Get($"/choose?{question.Id}=&nice.{question.Id}={answer.Id}");
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldBe("/choose");
    }

    [Fact]
    public async Task WhatIsNiceStaysInTheAddressAndIsSaidInTheReport()
    {
        var (question, answer) = Requiring();
        using var response = await site.Get($"/stack?nice.{question.Id}={answer.Id}&{question.Id}={answer.Id}");
        response.Headers.Location!.OriginalString.ShouldBe($"/stack?{question.Id}={answer.Id}&nice.{question.Id}={answer.Id}");
        var page = await site.Page(response.Headers.Location!.OriginalString);
        page.QuerySelector("#said")!.ParentElement!.TextContent.ShouldContain("(only nice to have)");
        page.QuerySelectorAll("#requirements ~ * .mark").Select(mark => mark.TextContent).ShouldContain("nice to have");
    }

    [Theory]
    [InlineData("nice.=x")]
    [InlineData("nice.nowhere=x")]
    [InlineData("nice.%3Cscript%3E=%3Cimg%3E")]
    [InlineData("nice.platform=moon")]
    public async Task NonsenseGetsANotice(string query) =>
        (await site.Page($"/choose?{query}")).QuerySelectorAll(".notice li").Length.ShouldBe(1);

    private (Question Question, Answer Answer) Requiring()
    {
        var question = site.Knowledge.Questions.First(question =>
            string.CompareOrdinal(question.Id, "nice") < 0 && question.Answers.Any(answer => answer.Requires.Count > 0));
        return (question, question.Answers.First(answer => answer.Requires.Count > 0));
    }

    private IEnumerable<string> BoxesOf(string question, string link) =>
        Field(question, link).FindAll(".nice input").Select(box => $"{box.GetAttribute("name")}={box.GetAttribute("value")}");

    private IRenderedComponent<QuestionField> Field(string question, string link) => Render<QuestionField>(set => set
        .Add(field => field.Question, MadeUp.Knowledge.FindQuestion(question)).Add(field => field.Answers, MadeUp.Answers(link)));
}
