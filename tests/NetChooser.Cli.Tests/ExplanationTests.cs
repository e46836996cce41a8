using System.Text.Json;
using System.Text.RegularExpressions;
using NetChooser.Advisor;
using NetChooser.Cli.Layout;
using NetChooser.Cli.Recommending;
using NetChooser.Tests;

namespace NetChooser.Cli.Tests;

/// <summary>A whole explanation as text and as JSON, whatever the advisor fills in of it.</summary>
public sealed partial class ExplanationTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AStackIsExplainedInText(bool why) => Approval.Verify(Text(Explained.Stack(), why), why ? "explained-why" : "explained");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ADeadEndIsExplainedInText(bool why) => Approval.Verify(Text(Explained.DeadEnd(), why), why ? "dead-end-why" : "dead-end");

    [Fact]
    public void AStackIsExplainedInJson() => Approval.Verify(JsonOf(Explained.Stack(), "slots", "rules", "requirements"), "explained-json");

    [Fact]
    public void ADeadEndIsExplainedInJson() => Approval.Verify(JsonOf(Explained.DeadEnd(), "conflict"), "dead-end-json");

    [Theory]
    [InlineData("place=island")]
    [InlineData("needs=rate,secret")]
    [InlineData("place=cloud&needs=secret")]
    public void EqualAnswersGiveEqualBytes(string link)
    {
        var first = Run.Of("recommend", "--format", "json", "--link", $"?{link}").Output;
        var turned = string.Join('&', link.Split('&').Reverse());
        Run.Of("recommend", "--format", "json", "--link", $"?{turned}").Output.ShouldBe(first);
    }

    [Theory]
    [InlineData("place=island")]
    [InlineData("place=cloud&needs=secret")]
    public void EveryMemberIsAlwaysThere(string link)
    {
        using var json = JsonDocument.Parse(Run.Of("recommend", "--format", "json", "--link", $"?{link}").Output);
        json.RootElement.EnumerateObject().Select(member => member.Name).ShouldBe(
        [
            "contentVersion", "asOf", "answers", "link", "platform", "weights", "stack", "equalStacks", "moreEqualStacks", "furtherStacks", "products",
            "slots", "settings", "rules", "requirements", "wishes", "firmness", "outlook", "deadEnd", "conflict",
        ]);
    }

    [Fact]
    public void EveryMemberIsDocumented()
    {
        var documented = Code().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "terminal.md")).Replace("```", "", StringComparison.Ordinal))
            .SelectMany(code => Word().Matches(code.Value)).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
        var recommendations = new[] { Explained.Stack(), Explained.DeadEnd() };
        var keys = recommendations.SelectMany(recommendation => Names(JsonDocument.Parse(Json.Of(RecommendationJson.Of(recommendation, Explained.Knowledge))).RootElement));
        keys.Distinct().Where(key => !documented.Contains(key)).ShouldBeEmpty();
    }

    private static string Text(Recommendation recommendation, bool why) =>
        new RecommendationText(recommendation, Explained.Knowledge, new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null)).Written(why)
            .Replace(Explained.Knowledge.Version, "VERSION", StringComparison.Ordinal) + "\n";

    /// <summary>The JSON without what other tests show.</summary>
    private static string JsonOf(Recommendation recommendation, params string[] without)
    {
        var whole = System.Text.Json.Nodes.JsonNode.Parse(Json.Of(RecommendationJson.Of(recommendation, Explained.Knowledge)))!.AsObject();
        foreach (var member in without.Append("contentVersion")) whole.Remove(member);
        return Json.Of(whole) + "\n";
    }

    /// <summary>Names of members, without the keys of what maps slots, questions and criteria.</summary>
    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            (IEnumerable<string>)[member.Name, .. member.Name is "answers" or "weights" or "options" ? [] : Names(member.Value)]),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        _ => [],
    };

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();
}
