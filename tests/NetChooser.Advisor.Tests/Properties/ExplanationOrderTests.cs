using NetChooser.Advisor.Tests.Making;
using NetChooser.Content;
using NetChooser.Tests;

namespace NetChooser.Advisor.Tests.Properties;

/// <summary>The order in which things are written changes nothing about the explanation.</summary>
public sealed class ExplanationOrderTests
{
    private const int Cases = 300;
    private const int FirstSeed = 500_000;

    [Fact]
    public void TheOrderOfTheKnowledgeChangesNothingButWhichOfEqualsComesFirst()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Cases; seed++)
        {
            var (knowledge, answers) = RandomKnowledge.From(seed, seed % 2 == 0 ? Size.Small : Size.Medium);
            var one = new StackAdvisor(knowledge).Recommend(answers);
            var other = new StackAdvisor(Variations.Shuffled(knowledge, new Chance(-seed))).Recommend(answers);
            Unordered(other).ShouldBe(Unordered(one), $"seed {seed}");
            if (one.Best is null || one.EqualStacks.Count > 0) continue;
            Ends(other).ShouldBe(Ends(one), $"seed {seed}");
        }
    }

    [Fact]
    public void TheOrderInWhichFilesAreFoundChangesNothing()
    {
        var files = Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".yml" or ".md" && Path.GetFileName(path) != "README.md")
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(Repository.Content, path).Replace('\\', '/'),
                File.ReadAllText(path).ReplaceLineEndings("\n"))).ToList();
        var chance = new Chance(FirstSeed);
        var shuffled = new StackAdvisor(ContentLoader.Load(chance.Shuffled(files).ToDictionary(), DateOnly.FromDateTime(DateTime.UtcNow))
            .Knowledge.ShouldNotBeNull());
        var advisor = new StackAdvisor(RealContent.Knowledge);
        foreach (var answers in RealContent.VariedAnswers().Where((_, i) => i % 8 == 3))
            Printed.Of(shuffled.Recommend(answers)).ShouldBe(Printed.Of(advisor.Recommend(answers)), AnswerLink.Write(answers));
    }

    /// <summary>What does not depend on which of equal stacks comes first.</summary>
    private static IEnumerable<string> Unordered(Recommendation advice)
    {
        var lines = new List<string>();
        if (advice.DeadEnd is { } end)
        {
            lines.AddRange(end.Conflicts.Select(conflict => string.Join(' ', conflict.Said.Select(Printed.Of).Order(StringComparer.Ordinal))));
            lines.AddRange(end.Relaxations.Select(way => $"{way.Kind} {AnswerLink.Write(way.Answers)} {way.Stack.Score}"));
            lines.Add($"{end.IsComplete}");
        }
        lines.AddRange(advice.Further.Select((further, i) => $"{i} {further.Stack.Score}"));
        lines.AddRange(advice.Outlook.Given.Concat(advice.Outlook.Open).SelectMany(question => question.Changes)
            .Select(change => $"{change.Change} {AnswerLink.Write(change.Answers)} {change.Stack?.Score}"));
        lines.AddRange(advice.Outlook.Pins.Select(pin => $"{pin.Slot.Id} {pin.Stack?.Score}"));
        return lines.Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Ends(Recommendation advice) => advice.Firmness!.Intervals
        .SelectMany(interval => new[] { interval.Below, interval.Above }
            .Select(end => $"{interval.Criterion.Id} {end?.At.Numerator}/{end?.At.Denominator}")).Order(StringComparer.Ordinal);
}
