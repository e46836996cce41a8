using NetChooser.Advisor;
using NetChooser.Web.Stacks;
using NetChooser.Web.Tests.Making;
using NetChooser.Wording.Tests;

namespace NetChooser.Web.Tests.Stacks;

public sealed class ReportSourcesTests
{
    [Fact]
    public void WeakFactsAndRulesAreAmongTheSources()
    {
        var weak = new WeakFact(Weakness.Old, MadeUp.Knowledge.FindOption("oak-wire"), null, null, null, [A.Source("An old page")]);
        var report = Explained.Now with
        {
            Firmness = Explained.Firmness with { Evidence = new Evidence(1, [weak]) },
            FiredRules = [A.Rule("r", "A rule of oaks.", A.WhenOption("oak-door")) with { Warnings = ["Mind."] }],
        };
        var titles = ReportSources.Of(report, MadeUp.Knowledge).Sources.Select(source => source.Key).ToList();
        titles.ShouldContain("An old page");
        titles.ShouldContain("A rule of oaks.");
    }

    [Fact]
    public void EveryConflictOfADeadEndBringsItsSources()
    {
        var first = MadeUp.Recommend("needs=secret&place=cloud");
        var second = MadeUp.Recommend("pin.door=oak-door&pin.wire=ash-wire");
        var both = first with { DeadEnd = new DeadEnd([first.DeadEnd!.Conflicts[0], second.DeadEnd!.Conflicts[0]], [], true) };
        var sources = ReportSources.OfDeadEnd(both, MadeUp.Knowledge).Select(source => source.Key).ToList();
        sources.ShouldContain("Cloud network");
        sources.ShouldContain("Ash's wire does not stand beside Oak's door.");
    }
}
