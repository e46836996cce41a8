using Microsoft.Playwright;

namespace NetChooser.Browser.Tests;

/// <summary>The question page as people use it: with a mouse, with keys, without scripts, with a shared link.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ChoosingTests(RunningBrowser browser)
{
    [Fact]
    public async Task FromTheHomePageToALinkThatSomebodyElseOpens()
    {
        var mine = await browser.Window();
        await mine.GotoAsync("/");
        await mine.GetByRole(AriaRole.Link, new() { Name = "Answer the questions" }).ClickAsync();
        await Answer(mine, "platform-eks");
        await Answer(mine, "north-south-internet");
        await Answer(mine, "traffic-encryption-mutual-tls");
        await mine.GetByRole(AriaRole.Link, new() { Name = "Why this stack? The full report" }).ClickAsync();
        await Assertions.Expect(mine.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("A stack for Amazon EKS");
        var stack = await mine.Locator(".stack").InnerTextAsync();

        var theirs = await browser.Window();
        await theirs.GotoAsync(mine.Url);
        (await theirs.Locator(".stack").InnerTextAsync()).ShouldBe(stack);
        await theirs.GetByRole(AriaRole.Link, new() { Name = "Change the answers" }).ClickAsync();
        await Assertions.Expect(theirs.Locator("#platform-eks")).ToBeCheckedAsync();
        await mine.Context.CloseAsync();
        await theirs.Context.CloseAsync();
    }

    [Fact]
    public async Task AnAnswerChangesTheStackAndTheAddressAndBackUndoesIt()
    {
        var page = await browser.Window();
        await page.GotoAsync("/choose");
        var before = await page.Locator(".stack").InnerTextAsync();
        await Answer(page, "platform-gke-autopilot");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/choose\?platform=[a-z-]+$"));
        (await page.Locator(".stack").InnerTextAsync()).ShouldNotBe(before);
        (await page.Locator(".mark-changed").CountAsync()).ShouldBeGreaterThan(0);
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{browser.Address}/choose");
        await Assertions.Expect(page.Locator("#platform-gke-autopilot")).Not.ToBeCheckedAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task ItCanBeUsedWithTheKeyboardAlone()
    {
        var page = await browser.Window();
        await page.GotoAsync("/choose");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("Skip to the content");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Focused(page, "platform");
        var changed = page.WaitForResponseAsync(response => response.Url.Contains("/choose?", StringComparison.Ordinal) && response.Ok);
        await page.Keyboard.PressAsync("ArrowDown");
        await changed;
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("platform="));
        await Focused(page, "platform");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WithoutScriptsTheFormGivesTheSameLinkAndTheSameStack()
    {
        var plain = await browser.Window(scripts: false);
        await plain.GotoAsync("/choose");
        await plain.Locator("#platform-eks").CheckAsync();
        await plain.Locator("#gateway-features-jwt").CheckAsync();
        await plain.GetByRole(AriaRole.Button, new() { Name = "Show the stack" }).ClickAsync();
        var link = plain.Url;
        var stack = await plain.Locator(".stack").InnerTextAsync();

        var scripted = await browser.Window();
        await scripted.GotoAsync("/choose");
        await Answer(scripted, "gateway-features-jwt");
        await Answer(scripted, "platform-eks");
        await Assertions.Expect(scripted).ToHaveURLAsync(link);
        await scripted.ReloadAsync();
        (await scripted.Locator(".stack").InnerTextAsync()).ShouldBe(stack);
        await plain.Context.CloseAsync();
        await scripted.Context.CloseAsync();
    }

    [Fact]
    public async Task AnOpenExplanationStaysOpenWhenTheStackChanges()
    {
        var page = await browser.Window();
        await page.GotoAsync("/choose");
        await page.Locator("#q-platform details summary").ClickAsync();
        await Answer(page, "platform-rke2");
        (await page.Locator("#q-platform details").GetAttributeAsync("open")).ShouldNotBeNull();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task WhatCollidesCanBeTakenBackOnThePage()
    {
        var page = await browser.Window();
        await page.GotoAsync("/choose?announcement=layer2&platform=gke");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No stack fits" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Take this back" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your stack" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AfterAnAnswerTheNextQuestionMovesOnAndTheLastOneStaysInReach()
    {
        var page = await browser.Window();
        await page.GotoAsync("/choose");
        var next = page.Locator(".next-question:not(.held) fieldset");
        var first = (await next.GetAttributeAsync("id"))!;
        await Answer(page, (await next.Locator("input:not([value=''])").First.GetAttributeAsync("id"))!);
        await Assertions.Expect(page.Locator(".next-question.held fieldset")).ToHaveIdAsync(first);
        await Assertions.Expect(next).Not.ToHaveIdAsync(first);
        (await page.Locator($"#{first}").CountAsync()).ShouldBe(1);
        await Answer(page, (await next.Locator("input:not([value=''])").First.GetAttributeAsync("id"))!);
        await Assertions.Expect(page.Locator($".question-group #{first}")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AnAnswerThatCannotBeMetCanBeMadeNiceToHave()
    {
        var page = await browser.Window();
        await page.GotoAsync("/choose?ip-family=dual-stack&platform=eks");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No stack fits" })).ToBeVisibleAsync();
        await Answer(page, "nice-ip-family-dual-stack");
        await Assertions.Expect(page).ToHaveURLAsync($"{browser.Address}/choose?ip-family=dual-stack&nice.ip-family=dual-stack&platform=eks");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your stack" })).ToBeVisibleAsync();
        await Answer(page, "ip-family-unsure");
        await Assertions.Expect(page).ToHaveURLAsync($"{browser.Address}/choose?platform=eks");
        (await page.Locator(".notice").CountAsync()).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task AWeightIsInSightAndSaysAtOnceWhoSetIt()
    {
        var page = await browser.Window();
        await page.GotoAsync("/choose?platform=eks");
        var weight = page.Locator(".weight", new() { Has = page.Locator("#weight-simplicity") });
        await Assertions.Expect(weight.Locator("strong")).ToBeVisibleAsync();
        await page.Locator("#weight-simplicity").SelectOptionAsync("9");
        await Assertions.Expect(weight.Locator("strong")).ToHaveTextAsync("9");
        await Assertions.Expect(weight).ToContainTextAsync("set by you");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task OnAPhoneTheStackIsOneTapAway()
    {
        var page = await browser.Window(390, 844);
        await page.GotoAsync("/choose?platform=eks");
        await page.GetByRole(AriaRole.Link, new() { Name = "See the stack" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your stack" })).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>Gives one answer, named by the id of its field, and waits until the page has taken it.</summary>
    private static async Task Answer(IPage page, string field)
    {
        var answered = page.WaitForResponseAsync(response => response.Url.Contains("/choose?", StringComparison.Ordinal) && response.Ok);
        await page.Locator($"#{field}").CheckAsync();
        await answered;
        await Assertions.Expect(page.Locator($"#{field}")).ToBeCheckedAsync();
        await page.WaitForFunctionAsync("!document.querySelector('.htmx-request')");
    }

    private static async Task Focused(IPage page, string name) =>
        (await page.EvaluateAsync<string>("document.activeElement.name ?? ''")).ShouldBe(name);
}
