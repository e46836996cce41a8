using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests;

/// <summary>Answers as a link.</summary>
public sealed class AnswerLinkTests
{
    private static readonly KnowledgeBase Knowledge = A.Knowledge.Slots("net", "mesh?").Option("a", "net").Option("b", "net")
        .Platform("cloud").Platform("metal")
        .Need("x").Need("y").Need("do", A.Requiring("do")).Need("see", A.Requiring("see")).Choice("can", A.Requiring("do")).Build();

    [Theory]
    [InlineData("")]
    [InlineData("platform=cloud")]
    [InlineData("choice=can&need=do,see,x&nice.choice=can&nice.need=do,see&platform=cloud")]
    [InlineData("need=x,y&pin.mesh=no-mesh&pin.net=a&platform=metal&weight.quality=0")]
    public void WhatIsWrittenReadsBackTheSame(string link)
    {
        var (answers, notices) = AnswerLink.Parse(Knowledge, link);
        notices.ShouldBeEmpty();
        AnswerLink.Write(answers).ShouldBe(link);
    }

    [Theory]
    [InlineData("need=y,x&platform=cloud")]
    [InlineData("platform=cloud&need=y&need=x")]
    [InlineData("platform=cloud&platform=cloud&need=x,y,x")]
    [InlineData("https://example.org/stack?platform=cloud&need=x%2Cy#gateway")]
    [InlineData("&need=+x+,+y&&platform=cloud&")]
    public void EqualAnswersGiveEqualLinks(string link)
    {
        var (answers, notices) = AnswerLink.Parse(Knowledge, link);
        notices.ShouldBeEmpty();
        AnswerLink.Write(answers).ShouldBe("need=x,y&platform=cloud");
    }

    [Theory]
    [InlineData("colour=red", "There is no question “colour”.")]
    [InlineData("need=z", "“z” is no answer to “need”. Answers: x, y, do, see.")]
    [InlineData("nice.colour=red", "There is no question “colour”.")]
    [InlineData("nice.need=z", "“z” is no answer to “need”. Answers: x, y, do, see.")]
    [InlineData("nice.need=x", "“x” requires nothing, so there is nothing to be nice to have.")]
    [InlineData("nice.need=see", "“see” was not given as an answer to “need”, so it cannot be nice to have.")]
    [InlineData("platform=cloud,metal", "“platform” takes one answer; “cloud” was kept and “metal” left out.")]
    [InlineData("pin.roof=a", "There is no slot “roof”.")]
    [InlineData("pin.net=c", "“c” is no option for net.")]
    [InlineData("pin.mesh=a", "“a” is no option for mesh.")]
    [InlineData("pin.net=a,b", "net takes one option; “a” was kept and “b” left out.")]
    [InlineData("weight.colour=1", "There is no criterion “colour”.")]
    [InlineData("weight.quality=11", "A weight is a whole number from 0 to 10; “11” is not.")]
    [InlineData("weight.quality=-1", "A weight is a whole number from 0 to 10; “-1” is not.")]
    [InlineData("weight.quality=one", "A weight is a whole number from 0 to 10; “one” is not.")]
    [InlineData("weight.quality=99999999999", "A weight is a whole number from 0 to 10; “99999999999” is not.")]
    public void WhatCannotBeUsedIsToldAndTheRestIsKept(string part, string message)
    {
        var (answers, notices) = AnswerLink.Parse(Knowledge, $"{part}&need=x");
        var notice = notices.ShouldHaveSingleItem();
        notice.Message.ShouldBe(message);
        part.ShouldStartWith(notice.Key);
        answers.Has(new AnswerKey("need", "x")).ShouldBeTrue();
    }

    [Fact]
    public void AKeyWithoutAValueSaysNothing() => AnswerLink.Parse(Knowledge, "platform=&need&pin.net=").Answers.IsEmpty.ShouldBeTrue();

    [Fact]
    public void WhatIsNiceToHaveMayStandBeforeItsAnswer()
    {
        var (answers, notices) = AnswerLink.Parse(Knowledge, "nice.need=see,do,see&need=see&nice.choice=&need=do&need=x");
        notices.ShouldBeEmpty();
        AnswerLink.Write(answers).ShouldBe("need=do,see,x&nice.need=do,see");
        answers.IsNice(new AnswerKey("need", "see")).ShouldBeTrue();
        answers.IsNice(new AnswerKey("need", "x")).ShouldBeFalse();
    }

    [Fact]
    public void AnAnswerThatIsTakenBackIsNotNiceToHaveEither()
    {
        var answers = AnswerLink.Parse(Knowledge, "need=see,do&nice.need=see,do&pin.net=a").Answers;
        var see = new Said(Knowledge.FindAnswer(new AnswerKey("need", "see")), null);
        AnswerLink.Write(answers.Without(see)).ShouldBe("need=do&nice.need=do&pin.net=a");
        AnswerLink.Write(answers.Without(new Said(null, "net"))).ShouldBe("need=do,see&nice.need=do,see");
        AnswerLink.Write(answers.WithPin(Knowledge.FindOption("b")!)).ShouldBe("need=do,see&nice.need=do,see&pin.net=b");
    }

    [Fact]
    public void AWeightSetTwiceIsTold()
    {
        var (answers, notices) = AnswerLink.Parse(Knowledge, "weight.quality=2&weight.quality=3");
        answers.Weights["quality"].ShouldBe(2);
        notices.ShouldHaveSingleItem().Message.ShouldBe("Quality takes one weight; 2 was kept and 3 left out.");
    }

    [Fact]
    public void TooManyValuesAreCutWithANotice()
    {
        var (answers, notices) = AnswerLink.Parse(Knowledge, string.Join('&', Enumerable.Repeat("need=x", 400)) + "&need=y&colour=red");
        notices.ShouldHaveSingleItem().Message.ShouldBe("Only the first 400 values were read.");
        answers.Given.ShouldHaveSingleItem().AnswerId.ShouldBe("x");
    }

    [Fact]
    public void ALongKeyIsShownCut()
    {
        var notice = AnswerLink.Parse(Knowledge, new string('k', 5000) + "=v").Notices.ShouldHaveSingleItem();
        notice.Key.Length.ShouldBeLessThan(70);
        notice.Message.Length.ShouldBeLessThan(120);
    }

    [Fact]
    public void ALinkThatWasReadCanBeAdvisedOn()
    {
        var (answers, _) = AnswerLink.Parse(Knowledge, "platform=cloud&platform=metal&need=z&pin.net=b&weight.quality=12");
        new StackAdvisor(Knowledge).Recommend(answers).Best!.Has("b").ShouldBeTrue();
    }
}
