using System.Net.Sockets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NetChooser.Advisor;
using NetChooser.Content;

namespace NetChooser.Web.Hosting;

/// <summary>The whole site: reads the content once, then answers requests from memory.</summary>
public static class Site
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>Exit codes of the program.</summary>
    private enum Exit
    {
        Stopped = 0,
        BadContent = 1,
        NoAddress = 3,
    }

    /// <summary>Runs until it is told to stop. 0: stopped; 1: the content has errors; 3: the address cannot be used.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var folder = builder.Configuration["content"] ?? Path.Combine(AppContext.BaseDirectory, "content");
        var loaded = ContentLoader.Load(folder, DateOnly.FromDateTime(DateTime.UtcNow));
        foreach (var problem in loaded.Problems) await Console.Error.WriteLineAsync(problem.ToString());
        if (loaded.Knowledge is not { } knowledge)
        {
            await Console.Error.WriteLineAsync($"The content in {folder} has errors, so the site does not start.");
            return (int)Exit.BadContent;
        }
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
            builder.WebHost.UseUrls(DefaultAddress);
        AddServices(builder, new StackAdvisor(knowledge));
        await using var app = builder.Build();
        Configure(app);
        app.Lifetime.ApplicationStarted.Register(() => Announce(app));
        try
        {
            await app.RunAsync();
            return (int)Exit.Stopped;
        }
        catch (Exception error) when (error is SocketException or FormatException or InvalidOperationException or ArgumentOutOfRangeException
            || error is IOException { InnerException: SocketException or Microsoft.AspNetCore.Connections.AddressInUseException })
        {
            await Console.Error.WriteLineAsync($"{error.Message.TrimEnd('.')}. Choose another address with --urls http://127.0.0.1:PORT.");
            return (int)Exit.NoAddress;
        }
    }

    private static void AddServices(WebApplicationBuilder builder, StackAdvisor advisor)
    {
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // A start that fails is told in one sentence by RunAsync; the host would print its whole stack before.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // Whoever asks whether the site is ready gets the answer; the log need not repeat it as an error.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Services.AddSingleton(advisor);
        builder.Services.AddSingleton(advisor.Knowledge);
        builder.Services.AddSingleton(SiteFiles.Load(Path.Combine(AppContext.BaseDirectory, "wwwroot")));
        builder.Services.AddRazorComponents();
        // Nothing is ever encrypted for a reader, so no key may be left on the disk.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton<WarmUp>();
        builder.Services.AddHostedService(services => services.GetRequiredService<WarmUp>());
        builder.Services.AddHealthChecks().AddCheck<WarmUp>("warm");
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
    }

    private static void Configure(WebApplication app)
    {
        app.UseMiddleware<HeadAsGet>();
        app.UseRouting();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler("/error");
        app.UseResponseCompression();
        app.UseMiddleware<CanonicalAnswers>();
        app.UseAntiforgery();
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/readyz");
        app.MapGet(SiteFiles.Prefix + "/{hash}/{**path}", (SiteFiles files, HttpContext context, string hash, string? path) => files.Serve(context, hash, path));
        app.MapRazorComponents<Components.App>();
    }

    private static void Announce(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        foreach (var address in addresses) Console.WriteLine($"NetChooser is at {address}");
    }
}
