using Bunit;
using NetChooser.Advisor;
using NetChooser.Knowledge;
using NetChooser.Web.Choosing;
using NetChooser.Web.Components;

namespace NetChooser.Web.Tests.Components;

public sealed class ComponentTests : BunitContext
{
    private static readonly Citation Page = new("page", "A page", "https://example.org/a", "1.0", new DateOnly(2026, 11, 1), CitationKind.Docs);
    private static readonly Citation Other = Page with { Key = "other", Url = "https://example.org/b" };

    private static Question Question(bool many, params string[] answers) =>
        new("colour", "Group", "Which `colour`?", "A hint.", "A reason.", many, [.. answers.Select(id => new Answer("colour", id, $"The {id}", ""))]);

    [Fact]
    public void AQuestionWithOneAnswerOffersNotSureAndStartsThere()
    {
        var field = Render<QuestionField>(set => set.Add(f => f.Question, Question(false, "red", "blue")).Add(f => f.Answers, Answers.None));
        field.FindAll("input[type=radio]").Count.ShouldBe(3);
        field.Find("input[checked]").GetAttribute("value").ShouldBeNullOrEmpty();
        field.Find("legend").InnerHtml.ShouldContain("<code>colour</code>");
    }

    [Fact]
    public void AQuestionWithManyAnswersHasBoxesAndNoneTicked()
    {
        var field = Render<QuestionField>(set => set.Add(f => f.Question, Question(true, "red", "blue")).Add(f => f.Answers, Answers.None));
        field.FindAll("input[type=checkbox]").Count.ShouldBe(2);
        field.FindAll("input[checked]").ShouldBeEmpty();
    }

    [Fact]
    public void TheAnswerGivenIsChecked()
    {
        var answers = new Answers { Given = [new AnswerKey("colour", "blue")] };
        var field = Render<QuestionField>(set => set.Add(f => f.Question, Question(false, "red", "blue")).Add(f => f.Answers, answers));
        field.FindAll("input[checked]").ShouldHaveSingleItem().Id.ShouldBe("colour-blue");
    }

    [Fact]
    public void EveryInputHasALabelOfItsOwn()
    {
        var field = Render<QuestionField>(set => set.Add(f => f.Question, Question(true, "red", "blue")).Add(f => f.Answers, Answers.None));
        foreach (var input in field.FindAll("input")) field.Find($"label[for={input.Id}]").TextContent.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void ASourceKeepsItsNumberThroughoutThePage()
    {
        var book = new SourceBook([Page]);
        book.NumberOf(Other).ShouldBe(2);
        book.NumberOf(Page with { Key = "again" }).ShouldBe(1);
        var cite = Render<Cite>(set => set.Add(c => c.Of, [Other, Page]).AddCascadingValue(book));
        cite.FindAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["#source-1", "#source-2"]);
    }

    [Fact]
    public void SilenceIsShownAsNotKnownWithAShapeOfItsOwn()
    {
        var mark = Render<SupportMark>(set => set.Add(m => m.Support, null));
        mark.Find(".support-unknown").TextContent.ShouldContain("ot known");
        mark.Find("svg circle").GetAttribute("stroke-dasharray").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Support.Full)]
    [InlineData(Support.Partial)]
    [InlineData(Support.None)]
    public void SupportIsSaidInAWordAndNotByColourAlone(Support support)
    {
        var mark = Render<SupportMark>(set => set.Add(m => m.Support, support));
        mark.Find(".support").TextContent.Trim().ShouldNotBeEmpty();
        mark.Find("svg").GetAttribute("aria-hidden").ShouldBe("true");
    }

    [Fact]
    public void APartialClaimSaysWhatIsMissing()
    {
        var claim = new Claim("a", "b", Support.Partial, ClaimStatus.Beta, Edition.Paid, [Page]) { Missing = "the other half", Product = "Plus", Since = "1.2" };
        var cell = Render<ClaimCell>(set => set.Add(c => c.Claims, [claim]).AddCascadingValue(new SourceBook()));
        cell.Markup.ShouldContain("the other half");
        cell.Find(".mark-paid").TextContent.ShouldContain("Plus");
        cell.Find(".mark-beta").ShouldNotBeNull();
        cell.Markup.ShouldContain("1.2");
    }

    [Fact]
    public void ADisputeShowsBothSides()
    {
        var claim = new Claim("a", "b", Support.Full, ClaimStatus.Stable, Edition.OpenSource, [Page]) { Dispute = new Dispute("The code says no.", [Other]) };
        var cell = Render<ClaimCell>(set => set.Add(c => c.Claims, [claim]).AddCascadingValue(new SourceBook()));
        cell.Markup.ShouldContain("The code says no.");
        cell.FindAll(".cite a").Count.ShouldBe(2);
    }

    [Fact]
    public void NoticesSayThatTheRestWasKept()
    {
        Render<NoticeList>(set => set.Add(n => n.Notices, [])).Markup.Trim().ShouldBeEmpty();
        var list = Render<NoticeList>(set => set.Add(n => n.Notices, [.. Enumerable.Range(0, 12).Select(number => new Notice($"k{number}", "wrong"))]));
        list.FindAll("li").Count.ShouldBe(10);
        list.Markup.ShouldContain("And 2 more.");
        list.Markup.ShouldContain("Everything else was kept.");
    }
}
