using Bunit;
using Microsoft.Extensions.DependencyInjection;
using NetChooser.Wording.Tests;

namespace NetChooser.Web.Tests.Making;

/// <summary>Renders components with the made-up knowledge.</summary>
public abstract class PageContext : BunitContext
{
    protected PageContext() => Services.AddSingleton(MadeUp.Knowledge);
}
