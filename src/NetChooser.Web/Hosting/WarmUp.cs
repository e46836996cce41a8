using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NetChooser.Knowledge;

namespace NetChooser.Web.Hosting;

/// <summary>
/// Asks the site for its own pages when it has started, so that no reader waits while code is compiled. Until then, or until it was given up, the site
/// says that it is not ready; it answers all the same.
/// </summary>
internal sealed partial class WarmUp(IServer server, KnowledgeBase knowledge, IHostApplicationLifetime lifetime, ILogger<WarmUp> logger) : BackgroundService, IHealthCheck
{
    /// <summary>Warming up is given up after this time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] PlainPages = ["/", "/choose", "/tools", "/layers"];

    private volatile bool isDone;

    /// <summary>Healthy as soon as warming up has ended, however it did.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(isDone ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The site is warming up."));

    /// <summary>The pages that take the most code, with answers that leave a stack and answers that do not.</summary>
    internal IEnumerable<string> Addresses()
    {
        var platforms = knowledge.Questions.SelectMany(question => question.Answers).Where(answer => answer.PlatformId is not null)
            .Select(answer => $"{answer.QuestionId}={answer.Id}");
        return [.. PlainPages, .. platforms.SelectMany(platform => new[] { $"/stack?{platform}", $"/choose?{platform}" })];
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        patience.CancelAfter(Patience);
        try
        {
            if (OwnAddress() is { } address) await AskAsync(address, patience.Token);
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            if (!stoppingToken.IsCancellationRequested) GaveUp(error.Message);
        }
        isDone = true;
    }

    private async Task AskAsync(Uri own, CancellationToken cancellation)
    {
        // What a machine sends through a proxy does not come back to itself.
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler) { BaseAddress = own };
        foreach (var address in Addresses())
        {
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
            await response.Content.ReadAsByteArrayAsync(cancellation);
        }
    }

    /// <summary>An address at which this machine reaches the site without a certificate; null when there is none.</summary>
    private Uri? OwnAddress() => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Select(address => address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            .Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal))
        .Where(address => address.StartsWith("http://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(address, UriKind.Absolute))
        .Select(address => new Uri(address)).FirstOrDefault();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Warming up was given up: {Reason} The first pages may take a few seconds.")]
    private partial void GaveUp(string reason);
}
