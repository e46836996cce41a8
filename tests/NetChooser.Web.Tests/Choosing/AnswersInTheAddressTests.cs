using System.Net;
using AngleSharp.Html.Dom;

namespace NetChooser.Web.Tests.Choosing;

/// <summary>The address is the whole state of the question page and of the report.</summary>
[Collection(SiteCollection.Name)]
public sealed class AnswersInTheAddressTests(RunningSite site)
{
    [Fact]
    public async Task AnAnswerInTheAddressIsCheckedOnThePage()
    {
        var page = await site.Page("/choose?gateway-features=grpc,jwt&platform=eks");
        Checked(page).ShouldBe(["gateway-features=grpc", "gateway-features=jwt", "platform=eks"], ignoreOrder: true);
    }

    [Fact]
    public async Task WithoutAnswersEveryQuestionIsLeftOpen() => Checked(await site.Page("/choose")).ShouldBeEmpty();

    [Fact]
    public async Task WhatAFormSendsBecomesTheOneSortedLink()
    {
        using var response = await site.Get("/choose?platform=gke&north-south=&gateway-features=jwt&gateway-features=grpc&pin.mesh=&weight.maturity=");
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldBe("/choose?gateway-features=grpc,jwt&platform=gke");
    }

    [Fact]
    public async Task NonsenseIsNamedAndTheRestIsKept()
    {
        using var response = await site.Get("/choose?platform=eks&platfrom=gke&north-south=moon&weight.maturity=99&pin.mesh=nix");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await site.Page("/choose?platform=eks&platfrom=gke&north-south=moon&weight.maturity=99&pin.mesh=nix");
        page.QuerySelectorAll(".notice li").Length.ShouldBe(4);
        Checked(page).ShouldBe(["platform=eks"]);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>=x")]
    [InlineData("platform=%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("platform=%FF%FE%00")]
    [InlineData("%=%&&==&===")]
    [InlineData("pin.=&weight.=&pin.gateway=%27%22")]
    [InlineData("platform=eks,gke,aks")]
    public async Task HostileLinksGetANoticeAndNeverMarkup(string query)
    {
        foreach (var path in new[] { "/choose", "/stack" })
        {
            using var response = await site.Get($"{path}?{query}");
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            var page = await site.Page($"{path}?{query}");
            page.QuerySelectorAll(".notice li").ShouldNotBeEmpty();
            page.QuerySelectorAll("main script, main img").ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task AHugeLinkIsReadInPart()
    {
        var query = string.Join('&', Enumerable.Range(0, 700).Select(number => $"q{number}=1"));
        var page = await site.Page($"/choose?platform=eks&{query}");
        page.QuerySelector(".notice")!.TextContent.ShouldContain("more");
        Checked(page).ShouldBe(["platform=eks"]);
    }

    [Fact]
    public async Task AFixedSlotStandsInTheStackAndInItsField()
    {
        var option = site.Knowledge.Options.First(option => option.SlotId == "mesh" && option is { IsEmpty: false, RunsOn: null } && option.Edition == Knowledge.Edition.OpenSource);
        var page = await site.Page($"/choose?pin.mesh={option.Id}");
        ((IHtmlSelectElement)page.QuerySelector("#pin-mesh")!).Value.ShouldBe(option.Id);
        page.QuerySelector(".stack")!.TextContent.ShouldContain(option.Name);
    }

    [Fact]
    public async Task TheScriptLearnsWhatTheLastAnswerChanged()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/choose?platform=eks");
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("HX-Current-URL", "http://localhost/choose?platform=gke");
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("mark-changed");
        using var plain = await site.Get("/choose?platform=eks");
        (await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("mark-changed");
    }

    [Theory]
    [InlineData("platform", true)]
    [InlineData("north-south platform", true)]
    [InlineData("north-south", false)]
    [InlineData("<script> no-such-question ,,", false)]
    [InlineData("", false)]
    public async Task TheQuestionJustAnsweredAtTheTopStaysThere(string top, bool held)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/choose?platform=eks");
        request.Headers.Add("HX-Current-URL", "http://localhost/choose");
        request.Headers.TryAddWithoutValidation("NetChooser-Top", top);
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .Contains("Your last answer", StringComparison.Ordinal).ShouldBe(held);
    }

    private static List<string> Checked(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("input[checked]").OfType<IHtmlInputElement>().Where(input => input.Value.Length > 0).Select(input => $"{input.Name}={input.Value}")];
}
