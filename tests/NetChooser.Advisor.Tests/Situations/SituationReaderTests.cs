namespace NetChooser.Advisor.Tests.Situations;

/// <summary>A mistake in a situation's file is named with file and line, so that no expectation is lost unseen.</summary>
public sealed class SituationReaderTests
{
    private static readonly string Platform = SituationFiles.Knowledge.Platforms[0].Id;
    private static readonly string Slot = SituationFiles.Knowledge.Slots[0].Id;

    private static readonly string Good = $"""
        - situation: Somebody needs something.
          because: It is so.
          answers:
            platform: {Platform}
          products-at-most: 9
        """;

    [Fact]
    public void AGoodSituationHasNoMistake() => SituationFiles.Read("a.yml", Good).Mistakes.ShouldBeEmpty();

    [Theory]
    [InlineData("because: It is so.", "becuase: It is so.", "a.yml:2: There is no key 'becuase'.")]
    [InlineData("  because: It is so.\n", "", "a.yml:1: The key 'because' is missing.")]
    [InlineData("products-at-most: 9", "products-at-most: few", "a.yml:5: 'products-at-most' must be a whole number.")]
    [InlineData("products-at-most: 9", "stack: {no-such-slot: x}", "a.yml:5: There is no slot 'no-such-slot'.")]
    [InlineData("products-at-most: 9", "not: [no-such-option]", "a.yml:5: There is no option 'no-such-option'.")]
    [InlineData("products-at-most: 9", "rules: [no-such-rule]", "a.yml:5: There is no rule 'no-such-rule'.")]
    [InlineData("products-at-most: 9", "excluded: {no-mesh: no-such-cause}", "a.yml:5: 'no-such-cause' is no rule")]
    [InlineData("products-at-most: 9", "settings: [{tool: x, setting: y}]", "a.yml:5: A setting has exactly")]
    [InlineData("products-at-most: 9", "no-stack: true", "a.yml:1: The key 'conflict' is missing")]
    [InlineData("products-at-most: 9", "no-stack: true\n  conflict: [no-such=answer]", "a.yml:6: 'no-such=answer' is no rule")]
    [InlineData("  products-at-most: 9", "", "a.yml:1: Nothing is expected.")]
    [InlineData("  products-at-most", "  nice: {no-such-question: x}\n  products-at-most", "a.yml:5: nice.no-such-question: There is no question")]
    [InlineData("    platform: ", "    no-such-question: ", "a.yml:4: no-such-question: There is no question")]
    [InlineData("- situation", "situation", "a.yml:")]
    public void AMistakeIsNamedWithItsLine(string good, string bad, string start)
    {
        var text = Good.ReplaceLineEndings("\n");
        text.ShouldContain(good);
        var mistakes = SituationFiles.Read("a.yml", text.Replace(good, bad, StringComparison.Ordinal)).Mistakes;
        mistakes.ShouldContain(mistake => mistake.StartsWith(start, StringComparison.Ordinal), string.Join('\n', mistakes));
    }

    [Fact]
    public void WhatIsNiceToHaveMustStandAmongTheAnswers()
    {
        var answer = SituationFiles.Knowledge.Questions.SelectMany(question => question.Answers).First(answer => answer.Requires.Count > 0);
        string With(string answers) => Good.Replace("products-at-most: 9",
            $"nice: {{{answer.QuestionId}: {answer.Id}}}\n  products-at-most: 9", StringComparison.Ordinal)
            .Replace("    platform: ", $"{answers}    platform: ", StringComparison.Ordinal);
        SituationFiles.Read("a.yml", With("")).Mistakes.ShouldHaveSingleItem().ShouldContain($"“{answer.Id}” was not given");
        var (situations, mistakes) = SituationFiles.Read("a.yml", With($"    {answer.QuestionId}: {answer.Id}\n"));
        mistakes.ShouldBeEmpty();
        situations.ShouldHaveSingleItem().Answers.IsNice(answer.Key).ShouldBeTrue();
    }

    [Fact]
    public void AnUnknownReasonIsAMistake() =>
        SituationFiles.Read("a.yml", Good.Replace("products-at-most: 9", $"reason: {{{Slot}: whim}}", StringComparison.Ordinal))
            .Mistakes.ShouldHaveSingleItem().ShouldContain("There is no kind of reason 'whim'.");
}
