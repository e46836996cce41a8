using System.Text.Json;

namespace NetChooser.Cli.Tests;

/// <summary>Ways to give answers, and what happens to those that cannot be used.</summary>
public sealed class AnswersTests
{
    [Theory]
    [InlineData("place=island\nneeds=rate,secret\n")]
    [InlineData("# A comment\r\n place = island   # here\r\n\r\nneeds=rate\r\nneeds=secret")]
    [InlineData("""{"place": "island", "needs": ["rate", "secret"]}""")]
    [InlineData("""  {"needs": "rate,secret", "place": ["island"],}""")]
    public void AFileOfAnswersGivesTheSameAsTheCommandLine(string text)
    {
        using var file = new TemporaryFile(text);
        var expected = Run.Of("recommend", "--set", "place=island", "--set", "needs=rate,secret").Output;
        Run.Of("recommend", "--from", file.Name).Output.ShouldBe(expected);
        Run.WithInput(text, "recommend", "--from", "-").Output.ShouldBe(expected);
    }

    [Theory]
    [InlineData("https://example.org/choose?needs=rate%2Csecret&place=island#stack")]
    [InlineData("/choose?place=island&needs=rate,secret&pin.door=&weight.simplicity=")]
    [InlineData("needs=secret&place=island&needs=rate")]
    [InlineData("?needs=rate,secret&place=island")]
    public void ALinkOfThePageGivesTheSameAsTheCommandLine(string link) =>
        Run.Of("recommend", "--link", link).Output.ShouldBe(Run.Of("recommend", "--set", "place=island", "--set", "needs=rate,secret").Output);

    [Fact]
    public void ALinkWithoutAnswersSaysNothing() =>
        Run.Of("recommend", "--link", "https://example.org/choose").Output.ShouldBe(Run.Of("recommend").Output);

    [Fact]
    public void SourcesAddUp()
    {
        using var file = new TemporaryFile("needs=rate");
        var run = Run.WithInput("weight.simplicity=5", "recommend", "--set", "place=island", "--link", "?needs=secret", "--from", file.Name, "--from", "-");
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("/choose?needs=rate,secret&place=island&weight.simplicity=5");
    }

    [Fact]
    public void AnAnswerCanBeNiceToHave()
    {
        var run = Run.Of("recommend", "--set", "nice.needs=rate", "--set", "needs=rate,secret");
        run.Error.ShouldBeEmpty();
        run.Output.ShouldContain("/choose?needs=rate,secret&nice.needs=rate");
    }

    [Fact]
    public void WhatIsNiceToHaveAndWasNotGivenIsLeftOutWithANotice()
    {
        var run = Run.Of("recommend", "--set", "nice.needs=rate", "--set", "needs=secret");
        run.ExitCode.ShouldBe(0);
        run.Error.ShouldContain("notice: “rate” was not given as an answer to “What must it do?”, so it cannot be nice to have.");
    }

    [Fact]
    public void TheJsonOfARecommendationCanBeReadAgain()
    {
        var first = Run.Of("recommend", "--set", "place=island", "--set", "needs=rate,secret", "--set", "nice.needs=secret",
            "--set", "pin.door=oak-door", "--format", "json").Output;
        Run.WithInput(first, "recommend", "--from", "-", "--format", "json").Output.ShouldBe(first);
    }

    [Fact]
    public void WhatWasSaidFirstIsKeptWithANotice()
    {
        using var file = new TemporaryFile("place=cloud\nweight.simplicity=1");
        var run = Run.Of("recommend", "--from", file.Name, "--set", "place=island", "--set", "weight.simplicity=2");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("/choose?place=island&weight.simplicity=2");
        run.Error.ShouldContain("notice: “Where does it run?” takes one answer; “island” was kept and “cloud” left out.");
        run.Error.ShouldContain("weight.simplicity takes one number; 2 was kept and 1 left out.");
    }

    [Theory]
    [InlineData("plase=island", "There is no question 'plase'. Did you mean 'place'?")]
    [InlineData("place=iland", "'iland' is no answer to 'place'. Did you mean 'island'?")]
    [InlineData("place=mountain", "'mountain' is no answer to 'place'. Answers: cloud, island.")]
    [InlineData("nice.neds=rate", "There is no question 'neds'. Did you mean 'needs'?")]
    [InlineData("nice.needs=rates", "'rates' is no answer to 'needs'. Did you mean 'rate'?")]
    [InlineData("nice.place=island", "'island' of 'place' requires nothing, so there is nothing to be nice to have. Leave it out of 'nice.place'.")]
    [InlineData("pin.dor=oak-door", "There is no slot 'dor'. Did you mean 'door'?")]
    [InlineData("pin.door=oak-dor", "'oak-dor' is no option of the slot 'door'. Did you mean 'oak-door'?")]
    [InlineData("pin.door=oak-wire", "'oak-wire' is no option of the slot 'door'.")]
    [InlineData("weight.simplicty=3", "There is no criterion 'simplicty'. Did you mean 'simplicity'?")]
    [InlineData("weight.simplicity=11", "'11' is no weight. Give a whole number from 0 to 10.")]
    [InlineData("weight.simplicity=-1", "'-1' is no weight.")]
    [InlineData("place", "There is no '=' in 'place'. Write QUESTION=ANSWER.")]
    [InlineData("=island", "There is nothing before the '='.")]
    [InlineData("place=", "'place' has no value.")]
    public void ATypoFailsAndNamesWhatWasMeant(string text, string message)
    {
        var run = Run.Of("recommend", "--set", text);
        run.ExitCode.ShouldBe(3);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain($"error: --set {text}: {message}");
        run.Error.ShouldContain("--lenient");
    }

    [Fact]
    public void ATypoInAFileIsNamedWithItsLine()
    {
        using var file = new TemporaryFile("# first\nplace=island\nneeds=rates\n");
        Run.Of("recommend", "--from", file.Name).Error.ShouldContain("3: 'rates' is no answer to 'needs'. Did you mean 'rate'?");
    }

    [Fact]
    public void LenientLeavesOutWhatCannotBeUsed()
    {
        var run = Run.Of("recommend", "--lenient", "--set", "plase=island", "--set", "place=island");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("/choose?place=island");
        run.Error.ShouldContain("notice: --set plase=island: There is no question 'plase'.");
    }

    [Fact]
    public void EveryMistakeIsNamedAtOnce()
    {
        var run = Run.Of("recommend", "--set", "a=b", "--set", "c", "--link", "?d=e");
        run.Error.Split('\n').Count(line => line.StartsWith("error: ", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public void ControlCharactersNeverReachTheTerminal()
    {
        var run = Run.Of("recommend", "--set", "place=\e[31mred\u0007");
        run.Error.ShouldNotContain("\e");
        run.Error.ShouldNotContain("\u0007");
    }

    [Fact]
    public void JsonSaysTheAnswersAsTheyWereUnderstood()
    {
        using var json = JsonDocument.Parse(Run.Of("recommend", "--set", "needs=secret,rate", "--format", "json").Output);
        json.RootElement.GetProperty("answers").GetProperty("needs").EnumerateArray().Select(value => value.GetString()).ShouldBe(["rate", "secret"]);
    }
}
