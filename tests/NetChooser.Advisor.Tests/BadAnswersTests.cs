using NetChooser.Advisor.Tests.Making;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Tests;

/// <summary>Answers that no link can carry are a programmer's mistake.</summary>
public sealed class BadAnswersTests
{
    private static readonly KnowledgeBase Knowledge =
        A.Knowledge.Slots("net", "mesh?").Option("a", "net").Platform("cloud").Platform("metal").Need("x").Need("do", A.Requiring("do")).Build();

    [Theory]
    [InlineData("need", "nothing-of-the-kind")]
    [InlineData("no-question", "x")]
    public void AnAnswerThatDoesNotExistThrows(string question, string answer) =>
        Throws(new Answers { Given = [new AnswerKey(question, answer)] });

    [Theory]
    [InlineData("net", "nothing-of-the-kind")]
    [InlineData("mesh", "a")]
    [InlineData("no-slot", "a")]
    [InlineData("no-slot", "nothing-of-the-kind")]
    public void APinThatDoesNotFitThrows(string slot, string option) =>
        Throws(new Answers { Pins = new Dictionary<string, string> { [slot] = option } });

    [Theory]
    [InlineData("quality", -1)]
    [InlineData("quality", 11)]
    [InlineData("no-criterion", 1)]
    public void AWeightThatDoesNotExistThrows(string criterion, int weight) =>
        Throws(new Answers { Weights = new Dictionary<string, int> { [criterion] = weight } });

    [Fact]
    public void TwoAnswersToAQuestionThatTakesOneThrow() =>
        Throws(new Answers { Given = [new AnswerKey("platform", "cloud"), new AnswerKey("platform", "metal")] });

    [Theory]
    [InlineData("x")]
    [InlineData("do")]
    [InlineData("nothing-of-the-kind")]
    public void WhatRequiresNothingOrWasNotGivenCannotBeNiceToHave(string answer) =>
        Throws(new Answers { Given = [new AnswerKey("need", "x")], Nice = [new AnswerKey("need", answer)] });

    [Fact]
    public void AMissingArgumentThrows() =>
        Should.Throw<ArgumentNullException>(() => new StackAdvisor(Knowledge).Recommend(null!));

    private static void Throws(Answers answers) => Should.Throw<ArgumentException>(() => new StackAdvisor(Knowledge).Recommend(answers));
}
