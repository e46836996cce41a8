using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Wording.Tests;

/// <summary>Facts other than support, in words.</summary>
public sealed class FactWordsTests
{
    private static readonly KnowledgeBase Knowledge = MadeUp.Knowledge;

    [Fact]
    public void ARetiredToolNamesTheDayAndItsSuccessors() =>
        LifecycleWords.Of(A.Lifecycle(LifecycleState.Retired, new DateOnly(2026, 3, 24), "oak", "fir"), Knowledge).Text
            .ShouldBe("Retired since 24 March 2026. Followed by Oak and Fir.");

    [Fact]
    public void AStableToolNamesItsNewestLine() =>
        LifecycleWords.Of(A.Lifecycle() with { Newest = "1.6", Released = new DateOnly(2026, 10, 2), Note = "Patches for a year." }, Knowledge).Text
            .ShouldBe("Stable. The newest release line that was read is 1.6, released on 2 October 2026. Patches for a year.");

    [Fact]
    public void GovernanceNamesTheKindAndWho() =>
        GovernanceWords.Of(new Governance(GovernanceKind.Foundation, "CNCF (sandbox)", [A.Source("CNCF")])).Text
            .ShouldBe("Foundation project, not graduated: CNCF (sandbox).");

    [Fact]
    public void UnknownGovernanceIsSaidToBeUnknown() =>
        GovernanceWords.Of((Governance?)null).Text.ShouldBe("No source that was read says who governs it.");

    [Fact]
    public void AStanceNamesThePlatformAndItsRemark()
    {
        var cloud = Knowledge.FindPlatform("cloud")!;
        StanceWords.Of(cloud.On(Knowledge.FindOption("fir-guard")!), cloud).Text.ShouldBe("Big Cloud rules it out. Not on these nodes.");
        StanceWords.Of(PlatformStance.Silent, cloud).Text.ShouldBe("No source that was read says how Big Cloud stands to it.");
    }

    [Fact]
    public void ACitationIsOneLine() =>
        CitationWords.Line(A.Source("Routes")).ShouldBe("Routes page, 1.0, read 2026-11-24");

    [Fact]
    public void ARuleSaysWhenInNames()
    {
        var rule = A.Rule("r", "A rule.", A.WhenOption("oak-door", "ash-door"), A.WhenOption("oak-wire"), A.OnPlatform("cloud"), A.WhenAnswer("needs", "rate"));
        RuleWords.When(rule, Knowledge).Text.ShouldBe(
            "When Oak door or Ash door stands beside Oak wire on Big Cloud, and the answer to “What must it do?” is “Limit rates”.");
    }

    [Fact]
    public void ARuleForAPlatformAloneBeginsWithIt() =>
        RuleWords.When(A.Rule("r", "A rule.", A.OnPlatform("cloud", "island")), Knowledge).Text.ShouldBe("On Big Cloud or Island.");

    [Fact]
    public void ARuleForAnAnswerAloneBeginsWithWhen() =>
        RuleWords.When(A.Rule("r", "A rule.", A.WhenAnswer("needs", "rate")), Knowledge).Text
            .ShouldBe("When the answer to “What must it do?” is “Limit rates”.");

    [Fact]
    public void ARuleSaysWhatFollows()
    {
        var rule = A.Rule("r", "A rule.", A.WhenOption("oak-door")) with
        {
            Requires = A.Set("oak-wire", "ash-wire"),
            Excludes = new OptionSet([], ["fir"]),
            Sets = [new Setting("oak", "a", "b", null, null)],
        };
        RuleWords.Then(rule, Knowledge)!.Text.ShouldBe(
            "One of these must be in the stack: Oak wire or Ash wire. Fir cannot be in the stack. 1 setting must be made.");
    }

    [Fact]
    public void ARuleThatOnlyWarnsHasNothingThatFollows() =>
        RuleWords.Then(A.Rule("r", "A rule.", A.WhenOption("oak-door")) with { Warnings = ["Beware"] }, Knowledge).ShouldBeNull();

    [Fact]
    public void ASettingSaysWhereAndWhy() =>
        SettingWords.Of(new Setting("oak", "wire.exclusive", "false", "Helm value", "lets others chain"), A.Rule("r", "A rule."), Knowledge).Text
            .ShouldBe("In Oak, set `wire.exclusive` to `false` (Helm value): lets others chain.");

    [Fact]
    public void ASettingOfNoToolIsOnThePlatform() =>
        SettingWords.Of(new Setting(null, "policy", "on", null, null), A.Rule("r", "A rule."), Knowledge).Text
            .ShouldBe("On the platform, set `policy` to `on`.");

    [Theory]
    [InlineData("wire.exclusive", "false", "wire.exclusive=false")]
    [InlineData("--no-wire", "all", "--no-wire all")]
    [InlineData("`mode`", "`open`", "mode: open")]
    [InlineData("wires.example/mode", "open", "wires.example/mode: open")]
    [InlineData("taint wires.example/none", "true", "taint wires.example/none: true")]
    public void ASettingAloneIsALineToCopy(string name, string value, string line) =>
        SettingWords.Line(new Setting("oak", name, value, null, null)).ShouldBe(line);

    [Theory]
    [InlineData("Helm value", "Lets `others` chain.", "Helm value: Lets others chain")]
    [InlineData("Helm value", null, "Helm value")]
    [InlineData(null, "lets others chain", "lets others chain")]
    [InlineData(null, null, null)]
    public void WhereAndWhyStandAboveTheLine(string? where, string? why, string? remark) =>
        SettingWords.Remark(new Setting("oak", "a", "b", where, why)).ShouldBe(remark);

    [Fact]
    public void LossesComeFirstAndTheLargestFirst()
    {
        List<ScoreChange> changes = [new("Maturity", 4), new("Simplicity", -8), new("Products to run", -10)];
        ScoreWords.Of(changes, MadeUp.Recommend("")).ShouldBe("−10 products to run, −8 simplicity, +4 maturity");
        ScoreWords.Sum(changes).ShouldBe(-14);
        ScoreWords.Signed(0).ShouldBe("0");
    }
}
