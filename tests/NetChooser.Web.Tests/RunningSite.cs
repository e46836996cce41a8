using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using NetChooser.Knowledge;

namespace NetChooser.Web.Tests;

/// <summary>The real site in memory, with the real content, answered over HTTP.</summary>
public sealed class RunningSite : IDisposable
{
    /// <summary>States of the two pages that carry answers which look different: dead ends, what is nice to have, weights.</summary>
    private static readonly string[] States =
    [
        "/choose?announcement=layer2&platform=gke",
        "/choose?gateway-features=jwt,waf&nice.gateway-features=waf&platform=eks&weight.simplicity=9",
        "/stack?announcement=layer2&platform=gke",
        "/stack?certificates=by-hand&ip-family=dual-stack&pin.certificates=cert-manager&platform=eks",
        "/stack?gateway-features=jwt,waf&nice.gateway-features=waf&pin.mesh=linkerd&platform=eks",
        "/stack?platform=eks&weight.maturity=0&weight.openness=0&weight.platform-fit=0&weight.portability=0&weight.short-path=0&weight.simplicity=0",
    ];

    private readonly WebApplicationFactory<Program> factory = new();
    private readonly ConcurrentDictionary<string, Task<IHtmlDocument>> pages = new();

    public RunningSite()
    {
        Client = factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        Knowledge = factory.Services.GetRequiredService<KnowledgeBase>();
    }

    public HttpClient Client { get; }

    public KnowledgeBase Knowledge { get; }

    public IServiceProvider Services => factory.Services;

    /// <summary>The page at an address, whatever its status; asked for once, since the same address gives the same page.</summary>
    public Task<IHtmlDocument> Page(string address) => pages.GetOrAdd(address, async asked =>
    {
        using var response = await Get(asked);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    });

    public Task<HttpResponseMessage> Get(string address) => Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Every address that the knowledge gives a page.</summary>
    public IEnumerable<string> Addresses() =>
        new[] { "/", "/choose", "/stack", "/journey", "/layers", "/tools", "/capabilities", "/conformance", "/rules", "/method", "/about" }
            .Concat(States)
            .Concat(Knowledge.Layers.Select(layer => $"/layers/{layer.Id}"))
            .Concat(Knowledge.Tools.Select(tool => $"/tools/{tool.Id}"))
            .Concat(Knowledge.Capabilities.Select(capability => $"/capabilities/{capability.Id}"))
            .Concat(Knowledge.Rules.Select(rule => $"/rules/{rule.Id}"))
            .Concat(Knowledge.FindQuestion("platform")!.Answers.Select(answer => $"/stack?{answer.QuestionId}={answer.Id}"));

    public void Dispose() => factory.Dispose();
}

/// <summary>One running site for all tests; it holds no state between requests.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<RunningSite>
{
    public const string Name = "site";
}
