using NetChooser.Advisor.Checking;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Checking;

/// <summary>How the checker reads answers that are only nice to have. A requirement then has weight four, of two points each.</summary>
public sealed class NiceReadingTests
{
    private const int Full = 8;

    [Fact]
    public void WhatIsRequiredIsPreferredInstead()
    {
        Judge("need=it", "plain", "no-two").Objection.ShouldNotBeNull();
        Judge("need=it", "able", "no-two").ShouldBe((null, 0));
        JudgeNice("need=it", "plain", "no-two").ShouldBe((null, 0));
        JudgeNice("need=it", "half", "no-two").ShouldBe((null, Full / 2));
        JudgeNice("need=it", "able", "no-two").ShouldBe((null, Full));
    }

    [Fact]
    public void PartialIsEnoughWhereThatIsAllThatIsAsked() => JudgeNice("need=it-partly", "half", "no-two").ShouldBe((null, Full));

    [Fact]
    public void AskedOfSlotsItIsOnePreferenceForEachAndAnEmptySlotMeetsIt()
    {
        JudgeNice("need=in-each", "able", "no-two").ShouldBe((null, 2 * Full));
        JudgeNice("need=in-each", "able", "bare").ShouldBe((null, Full));
        JudgeNice("need=in-each", "plain", "bare").ShouldBe((null, 0));
        JudgeNice("need=in-each", "plain", "no-two").ShouldBe((null, Full));
    }

    [Fact]
    public void AnotherSlotDoesNotCount() => JudgeNice("need=in-two", "able", "bare").ShouldBe((null, 0));

    [Fact]
    public void ItRulesNothingOut()
    {
        Judge("need=strict", "able", "bare").Objection.ShouldNotBeNull();
        Judge("need=strict", "able", "paid").Objection.ShouldNotBeNull();
        JudgeNice("need=strict", "able", "bare").Objection.ShouldBeNull();
        JudgeNice("need=strict", "able", "no-two").Objection.ShouldBeNull();
    }

    [Fact]
    public void NoRuleCountsItAsSaid()
    {
        Judge("need=ruled", "able", "bare").Objection.ShouldNotBeNull();
        JudgeNice("need=ruled", "able", "bare").Objection.ShouldBeNull();
    }

    [Fact]
    public void TheHeavierOfTwoCounts()
    {
        // Preferred with weight nine beside being nice to have with weight four.
        JudgeNice("need=it,liked", "able", "no-two").Score.ShouldBe(18);
        JudgeNice("need=it,liked-less", "able", "no-two").Score.ShouldBe(Full);
        // In another slot, or in none, it is another wish.
        JudgeNice("need=in-two,it", "able", "no-two").Score.ShouldBe(2 * Full);
    }

    [Fact]
    public void WhatIsNotNeededIsNotNiceEither() => JudgeNice("need=it,not-needed", "able", "no-two").Score.ShouldBe(0);

    [Fact]
    public void WhatItKeepsAcceptsAndWeighsStays()
    {
        JudgeNice("need=wide", "able", "paid").Objection.ShouldBeNull();
        JudgeNice("need=wide", "plain", "no-two").Score.ShouldBe(100);
        Judge("need=it", "able", "paid").Objection.ShouldNotBeNull();
    }

    private static KnowledgeBase Knowledge { get; } = A.Knowledge.Slots("one", "two?")
        .Option("plain", "one").Option("half", "one").Option("able", "one").Option("bare", "two").Option("paid", "two", 0, null, A.Paid)
        .Claim("half", "can", Support.Partial).Claim("able", "can")
        .Recipe(keep: 100, preference: 2)
        .Need("it", A.Requiring("can"))
        .Need("it-partly", answer => answer with { Requires = [A.Requirement("can", Support.Partial)] })
        .Need("in-each", answer => answer with { Requires = [A.Requirement("can", Support.Full, "one", "two")] })
        .Need("in-two", answer => answer with { Requires = [A.Requirement("can", Support.Full, "two")] })
        .Need("strict", answer => answer with { Requires = [A.Requirement("can")], Excludes = A.Options("bare", "no-two"), ExcludesEditions = [Edition.Paid] })
        .Need("ruled", A.Requiring("can"))
        .Need("liked", A.Preferring("can", 9))
        .Need("liked-less", A.Preferring("can", 3))
        .Need("not-needed", answer => answer with { NotNeeded = ["can"] })
        .Need("wide", answer => answer with { Requires = [A.Requirement("can")], Accepts = Acceptance.Paid, Keeps = A.Options("plain") })
        .Rule("no-bare", [A.WhenAnswer("ruled")], excludes: A.Options("bare"))
        .Build();

    private static (string? Objection, int Score) Judge(string link, params string[] stack) => Judge(KnowledgeBuilder.Said(Knowledge, link), stack);

    /// <summary>With every answer nice to have that requires something.</summary>
    private static (string? Objection, int Score) JudgeNice(string link, params string[] stack)
    {
        var answers = KnowledgeBuilder.Said(Knowledge, link);
        return Judge(answers with { Nice = [.. answers.Given.Where(key => Knowledge.FindAnswer(key)!.Requires.Count > 0)] }, stack);
    }

    private static (string? Objection, int Score) Judge(Answers answers, string[] stack)
    {
        var facts = new KnownFacts(Knowledge);
        var reading = new Reading(facts);
        reading.Take(answers).ShouldBeTrue();
        var table = new StackOnTable(facts);
        table.Lay([.. stack.Select(id => Knowledge.FindOption(id)!)]).ShouldBeTrue();
        return (table.Objection(reading), table.Score(reading));
    }
}
