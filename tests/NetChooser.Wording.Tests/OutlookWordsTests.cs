using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Wording.Tests;

public sealed class OutlookWordsTests
{
    private static readonly KnowledgeBase Knowledge = MadeUp.Knowledge;
    private static readonly Recommendation Now = MadeUp.Recommend("place=island");
    private static readonly Recommendation DeadEnd = MadeUp.Recommend("place=cloud&needs=secret");
    private static readonly Question Place = Knowledge.FindQuestion("place")!;
    private static readonly Question Needs = Knowledge.FindQuestion("needs")!;

    [Theory]
    [InlineData(AnswerChange.Give, "Answer “Limit rates”")]
    [InlineData(AnswerChange.TakeBack, "Take back “Limit rates”")]
    [InlineData(AnswerChange.MakeNice, "“Limit rates” as nice to have")]
    [InlineData(AnswerChange.MakeMust, "“Limit rates” as a must")]
    public void AChangeIsAShortLabel(AnswerChange change, string label) =>
        OutlookWords.Change(Change("needs", "rate", Now.Best) with { Change = change }).ShouldBe(label);

    [Fact]
    public void AChangeNamesEverySlotThatHoldsSomethingElse() =>
        OutlookWords.Of(Change("needs", "rate", MadeUp.Stack("oak-door", "oak-wire", "no-guard")), MadeUp.RecommendationOf("no-door", "elm-wire", "fir-guard"), Knowledge)
            .ShouldBe("Front door: Oak door added; Pod wire: Oak wire instead of Elm wire; Guard: Fir guard dropped.");

    [Fact]
    public void AChangeOfNothingSaysThatTheStackStays() =>
        OutlookWords.Of(Change("needs", "rate", Now.Best), Now, Knowledge).ShouldBe("The stack stays as it is.");

    [Fact]
    public void AChangeThatLeavesNoStackSaysSo() => OutlookWords.Of(Change("needs", "rate", null), Now, Knowledge).ShouldBe("No stack would fit.");

    [Fact]
    public void WhereThereIsNoStackAChangeGivesOneOrStillNone()
    {
        OutlookWords.Of(Change("place", "island", MadeUp.Stack("no-door", "oak-wire", "oak-guard")), DeadEnd, Knowledge)
            .ShouldBe("Gives Oak wire and Oak guard.");
        OutlookWords.Of(Change("needs", "rate", null), DeadEnd, Knowledge).ShouldBe("Still no stack would fit.");
    }

    [Fact]
    public void ASlotThatIsNoLongerFixedIsSaidLikeAnAnswer()
    {
        var pin = new PinOutlook(Knowledge.FindSlot("wire")!, Knowledge.FindOption("oak-wire")!, Answers.None, MadeUp.Stack("no-door", "ash-wire", "no-guard"), true, []);
        OutlookWords.Change(pin).ShouldBe("No longer fix “Pod wire” to Oak wire");
        OutlookWords.Of(pin, MadeUp.RecommendationOf("no-door", "oak-wire", "no-guard"), Knowledge).ShouldBe("Pod wire: Ash wire instead of Oak wire.");
    }

    [Fact]
    public void TheNextQuestionIsExplainedInFigures()
    {
        OutlookWords.WhyNext(Asks(Needs, slots: 4, Changes(2), Stays(1)), Knowledge)
            .ShouldBe("Asked next because 2 of its 3 answers would change the stack, about 1.33 of 3 slots on average.");
        OutlookWords.WhyNext(Asks(Place, slots: 3, Changes(2)), Knowledge)
            .ShouldBe("Asked next because both of its answers would change the stack, 1.5 of 3 slots on average.");
        OutlookWords.WhyNext(Asks(Needs, slots: 3, Changes(3)), Knowledge)
            .ShouldBe("Asked next because all 3 of its answers would change the stack, 1 of 3 slots on average.");
        OutlookWords.WhyNext(Asks(Place, slots: 1, Changes(1)), Knowledge)
            .ShouldBe("Asked next because its only answer would change the stack, 1 of 3 slots on average.");
    }

    [Fact]
    public void AnswersThatLeaveNoStackAreCountedAndSaid() =>
        OutlookWords.WhyNext(Asks(Needs, slots: 4, Changes(1), LeavesNone(1), Stays(1)), Knowledge).ShouldBe(
            "Asked next because 2 of its 3 answers would change the stack, about 1.33 of 3 slots on average. 1 of them would leave no stack, which counts as no slot.");

    [Fact]
    public void WhereAnswersOnlyLeaveNoStackNothingElseIsSaid()
    {
        OutlookWords.WhyNext(Asks(Needs, slots: 0, LeavesNone(1), Stays(1)), Knowledge).ShouldBe("Asked next because 1 of its 2 answers would leave no stack.");
        OutlookWords.Weighs(Asks(Needs, slots: 0, LeavesNone(2)), Knowledge).ShouldBe("Both of its answers would leave no stack.");
    }

    [Fact]
    public void WhereThereIsNoStackTheNextQuestionIsTheOneThatGivesOne() =>
        OutlookWords.WhyNext(Asks(Needs, slots: 0, GivesOne(2), Stays(1)), Knowledge).ShouldBe("Asked next because 2 of its 3 answers would give a stack.");

    [Fact]
    public void AQuestionThatDecidesNothingSaysSo() =>
        OutlookWords.Weighs(Asks(Needs, slots: 0, Stays(3)), Knowledge).ShouldBe("No single answer to it would change the result.");

    [Theory]
    [InlineData(Settlement.Settled, "You can stop here: no answer to an open question, alone or together with others, can change the stack.")]
    [InlineData(Settlement.NoSingleAnswer, "No single answer to an open question changes the stack. Several together may: that they cannot is not proved.")]
    [InlineData(Settlement.Undecided, "This is not settled yet.")]
    public void TheReaderIsToldWhetherToStop(Settlement settlement, string words) => OutlookWords.Settlement(settlement).ShouldBe(words);

    [Fact]
    public void TheSummaryCountsTheQuestionsThatDecide()
    {
        QuestionOutlook deciding = Asks(Needs, slots: 4, Changes(2)), idle = Asks(Place, slots: 0, Stays(2)), giving = Asks(Place, slots: 0, GivesOne(1));
        OutlookWords.Summary(Open(Settlement.Undecided, deciding, deciding, idle))
            .ShouldBe("2 of 3 open questions can still change the stack; the one that decides most is “What must it do?”.");
        OutlookWords.Summary(Open(Settlement.Undecided, deciding, idle)).ShouldBe("1 of 2 open questions can still change the stack: “What must it do?”.");
        OutlookWords.Summary(Open(Settlement.Undecided, deciding)).ShouldBe("The one open question can still change the stack: “What must it do?”.");
        OutlookWords.Summary(Open(Settlement.Undecided, giving, idle)).ShouldBe("1 of 2 open questions can give a stack: “Where does it run?”.");
        OutlookWords.Summary(Open(Settlement.Undecided, idle)).ShouldBe("No single answer to an open question gives a stack.");
        OutlookWords.Summary(Open(Settlement.Settled, idle)).ShouldBe(OutlookWords.Settlement(Settlement.Settled));
        OutlookWords.Summary(Open(Settlement.Settled)).ShouldBe("You can stop here: every question is answered.");
        OutlookWords.Summary(new Outlook([], [], [], Settlement.Undecided)).ShouldBe("This is not settled yet.");
    }

    [Fact]
    public void TheAnswersGivenAreCountedToo()
    {
        QuestionOutlook deciding = Asks(Needs, slots: 4, Changes(2)), idle = Asks(Place, slots: 0, Stays(2));
        OutlookWords.Answered(new Outlook([], [], [], Settlement.Undecided)).ShouldBeNull();
        OutlookWords.Answered(new Outlook([deciding], [], [], Settlement.Undecided)).ShouldBe("Changing your one answer can change the result.");
        OutlookWords.Answered(new Outlook([deciding, idle], [], [], Settlement.Undecided))
            .ShouldBe("Changing your answer can change the result at 1 of the 2 questions you answered.");
        OutlookWords.Answered(new Outlook([deciding, deciding], [], [], Settlement.Undecided))
            .ShouldBe("Changing your answer can change the result at each of the 2 questions you answered.");
        OutlookWords.Answered(new Outlook([idle], [], [], Settlement.Settled)).ShouldBe("Whichever single answer of yours you change, the result stays as it is.");
    }

    private static Outlook Open(Settlement settlement, params QuestionOutlook[] open) => new([], open, [], settlement);

    private static QuestionOutlook Asks(Question question, int slots, params IEnumerable<AnswerOutlook>[] changes) =>
        new(question, [.. changes.SelectMany(some => some)]) { ChangedSlots = slots };

    private static IEnumerable<AnswerOutlook> Changes(int count) =>
        Enumerable.Repeat(Change("needs", "rate", Now.Best) with { ChangesStack = true, Changed = [Knowledge.Slots[0]] }, count);

    private static IEnumerable<AnswerOutlook> GivesOne(int count) => Enumerable.Repeat(Change("needs", "rate", Now.Best) with { ChangesStack = true }, count);

    private static IEnumerable<AnswerOutlook> LeavesNone(int count) => Enumerable.Repeat(Change("needs", "rate", null) with { ChangesStack = true }, count);

    private static IEnumerable<AnswerOutlook> Stays(int count) => Enumerable.Repeat(Change("needs", "rate", Now.Best), count);

    private static AnswerOutlook Change(string question, string answer, Stack? stack) =>
        new(MadeUp.Answer(question, answer), AnswerChange.Give, Answers.None, stack, false, []);
}
