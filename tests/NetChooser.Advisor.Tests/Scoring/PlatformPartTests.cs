using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests.Scoring;

/// <summary>How the score treats what a platform brings, and what is preferred unless told otherwise.</summary>
public sealed class PlatformPartTests
{
    [Fact]
    public void AToolThatThePlatformBringsIsNoProductInAnotherSlotEither()
    {
        var advice = A.Knowledge.Slots("net", "policy").Option("n", "net", 0, "brought").Option("p", "policy", 0, "brought")
            .Platform("cloud", ("n", Stance.Default)).Recipe(product: 10).Recommend("platform=cloud");
        advice.Products.ShouldBeEmpty();
        advice.Best!.Score.ShouldBe(0);
    }

    [Fact]
    public void WithoutThatPlatformBothSlotsCostTheirProductOnce() =>
        A.Knowledge.Slots("net", "policy").Option("n", "net", 0, "maker").Option("p", "policy", 0, "maker").Recipe(product: 10)
            .Recommend().Best!.Score.ShouldBe(-10);

    [Fact]
    public void AnEmptySlotIsNoFitWhereThePlatformBringsATool()
    {
        var knowledge = A.Knowledge.Slots("door?").Option("d", "door").Criterion("fit", 1, Derivation.PlatformFit).Platform("bare").Platform("full", ("d", Stance.Default));
        knowledge.Recommend("platform=bare").Best!.In("door").IsEmpty.ShouldBeTrue();
        var advice = knowledge.Recommend("platform=full");
        advice.Best!.In("door").Id.ShouldBe("d");
        advice.Slots[0].Others[0].Costs.ShouldHaveSingleItem().Points.ShouldBe(-3);
    }

    [Fact]
    public void AGeneralWordOfThePlatformCountsLessThanANamedOne()
    {
        var advice = A.Knowledge.Slots("net").Option("named", "net").Option("any", "net").Criterion("fit", 1, Derivation.PlatformFit)
            .Platform("cloud", ("named", Stance.Allowed), ("otherwise:net", Stance.Allowed)).Recommend("platform=cloud");
        advice.Best!.In("net").Id.ShouldBe("named");
        advice.Slots[0].Others[0].Costs.ShouldHaveSingleItem().Points.ShouldBe(-1);
    }

    [Fact]
    public void WhatIsAlwaysPreferredHoldsUntilAnAnswerSaysThatItIsNotNeeded()
    {
        var knowledge = A.Knowledge.Slots("net").Option("able", "net", 0).Option("plain", "net", 3).Claim("able", "cap")
            .Recipe(preference: 4, always: new Preference("cap", 1)).Need("no", answer => answer with { NotNeeded = ["cap"] });
        var advice = knowledge.Recommend();
        advice.Best!.In("net").Id.ShouldBe("able");
        advice.Wishes.ShouldHaveSingleItem().Wish.Answer.ShouldBeNull();
        knowledge.Recommend("need=no").Best!.In("net").Id.ShouldBe("plain");
    }

    [Fact]
    public void TheBestStackAloneIsTheOneThatIsExplained()
    {
        var knowledge = A.Knowledge.Slots("net").Option("a", "net", 1).Option("b", "net", 2).Build();
        var advisor = new StackAdvisor(knowledge);
        advisor.Best(Answers.None)!.Options.ShouldBe(advisor.Recommend(Answers.None).Best!.Options);
        advisor.Best(Answers.None with { Pins = new Dictionary<string, string> { ["net"] = "a" } })!.In("net").Id.ShouldBe("a");
    }

    [Fact]
    public void WordsCanBeTakenBackAndSlotsFixedInALink()
    {
        var knowledge = A.Knowledge.Slots("net").Option("a", "net").Need("x").Need("y").Build();
        var answers = KnowledgeBuilder.Said(knowledge, "need=x,y&pin.net=a");
        AnswerLink.Write(answers.Without(new Said(knowledge.FindAnswer(new AnswerKey("need", "x")), null))).ShouldBe("need=y&pin.net=a");
        AnswerLink.Write(answers.Without(new Said(null, "net"))).ShouldBe("need=x,y");
        AnswerLink.Write(Answers.None.WithPin(knowledge.FindOption("a")!)).ShouldBe("pin.net=a");
    }

    [Theory]
    [InlineData(Support.Full, 2)]
    [InlineData(Support.Partial, 4)]
    public void APreferenceForAtLeastPartialSupportIsFullyMetByIt(Support atLeast, int points) =>
        A.Knowledge.Slots("net").Option("n", "net").Claim("n", "cap", Support.Partial).Recipe(preference: 4)
            .Need("wish", answer => answer with { Prefers = [new Preference("cap", 1, atLeast)] })
            .Recommend("need=wish").Best!.Score.ShouldBe(points);

    [Fact]
    public void WhatThePlatformsMakerRecommendsFitsLikeWhatItBrings()
    {
        var advice = A.Knowledge.Slots("net").Option("brought", "net").Option("better", "net").Criterion("fit", 1, Derivation.PlatformFit)
            .Platform("cloud", ("brought", Stance.Default), ("better", Stance.Recommended)).Recommend("platform=cloud");
        advice.EqualStacks.Count.ShouldBe(1);
    }

    [Fact]
    public void WithoutAPlatformTheFitIsThatOnAllOfThemTogether()
    {
        var knowledge = A.Knowledge.Slots("net").Option("one", "net").Option("all", "net").Criterion("fit", 1, Derivation.PlatformFit)
            .Platform("a", ("one", Stance.Supported), ("all", Stance.Supported)).Platform("b", ("one", Stance.Impossible), ("all", Stance.Supported));
        knowledge.Recommend().Best!.In("net").Id.ShouldBe("all");
        knowledge.Recommend().Slots[0].Others[0].Costs.ShouldHaveSingleItem().Points.ShouldBe(-2);
    }
}
