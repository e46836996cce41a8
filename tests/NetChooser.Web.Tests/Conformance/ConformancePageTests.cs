using System.Net;
using NetChooser.Knowledge;

namespace NetChooser.Web.Tests.Conformance;

/// <summary>The matrix of implementations and features, with the real reports.</summary>
[Collection(SiteCollection.Name)]
public sealed class ConformancePageTests(RunningSite site)
{
    private ConformanceEvidence Evidence => site.Knowledge.Conformance;

    [Fact]
    public async Task EachImplementationOfTheNewestReleaseIsAColumn()
    {
        var page = await site.Page("/conformance");
        var there = Evidence.Implementations.Where(one => Evidence.Reports.Any(report => report.ImplementationId == one.Id && report.Release == Evidence.Releases[0]));
        page.QuerySelectorAll(".matrix thead th").Skip(1).Select(head => head.TextContent.Trim()).ShouldBe(there.Select(one => one.Name));
    }

    [Fact]
    public async Task EveryFeatureOfTheReleaseIsARow()
    {
        var release = Evidence.Releases[1];
        var page = await site.Page($"/conformance?release={release}");
        var features = Evidence.Reports.Where(report => report.Release == release).SelectMany(report => report.Profiles)
            .SelectMany(profile => profile.Supported.Concat(profile.Unsupported)).Distinct();
        page.QuerySelectorAll(".matrix tbody th code").Select(row => row.TextContent).ShouldBe(features, ignoreOrder: true);
    }

    [Fact]
    public async Task EveryMarkIsSaidInWords()
    {
        var page = await site.Page("/conformance");
        page.QuerySelectorAll(".matrix tbody td").ShouldAllBe(cell => cell.TextContent.Trim().Length > 0);
    }

    [Fact]
    public async Task OnlyToolsDescribedHereCanBeShown()
    {
        var page = await site.Page("/conformance?show=described");
        page.QuerySelectorAll(".matrix thead th a").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("/tools/"));
        page.QuerySelector("#show option[selected]")!.GetAttribute("value").ShouldBe("described");
    }

    [Fact]
    public async Task AProfileShowsItsOwnFeaturesOnly()
    {
        var profile = Evidence.Programme!.Profiles[^1].Id;
        var page = await site.Page($"/conformance?profile={profile}&release=1.3");
        page.QuerySelectorAll(".matrix tbody th").Count(row => row.TextContent.Contains("Core of", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("/conformance?release=9.9", "There is no such release.")]
    [InlineData("/conformance?channel=sideways", "There is no such channel.")]
    [InlineData("/conformance?profile=%3Cscript%3E", "There is no such profile.")]
    [InlineData("/conformance?nonsense=1", "This page has no such choice.")]
    public async Task WhatALinkCannotMeanIsSaidAndTheRestIsShown(string address, string notice)
    {
        using var response = await site.Get(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await site.Page(address);
        page.QuerySelector(".notice")!.TextContent.ShouldContain(notice);
        page.QuerySelector(".matrix").ShouldNotBeNull();
    }

    [Fact]
    public async Task ChoicesThatNoReportFitsLeadBack()
    {
        var page = await site.Page("/conformance?channel=standard&profile=GATEWAY-UDP&release=1.3");
        page.QuerySelector(".matrix").ShouldBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("No report fits these choices.");
    }

    [Fact]
    public async Task EveryReportIsLinkedAtTheCommitThatWasRead()
    {
        var page = await site.Page("/conformance");
        var links = page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).ToHashSet();
        foreach (var report in Evidence.Reports.Where(report => report.Release == Evidence.Releases[0])) links.ShouldContain(Evidence.LinkTo(report));
        Evidence.LinkTo(Evidence.Reports[0]).ShouldContain(Evidence.Snapshot!.Commit);
    }

    [Fact]
    public async Task TheRuleByWhichReportsGoOutOfDateIsCited()
    {
        var page = await site.Page("/conformance");
        page.QuerySelectorAll(".sources a").Select(link => link.GetAttribute("href")).ShouldContain(Evidence.Programme!.Citations[0].Url);
    }

    [Fact]
    public async Task AToolPageShowsEveryReportOfIt()
    {
        foreach (var one in Evidence.Implementations.Where(one => one.ToolId is not null))
        {
            var page = await site.Page($"/tools/{one.ToolId}");
            page.QuerySelector("#conformance").ShouldNotBeNull(one.Id);
            foreach (var report in Evidence.Reports.Where(report => report.ImplementationId == one.Id))
                page.QuerySelectorAll("a[href]").ShouldContain(link => link.GetAttribute("href") == Evidence.LinkTo(report), report.Path);
        }
    }

    [Fact]
    public async Task AToolWithoutReportsHasNoSuchSection()
    {
        var without = site.Knowledge.Tools.First(tool => !Evidence.ImplementationsOf(tool.Id).Any());
        (await site.Page($"/tools/{without.Id}")).QuerySelector("#conformance").ShouldBeNull();
    }
}
