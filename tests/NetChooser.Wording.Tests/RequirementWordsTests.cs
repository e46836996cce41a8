using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Wording.Tests;

/// <summary>What is only nice to have, in words.</summary>
public sealed class RequirementWordsTests
{
    private static readonly KnowledgeBase Knowledge = MadeUp.Knowledge;
    private static readonly Wish Nice = new(
        new Preference("names", 4), Knowledge.FindCapability("names")!, MadeUp.Answer("needs", "names"), 24)
    {
        IsNice = true,
    };

    private static readonly Wish InGuard = Nice with { Slot = Knowledge.FindSlot("guard") };

    [Fact]
    public void WhatIsNiceAndThereSaysThatYouCalledItSo() =>
        RequirementWords.Of(new GainedWish(Nice, 24, Knowledge.FindOption("ash-guard"), A.Claim("ash-guard", "names"))).Text
            .ShouldBe("Ash guard provides “Rules by name”. You called it nice to have, and it counts 24 points.");

    [Fact]
    public void WhatIsNiceAndThereInPartCountsInPart() =>
        RequirementWords.Of(new GainedWish(Nice, 12, Knowledge.FindOption("oak-guard"), A.Claim("oak-guard", "names", Support.Partial) with { Missing = "Only whole names." })).Text
            .ShouldBe("Oak guard provides “Rules by name” in part: Only whole names. You called it nice to have, and it counts 12 of 24 points.");

    [Fact]
    public void WhatIsNiceAndMissingSaysWhatItWouldCount()
    {
        RequirementWords.Of(new GainedWish(Nice, 0, null, null)).Text
            .ShouldBe("Nothing in the stack is known to provide “Rules by name”, which you called nice to have and which would count 24 points.");
        RequirementWords.Of(new GainedWish(InGuard, 0, null, null)).Text
            .ShouldBe("What stands under “Guard” is not known to provide “Rules by name”, which you called nice to have and which would count 24 points.");
    }

    [Fact]
    public void AnEmptySlotMeetsWhatIsAskedOfItAlone() =>
        RequirementWords.Of(new GainedWish(InGuard, 24, null, null)).Text
            .ShouldBe("Guard is left empty, so nothing there has to provide “Rules by name”. You called it nice to have, and it counts 24 points.");
}
