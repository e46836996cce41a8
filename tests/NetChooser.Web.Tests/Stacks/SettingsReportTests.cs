using Bunit;
using NetChooser.Knowledge;
using NetChooser.Web.Components;
using NetChooser.Web.Stacks;
using NetChooser.Web.Tests.Making;
using NetChooser.Wording.Tests;

namespace NetChooser.Web.Tests.Stacks;

public sealed class SettingsReportTests : PageContext
{
    private static readonly Rule Sets = A.Rule("sets", "Oak needs two settings.", A.WhenOption("oak-door")) with
    {
        Sets = [Setting("oak", "door.wide", "true", "Helm value"), Setting("oak", "--strict", "no", "flag"),
            Setting(null, "zone", "a", null)],
        HoldsFor = "Oak 3",
    };

    private static readonly Rule Warns = A.Rule("warns", "Oak is heavy.", A.WhenOption("oak-door")) with
    {
        Warnings = ["Mind your back."],
        HoldsFor = "Oak 2",
    };

    [Fact]
    public void WithoutRulesThereIsNothing() => Report().Markup.Trim().ShouldBeEmpty();

    [Fact]
    public void SettingsAndWarningsStandUnderTheirTool()
    {
        var report = Report(Sets, Warns);
        report.FindAll("h3").Select(heading => heading.TextContent).ShouldBe(["Oak", "The platform and the whole"]);
        var oak = report.Find("#settings-oak").ParentElement!;
        oak.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        oak.QuerySelector(".warnings")!.TextContent.ShouldContain("Mind your back.");
    }

    [Fact]
    public void EveryRuleSaysItsVersionsAndItsSources()
    {
        var report = Report(Sets, Warns);
        report.Markup.ShouldContain("Read for Oak 3");
        report.Markup.ShouldContain("Read for Oak 2");
        report.FindAll("tbody .cite a, .warnings .cite a").Count.ShouldBe(3);
    }

    [Fact]
    public void EachToolHasPlainLinesToCopy() =>
        Report(Sets).Find("pre code").TextContent.ShouldBe("# Helm value\ndoor.wide=true\n\n# flag\n--strict no\n");

    [Fact]
    public void AKeyWithASlashOrWithoutADotTakesAColon() => SettingLines.Of(
            [Setting("oak", "example.org/mode", "plain", "annotation"), Setting("oak", "OAK_MODE", "\"true\"", "annotation")])
        .ShouldBe("# annotation\nexample.org/mode: plain\nOAK_MODE: \"true\"\n");

    [Fact]
    public void AWarningOfNoToolInTheStackBelongsToTheWhole() =>
        Report(A.Rule("place", "Clouds drift.", A.OnPlatform("cloud")) with { Warnings = ["Look up."] })
            .Find("h3").TextContent.ShouldBe("The platform and the whole");

    private static Setting Setting(string? tool, string name, string value, string? where) => new(tool, name, value, where, "Because.");

    private IRenderedComponent<SettingsReport> Report(params Rule[] rules) => Render<SettingsReport>(set => set
        .Add(report => report.Recommendation, Explained.Now with
        {
            FiredRules = rules,
            Best = MadeUp.Stack("oak-door", "oak-wire", "no-guard"),
        })
        .AddCascadingValue(new SourceBook()));
}
