using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace NetChooser.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(RunningBrowser browser)
{
    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task AxeFindsNothingInLightAndDark(string address)
    {
        foreach (var dark in new[] { false, true })
        {
            var page = await browser.Window(dark: dark);
            await page.GotoAsync(address);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(fold => fold.open = true)");
            var result = await page.RunAxe(new AxeRunOptions());
            result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")
                .ShouldBeEmpty($"{address} {(dark ? "dark" : "light")}");
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task NothingOverflowsFromAPhoneAtFourTimesZoomToAWideScreen(string address)
    {
        foreach (var width in new[] { 320, 390, 768, 1280, 1920, 3840 })
        {
            var page = await browser.Window(width);
            await page.GotoAsync(address);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, $"{address} at {width}");
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task TheBrowserComplainsOfNothingAndAsksNobodyElse(string address)
    {
        var page = await browser.Window();
        var complaints = new List<string>();
        var strangers = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning" && !message.Text.Contains("404", StringComparison.Ordinal)) complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) => { if (!request.Url.StartsWith(browser.Address, StringComparison.Ordinal)) strangers.Add(request.Url); };
        await page.GotoAsync(address, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        complaints.ShouldBeEmpty();
        strangers.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }
}
