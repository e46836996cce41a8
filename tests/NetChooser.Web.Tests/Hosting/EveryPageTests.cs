using System.Net;

namespace NetChooser.Web.Tests.Hosting;

/// <summary>What must be true of every page that the site can show.</summary>
[Collection(SiteCollection.Name)]
public sealed class EveryPageTests(RunningSite site)
{
    private const int MostOtherReports = 40;

    [Fact]
    public async Task EveryPageAnswersWithOneHeadingATitleAndADescription()
    {
        foreach (var address in site.Addresses())
        {
            using var response = await site.Get(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            var page = await site.Page(address);
            page.QuerySelectorAll("h1").Length.ShouldBe(1, address);
            page.Title.ShouldNotBeNullOrWhiteSpace(address);
            page.QuerySelector("meta[name=description]")?.GetAttribute("content").ShouldNotBeNullOrWhiteSpace(address);
        }
    }

    [Fact]
    public async Task EveryLinkInsideTheSiteLeadsSomewhere()
    {
        var links = new HashSet<string>();
        var pages = new Dictionary<string, HashSet<string>>();
        foreach (var address in site.Addresses())
        {
            var page = await site.Page(address);
            pages[address] = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
            foreach (var link in page.QuerySelectorAll("a[href]").Select(element => element.GetAttribute("href")!))
                if (link.StartsWith('/') || link.StartsWith('#')) links.Add(link.StartsWith('#') ? address + link : link);
        }
        // A report links to one report more for every answer and option that is possible; an even sample of these stands for all.
        bool OfAnotherReport(string link) => link.Contains('?', StringComparison.Ordinal) && !pages.ContainsKey(link.Split('#')[0]);
        var others = links.Where(OfAnotherReport).Order(StringComparer.Ordinal).ToList();
        var sample = others.Where((_, index) => index % (1 + (others.Count / MostOtherReports)) == 0).ToList();
        foreach (var link in links.Except(others).Concat(sample))
        {
            var (address, anchor) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
            if (!pages.TryGetValue(address, out var ids))
            {
                using var response = await site.Get(address);
                response.StatusCode.ShouldBe(HttpStatusCode.OK, link);
                pages[address] = ids = [.. (await site.Page(address)).QuerySelectorAll("[id]").Select(element => element.Id!)];
            }
            if (anchor is not null) ids.ShouldContain(anchor, link);
        }
    }

    [Fact]
    public async Task NoIdStandsTwiceOnAPage()
    {
        foreach (var address in site.Addresses())
            (await site.Page(address)).QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key)
                .ShouldBeEmpty(address);
    }

    [Fact]
    public async Task NoPageHasAnInlineScriptOrStyle()
    {
        foreach (var address in site.Addresses())
        {
            var page = await site.Page(address);
            page.QuerySelectorAll("script:not([src]), style, [style], [onclick], [onchange]").Select(element => element.OuterHtml).ShouldBeEmpty(address);
        }
    }

    [Fact]
    public async Task NoPageLoadsAnythingFromElsewhere()
    {
        foreach (var address in site.Addresses())
            (await site.Page(address)).QuerySelectorAll("script[src], link[href], img[src]")
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!).ShouldAllBe(link => link.StartsWith('/'), address);
    }

    [Fact]
    public async Task NoPageSetsACookie()
    {
        foreach (var address in site.Addresses().Take(20))
        {
            using var response = await site.Get(address);
            response.Headers.Contains("Set-Cookie").ShouldBeFalse(address);
        }
    }

    [Fact]
    public async Task TheSameAddressGivesTheSameBytes()
    {
        foreach (var address in site.Addresses().Take(60))
        {
            using var first = await site.Get(address);
            using var second = await site.Get(address);
            (await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
                .ShouldBe(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), address);
        }
    }
}
