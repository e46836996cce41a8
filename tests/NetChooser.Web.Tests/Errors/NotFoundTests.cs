using System.Net;

namespace NetChooser.Web.Tests.Errors;

[Collection(SiteCollection.Name)]
public sealed class NotFoundTests(RunningSite site)
{
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/tools/none")]
    [InlineData("/layers/none")]
    [InlineData("/rules/none")]
    [InlineData("/tools/%3Cscript%3E")]
    [InlineData("/a/b/c")]
    public async Task AnUnknownAddressSaysSoOnADesignedPage(string address)
    {
        using var response = await site.Get(address);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await site.Page(address);
        page.QuerySelector("h1")!.TextContent.ShouldStartWith("There is no");
        page.QuerySelector("nav").ShouldNotBeNull();
    }

    [Fact]
    public async Task AMisspeltToolIsSuggested()
    {
        var tool = site.Knowledge.Tools.First(tool => tool.Id.Length > 6);
        var page = await site.Page($"/tools/{tool.Id[..^1]}");
        page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")).ShouldContain($"/tools/{tool.Id}");
    }
}
