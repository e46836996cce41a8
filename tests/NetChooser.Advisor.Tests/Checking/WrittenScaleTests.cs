using NetChooser.Advisor.Checking;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Checking;

/// <summary>The checker's levels against the plain reading of the scales.</summary>
public sealed class WrittenScaleTests
{
    [Fact]
    public void EveryLevelOfTheRealContentIsThatOfThePlainReading() => Compare(RealContent.Knowledge, "the real content");

    [Fact]
    public void EveryLevelOfMadeUpKnowledgeIsThatOfThePlainReading()
    {
        for (var seed = 0; seed < 60; seed++) Compare(RandomKnowledge.From(seed, Size.Medium).Knowledge, $"seed {seed}");
    }

    private static void Compare(KnowledgeBase knowledge, string name)
    {
        var levels = new HashSet<int>();
        foreach (var platform in knowledge.Platforms.Append(null))
        {
            foreach (var (option, criterion) in knowledge.Options.SelectMany(option => knowledge.Criteria.Select(criterion => (option, criterion))))
            {
                var level = WrittenScale.Level(knowledge, option, criterion, platform);
                level.ShouldBe(PlainLevels.Of(knowledge, option, criterion, platform), $"{name}, {option.Id}, {criterion.Id}, {platform?.Id}");
                levels.Add(level);
            }
        }
        levels.Count.ShouldBe(5, name);
    }
}
