using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests;

public sealed class AnswerLinkTests
{
    private static readonly KnowledgeBase Knowledge = A.Knowledge(
        [A.Slot("s"), A.Slot("t")], [A.Option("a", "s"), A.Option("b", "s"), A.Option("c", "t")],
        questions:
        [
            A.Question("many", A.Answer("many", "x"), A.Answer("many", "y")),
            A.Question("one", A.Answer("one", "x"), A.Answer("one", "y")) with { TakesMany = false },
        ]);

    [Fact]
    public void WhatIsWrittenIsReadAgain()
    {
        var answers = A.Answers(("many", "x"), ("many", "y"), ("one", "x")) with
        {
            Pins = new Dictionary<string, string> { ["t"] = "c", ["s"] = "a" },
            Weights = new Dictionary<string, int> { [A.Worth] = 7 },
        };
        var link = AnswerLink.Write(answers);
        link.ShouldBe("many=x,y&one=x&pin.s=a&pin.t=c&weight.worth=7");
        var (read, notices) = AnswerLink.Parse(Knowledge, $"https://example.org/choose?{link}#stack");
        notices.ShouldBeEmpty();
        AnswerLink.Write(read).ShouldBe(link);
    }

    [Theory]
    [InlineData("many=y&many=x", "many=x,y")]
    [InlineData("one=x&many=", "one=x")]
    [InlineData("many=x,x,x", "many=x")]
    [InlineData("many=%78", "many=x")]
    [InlineData("?one=y", "one=y")]
    [InlineData("", "")]
    public void DifferentWritingsOfTheSameAnswersGiveOneLink(string link, string sorted)
    {
        var (answers, notices) = AnswerLink.Parse(Knowledge, link);
        notices.ShouldBeEmpty();
        AnswerLink.Write(answers).ShouldBe(sorted);
    }

    [Theory]
    [InlineData("nix=1", "There is no question")]
    [InlineData("many=z", "is no answer to")]
    [InlineData("one=x,y", "takes one answer")]
    [InlineData("pin.nix=a", "There is no slot")]
    [InlineData("pin.s=c", "is no option for")]
    [InlineData("pin.s=a,b", "takes one option")]
    [InlineData("weight.nix=1", "There is no criterion")]
    [InlineData("weight.worth=11", "A weight is a whole number from 0 to 10")]
    [InlineData("weight.worth=-1", "A weight is a whole number from 0 to 10")]
    [InlineData("weight.worth=1.5", "A weight is a whole number from 0 to 10")]
    public void WhatCannotBeUsedIsNamedAndTheRestIsKept(string bad, string message)
    {
        var (answers, notices) = AnswerLink.Parse(Knowledge, $"many=x&{bad}");
        notices.ShouldHaveSingleItem().Message.ShouldContain(message);
        answers.Has(new AnswerKey("many", "x")).ShouldBeTrue();
    }

    [Fact]
    public void AHugeLinkIsReadUpToALimitThatIsNamed()
    {
        var (answers, notices) = AnswerLink.Parse(Knowledge, "many=x&" + string.Join('&', Enumerable.Range(0, 1000).Select(number => $"q{number}=1")));
        notices.Count.ShouldBeLessThanOrEqualTo(401);
        notices[^1].Message.ShouldContain("Only the first");
        answers.Given.Count.ShouldBe(1);
    }

    [Fact]
    public void TakingAWordBackLeavesTheOthers()
    {
        var answers = A.Answers(("many", "x"), ("one", "y")) with { Pins = new Dictionary<string, string> { ["s"] = "a" } };
        AnswerLink.Write(answers.Without(new Compiling.Said(Knowledge.FindAnswer(new AnswerKey("many", "x")), null))).ShouldBe("one=y&pin.s=a");
        AnswerLink.Write(answers.Without(new Compiling.Said(null, "s"))).ShouldBe("many=x&one=y");
        AnswerLink.Write(answers.WithPin(Knowledge.FindOption("b")!)).ShouldBe("many=x&one=y&pin.s=b");
    }
}
