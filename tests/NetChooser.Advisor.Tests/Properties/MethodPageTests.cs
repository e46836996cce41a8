using NetChooser.Advisor.Explaining;
using NetChooser.Advisor.Scoring;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Tests;

namespace NetChooser.Advisor.Tests.Properties;

/// <summary>The figures on the method page are those of the program.</summary>
public sealed class MethodPageTests
{
    private static readonly string Page = string.Join(' ', File.ReadAllText(Path.Combine(Repository.Content, "pages", "method.md"))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void TheWeightingsThatAreTried() => Page.ShouldContain($"{WeightSample.Size} weightings are tried");

    [Fact]
    public void TheConflictsAndWaysOutThatAreListed() => Page.ShouldContain($"At most {DeadEndExplainer.MostListed} of each are listed");

    [Fact]
    public void TheOtherOptionsThatAreLookedAt() =>
        Page.ShouldContain($"more than {ChoiceExplainer.MostOthers} other options only the {ChoiceExplainer.MostOthers} with the most points");

    [Fact]
    public void TheFurtherStacks()
    {
        StackAdvisor.MostFurtherStacks.ShouldBe(5);
        Page.ShouldContain("at most five");
    }

    [Fact]
    public void TheYearAfterWhichAFactIsOld()
    {
        EvidenceCollector.DaysUntilOld.ShouldBe(365);
        Page.ShouldContain("more than a year before the newest source");
    }

    [Fact]
    public void TheSlotsOfSubstance()
    {
        RealContent.Knowledge.Slots.Where(slot => slot.OfSubstance).Select(slot => slot.Id).ShouldBe(["gateway", "mesh", "cni"], ignoreOrder: true);
        Page.ShouldContain("the gateway, the mesh or the pod network");
    }
}
