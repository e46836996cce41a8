using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace NetChooser.Web.Tests;

/// <summary>bUnit asks for an older AngleSharp.Diffing than the one that restores; the copy beside the tests serves it.</summary>
internal static class DiffingLoader
{
    private const string Name = "AngleSharp.Diffing";

    [ModuleInitializer]
    internal static void Answer() => AssemblyLoadContext.Default.Resolving += (context, wanted) =>
        wanted.Name == Name ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{Name}.dll")) : null;
}
