using NetChooser.Advisor;

namespace NetChooser.Wording.Tests;

public sealed class FurtherWordsTests
{
    private static readonly Recommendation Recommendation = MadeUp.Recommend("taste=ash,paid&needs=names");

    [Fact]
    public void EverySlotThatDiffersIsNamedAndThenTheCost() =>
        FurtherWords.Of(Further("oak-door", "oak-wire", "no-guard"), Recommendation).Text.ShouldBe(
            "Front door: Oak door instead of Ash door; Pod wire: Oak wire instead of Ash wire; Guard: Ash guard dropped. It would cost 8 points: −12 already running, +4 simplicity.");

    [Fact]
    public void TheNameIsMadeFromTheSlotsOfSubstance()
    {
        FurtherWords.Name(Further("oak-door", "oak-wire", "ash-guard")).ShouldBe("With Oak door");
        FurtherWords.Name(Further("no-door", "oak-wire", "oak-guard")).ShouldBe("With Oak guard, without Ash door");
        FurtherWords.Name(Further("no-door", "ash-wire", "ash-guard")).ShouldBe("Without Ash door");
    }

    [Fact]
    public void WhereNoSlotOfSubstanceDiffersTheOthersMakeTheName() =>
        FurtherWords.Name(Further("ash-door", "oak-wire", "ash-guard")).ShouldBe("With Oak wire");

    [Fact]
    public void AnEqualStackSaysOnlyWhatIsDifferent() =>
        FurtherWords.Equal(MadeUp.Stack("ash-door", "oak-wire", "no-guard"), Recommendation, MadeUp.Knowledge)
            .ShouldBe("Pod wire: Oak wire instead of Ash wire; Guard: Ash guard dropped.");

    private static FurtherStack Further(params string[] optionIds)
    {
        var stack = MadeUp.Stack(optionIds);
        var differences = Recommendation.Best!.Options.Zip(stack.Options).Where(pair => pair.First != pair.Second)
            .Select(pair => new SlotDifference(
                MadeUp.Knowledge.FindSlot(pair.First.SlotId)! with { OfSubstance = pair.First.SlotId != "wire" }, pair.First, pair.Second));
        return new FurtherStack(stack, [.. differences], [new ScoreChange("Already running", -12), new ScoreChange("Simplicity", 4)], Answers.None);
    }
}
