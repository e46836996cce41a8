namespace NetChooser.Content.Tests;

/// <summary>Each bad file is reported where it is bad, with what to do about it.</summary>
public sealed class BadFileTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private const string GoodRule = """
        id: bad
        title: A rule.
        when:
          - platforms: [somewhere]
        warns: [Beware.]
        reason: Because.
        cite: page
        sources:
          page: {title: Page, url: "https://example.org/page", version: "1.0", read: 2026-11-01, kind: docs}
        """;

    [Theory]
    [InlineData("version: \"1.0\"", "version: 1.0", "The version 1.0 is not quoted.")]
    [InlineData("https://example.org/page", "https://example.org/", "'https://example.org/' is a front page.")]
    [InlineData("https://example.org/page", "javascript:alert(1)", "'javascript:alert(1)' is not a web address.")]
    [InlineData("read: 2026-11-01", "read: 2026-12-01", "The date 2026-12-01 is in the future.")]
    [InlineData("read: 2026-11-01", "read: yesterday", "'yesterday' is not a date.")]
    [InlineData("kind: docs", "kind: doc", "'doc' is not a value of 'kind'.")]
    [InlineData("cite: page\n", "cite: pages\n", "There is no source 'pages' in this file.")]
    [InlineData("cite: page\n", "", "There is no citation.")]
    [InlineData("warns: [Beware.]\n", "", "The rule has no effect.")]
    [InlineData("reason: Because.\n", "", "The key 'reason' is missing.")]
    [InlineData("reason: Because.", "reason: Because.\nreasons: More.", "There is no key 'reasons' here.")]
    [InlineData("reason: Because.", "reason: Because.\nreason: Again.", "The key 'reason' stands twice.")]
    [InlineData("title: A rule.", "title: &anchor A rule.", "An anchor is used.")]
    [InlineData("title: A rule.", "title: !!str A rule.", "The tag 'tag:yaml.org,2002:str' is used.")]
    [InlineData("platforms: [somewhere]", "platforms: [somewhere]\n    options: [x]", "A condition must name options or tools, or platforms, or answers: exactly one of these.")]
    [InlineData("id: bad", "id: other", "The id 'other' differs from the file's name.")]
    [InlineData("id: bad", "id: [bad", "This is not YAML: ")]
    [InlineData("id: bad", "---\n---\nid: bad", "The file holds more than one document.")]
    public void AMistakeIsNamedWithItsLine(string good, string bad, string message)
    {
        var text = GoodRule.ReplaceLineEndings("\n");
        text.ShouldContain(good);
        var problem = Problems(text.Replace(good, bad, StringComparison.Ordinal))
            .ShouldHaveSingleOrFirst(found => found.Message.StartsWith(message, StringComparison.Ordinal));
        problem.File.ShouldBe("rules/bad.yml");
        problem.Line.ShouldBeGreaterThan(0);
        problem.Column.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void AllMistakesAreReportedAtOnce()
    {
        var text = GoodRule.Replace("reason: Because.\n", "").Replace("version: \"1.0\"", "version: 1.0").Replace("kind: docs", "kind: x");
        Problems(text).Count(problem => problem.File == "rules/bad.yml").ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void AMisspeltIdGetsTheNearestAsTip()
    {
        var problem = Problems(GoodRule).ShouldHaveSingleOrFirst(found => found.Message == "There is no platform 'somewhere'.");
        problem.Line.ShouldBe(4);
    }

    [Fact]
    public void ADeepFileIsRefused() =>
        Problems("id: " + new string('[', 50) + new string(']', 50))
            .ShouldHaveSingleOrFirst(found => found.Message.StartsWith("The nesting is deeper", StringComparison.Ordinal));

    [Fact]
    public void AnAliasBombIsRefused() =>
        Problems("a: &a [x]\nb: [*a, *a]").ShouldHaveSingleOrFirst(found => found.Message == "An anchor is used.");

    [Fact]
    public void AHugeFileIsRefused() =>
        Problems("id: " + new string('x', 600_000)).ShouldHaveSingleOrFirst(found => found.Message.StartsWith("The file has 600004 characters", StringComparison.Ordinal));

    [Fact]
    public void AnEmptyFileIsReported() =>
        Problems("").ShouldHaveSingleOrFirst(found => found.Message == "The file is empty.");

    [Fact]
    public void AMissingFolderIsReported() =>
        ContentLoader.Load("/no/such/folder", Today).Problems.ShouldHaveSingleItem().Message.ShouldBe("There is no such folder.");

    private static IReadOnlyList<Problem> Problems(string rule) =>
        ContentLoader.Load(new Dictionary<string, string> { ["rules/bad.yml"] = rule.ReplaceLineEndings("\n") }, Today).Problems;
}

internal static class ProblemAssertions
{
    /// <summary>The first problem that fits; fails with the whole list when none does.</summary>
    public static Problem ShouldHaveSingleOrFirst(this IReadOnlyList<Problem> problems, Func<Problem, bool> fits) =>
        problems.FirstOrDefault(fits) ?? throw new ShouldAssertException(
            $"No problem fits. Found:\n{string.Join('\n', problems.Select(problem => problem.ToString()))}");
}
