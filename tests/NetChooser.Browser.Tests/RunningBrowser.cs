using System.Diagnostics;
using Microsoft.Playwright;

namespace NetChooser.Browser.Tests;

/// <summary>The site in a process of its own, and a Chromium beside it. Both are ended by their process ids.</summary>
public sealed class RunningBrowser : IAsyncLifetime
{
    private const string Setting = "NETCHOOSER_CHROMIUM";
    private const string RequireAll = "NETCHOOSER_REQUIRE_ALL";
    private const int MostSecondsToStart = 60;

    private static readonly string[] UsualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private readonly Process site = new()
    {
        StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NetChooser.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
        },
    };

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the site answers.</summary>
    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (Chromium() is not { } chromium) return;
        site.Start();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(MostSecondsToStart));
        while (await site.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (!line.StartsWith("NetChooser is at ", StringComparison.Ordinal)) continue;
            Address = line["NetChooser is at ".Length..];
            break;
        }
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>A new browser window with nothing remembered. Skips the test when there is no Chromium, or fails it where all must run.</summary>
    public async Task<IPage> Window(int width = 1280, int height = 900, bool dark = false, bool scripts = true)
    {
        if (browser is null)
        {
            const string Why = $"No Chromium was found: install one, or name it in {Setting}.";
            if (Environment.GetEnvironmentVariable(RequireAll) == "1") Assert.Fail(Why);
            Assert.Skip(Why);
        }
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        if (Address.Length > 0) site.Kill(entireProcessTree: true);
        site.Dispose();
    }

    private static string? Chromium() =>
        Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } set ? set : UsualPlaces.FirstOrDefault(File.Exists);
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<RunningBrowser>
{
    public const string Name = "browser";
}
