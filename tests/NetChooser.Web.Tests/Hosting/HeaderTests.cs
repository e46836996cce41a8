using System.Net;

namespace NetChooser.Web.Tests.Hosting;

[Collection(SiteCollection.Name)]
public sealed class HeaderTests(RunningSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/choose?nonsense=1")]
    public async Task EveryAnswerKeepsThePageToItself(string address)
    {
        using var response = await site.Get(address);
        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("default-src 'self'");
        policy.ShouldNotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task AFileOfThisVersionMayBeKeptForAYear()
    {
        var address = (await site.Page("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var response = await site.Get(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
    }

    [Fact]
    public async Task AFileOfAnOlderVersionIsAskedForAgain()
    {
        using var response = await site.Get("/assets/000000000000/css/site.css");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    [Fact]
    public async Task AFileComesCompressedToWhoeverAsks()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/x/css/site.css");
        request.Headers.Add("Accept-Encoding", "gzip, br");
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        response.Content.Headers.ContentEncoding.ShouldBe(["br"]);
    }

    [Theory]
    [InlineData("/assets/x/css/none.css")]
    [InlineData("/assets/x/../Program.cs")]
    [InlineData("/assets/x/%2e%2e/%2e%2e/etc/passwd")]
    public async Task NothingOutsideTheFilesIsServed(string address)
    {
        using var response = await site.Get(address);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tools")]
    [InlineData("/healthz")]
    public async Task HeadIsAnsweredLikeGetWithoutABody(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task OperatorsSeeThatItIsWell()
    {
        using var response = await site.Get("/healthz");
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("Healthy");
    }
}
