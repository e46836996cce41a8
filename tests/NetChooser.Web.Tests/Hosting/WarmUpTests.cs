using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using NetChooser.Web.Hosting;

namespace NetChooser.Web.Tests.Hosting;

[Collection(SiteCollection.Name)]
public sealed class WarmUpTests(RunningSite site)
{
    [Fact]
    public async Task TheSiteBecomesReady()
    {
        for (var tries = 0; tries < 600; tries++)
        {
            using var response = await site.Get("/readyz");
            if (response.StatusCode == HttpStatusCode.OK) return;
            response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        }
        Assert.Fail("It was not ready after two minutes.");
    }

    [Fact]
    public async Task ItIsNotReadyBeforeItHasStarted()
    {
        using var lifetime = new Lifetime();
        using var warmUp = new WarmUp(new NoServer("http://127.0.0.1:1"), site.Knowledge, lifetime, NullLogger<WarmUp>.Instance);
        await warmUp.StartAsync(TestContext.Current.CancellationToken);
        (await StatusOf(warmUp)).ShouldBe(HealthStatus.Unhealthy);
        await warmUp.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://[::]:1")]
    [InlineData("https://127.0.0.1:1")]
    [InlineData("http://unix:/tmp/site.sock")]
    [InlineData("nonsense")]
    public async Task ASiteThatCannotReachItselfIsReadyAllTheSame(string address)
    {
        using var lifetime = new Lifetime();
        using var warmUp = new WarmUp(new NoServer(address), site.Knowledge, lifetime, NullLogger<WarmUp>.Instance);
        await warmUp.StartAsync(TestContext.Current.CancellationToken);
        lifetime.Start();
        await warmUp.ExecuteTask!;
        (await StatusOf(warmUp)).ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task EveryPageItAsksForExists()
    {
        foreach (var address in site.Services.GetRequiredService<WarmUp>().Addresses())
        {
            using var response = await site.Get(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    private static async Task<HealthStatus> StatusOf(WarmUp warmUp) =>
        (await warmUp.CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken)).Status;

    private sealed class NoServer(string address) : IServer, IServerAddressesFeature
    {
        public IFeatureCollection Features
        {
            get
            {
                var features = new FeatureCollection();
                features.Set<IServerAddressesFeature>(this);
                return features;
            }
        }

        public ICollection<string> Addresses { get; } = [address];

        public bool PreferHostingUrls { get; set; }

        public Task StartAsync<TContext>(Microsoft.AspNetCore.Hosting.Server.IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource started = new();

        public CancellationToken ApplicationStarted => started.Token;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void Start() => started.Cancel();

        public void StopApplication()
        {
        }

        public void Dispose() => started.Dispose();
    }
}
