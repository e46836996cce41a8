using NetChooser.Tests;

namespace NetChooser.Content.Tests;

public sealed class RealContentTests
{
    private static readonly LoadedContent Loaded = ContentLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow));

    [Fact]
    public void TheContentHasNoProblem() =>
        Loaded.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString()).ShouldBeEmpty();

    [Fact]
    public void EveryClaimHasACitation() =>
        Loaded.Knowledge!.Tools.SelectMany(tool => tool.Claims).Where(claim => claim.Citations.Count == 0).ShouldBeEmpty();

    [Fact]
    public void TheVersionDoesNotDependOnTheReading()
    {
        var again = ContentLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow));
        again.Knowledge!.Version.ShouldBe(Loaded.Knowledge!.Version);
    }
}
