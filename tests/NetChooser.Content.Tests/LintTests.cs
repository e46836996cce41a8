namespace NetChooser.Content.Tests;

/// <summary>Each lint rule against a small good content with one thing wrong.</summary>
public sealed class LintTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private const string Source = "{page: {title: Page, url: \"https://example.org/page\", version: \"1.0\", read: 2026-11-01, kind: docs}}";

    private static Dictionary<string, string> Good() => new()
    {
        ["layers.yml"] = """
            layers:
              - id: roads
                name: Roads
                summary: What it handles.
                slots:
                  - {id: door, name: Door, summary: Who opens., may-be-empty: true}
                  - {id: lane, name: Lane, summary: Who carries., may-be-empty: false}
            """,
        ["layers/roads.md"] = "A text.",
        ["criteria.yml"] = """
            criteria:
              - {id: ease, name: Ease, question: How easy?, weight: 1, scale: ["0", "1", "2", "3", "4"]}
              - {id: age, name: Age, question: How old?, derived: maturity, weight: 1, scale: ["0", "1", "2", "3", "4"]}
            recipe: {product: 1, keep: 1, preference: 2}
            """,
        ["capabilities/door.yml"] = "capabilities:\n  - {id: opens, label: Opens, meaning: It opens., full: Wide., partial: A little., slots: [door]}\n",
        ["tools/oak.yml"] = Tool("oak", "door", "claims:\n  - {capability: opens, support: full, cite: page}\n"),
        ["tools/ash.yml"] = Tool("ash", "lane", ""),
        ["tools/elm.yml"] = Tool("elm", "lane", ""),
        ["tools/nothing.yml"] = Tool("nothing", "door", "").Replace("kind: software", "kind: nothing", StringComparison.Ordinal).Replace("- id: nothing", "- id: no-door", StringComparison.Ordinal),
        ["platforms/here.yml"] = Platform("here", ""),
        ["platforms/there.yml"] = Platform("there", ""),
        ["rules/plain.yml"] = Rule("- options: [oak]", "warns: [Beware.]"),
        ["questions/01-where.yml"] = "id: where\ngroup: G\ntext: Where?\nwhy: Because.\nanswers:\n  - {id: here, label: Here, platform: here}\n  - {id: there, label: There, platform: there}\n",
    };

    private static string Tool(string id, string slot, string claims) => $$"""
        id: {{id}}
        name: {{id}}
        kind: software
        summary: A tool.
        lifecycle: {state: stable, cite: page}
        options:
          - id: {{id}}
            slot: {{slot}}
            name: {{id}}
            summary: A way.
            ratings:
              ease: {level: 2, reason: A reason.}
            cite: page
        {{claims}}sources: {{Source}}
        """;

    private static string Platform(string id, string slots) =>
        $"id: {id}\nname: {id}\nkind: managed\nsummary: A platform.\nslots:\n  lane:\n    options:\n      - {{options: [ash], stance: supported, cite: page}}\n{slots}sources: {Source}\n";

    private static string Rule(string when, string effect) =>
        $"id: plain\ntitle: A rule.\nwhen:\n  {when}\n{effect}\nreason: Because.\ncite: page\nsources: {Source}\n";

    [Fact]
    public void TheGoodContentHasNoProblem() =>
        Load(Good()).Problems.Select(problem => problem.ToString()).ShouldBeEmpty();

    [Theory]
    [InlineData("tools/oak.yml", "support: full", "support: none", "Nobody claims 'opens'.")]
    [InlineData("layers.yml", "summary: Who opens., may-be-empty: true", "summary: Who opens., may-be-empty: false", "The slot 'door' must be filled, and an option says it is empty.")]
    [InlineData("layers.yml", "summary: Who carries., may-be-empty: false", "summary: Who carries., may-be-empty: true", "The slot 'lane' may be empty, and 0 options say so.")]
    [InlineData("tools/oak.yml", "ease: {level: 2, reason: A reason.}", "age: {level: 2, reason: A reason.}", "'oak' has no rating for 'ease'.")]
    [InlineData("tools/oak.yml", "ease: {level: 2, reason: A reason.}", "age: {level: 2, reason: A reason.}", "'age' is derived from facts.")]
    [InlineData("tools/oak.yml", "read: 2026-11-01", "read: 2025-01-01", "The source was read 692 days ago.")]
    [InlineData("questions/01-where.yml", ", platform: here}\n  - {id: there, label: There, platform: there}", "}", "No answer of 'where' changes anything.")]
    [InlineData("questions/01-where.yml", "platform: here}", "weights: {ease: 10}}", "'here' takes the weight of 'ease' off the scale.")]
    [InlineData("questions/01-where.yml", "platform: here}", "weights: {ease: -2}}", "'here' takes the weight of 'ease' off the scale.")]
    [InlineData("rules/plain.yml", "- options: [oak]", "- options: [ash]\n  - options: [elm]", "The rule 'plain' can never fire: it asks for two options of one slot at once.")]
    [InlineData("rules/plain.yml", "- options: [oak]", "- platforms: [here]\n  - platforms: [there]", "The rule 'plain' can never fire: it asks for two platforms at once.")]
    [InlineData("rules/plain.yml", "- options: [oak]\nwarns: [Beware.]", "- platforms: [here]\nexcludes: {options: [ash, elm]}", "The rule 'plain' leaves no option for 'lane' on 'here'.")]
    public void WhatIsWrongIsNamedWhereItStands(string file, string good, string bad, string message)
    {
        var files = Good();
        files[file].ShouldContain(good);
        files[file] = files[file].Replace(good, bad, StringComparison.Ordinal);
        var problem = Load(files).Problems.ShouldHaveSingleOrFirst(found => found.Message == message);
        problem.Tip.ShouldNotBeEmpty();
        problem.Line.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void ASlotOfSubstanceThatOneToolFillsIsNamed()
    {
        var files = Good();
        files["layers.yml"] = files["layers.yml"].Replace("may-be-empty: false", "may-be-empty: false, of-substance: true", StringComparison.Ordinal);
        var loaded = Load(files);
        loaded.Problems.ShouldBeEmpty();
        loaded.Knowledge!.Slots.Where(slot => slot.OfSubstance).ShouldHaveSingleItem().Id.ShouldBe("lane");
        files.Remove("tools/elm.yml");
        Load(files).Problems.ShouldHaveSingleOrFirst(found => found.Message == "The slot 'lane' is of substance, and only one tool fills it.")
            .File.ShouldBe("layers.yml");
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData(", nice: 1", 1)]
    [InlineData(", nice: 10", 10)]
    public void TheWeightOfWhatIsNiceToHaveIsFourUnlessTheRecipeSaysOtherwise(string written, int weight)
    {
        var files = Good();
        files["criteria.yml"] = files["criteria.yml"].Replace("preference: 2", $"preference: 2{written}", StringComparison.Ordinal);
        Load(files).Knowledge.ShouldNotBeNull().Parts.Recipe.Nice.ShouldBe(weight);
    }

    [Theory]
    [InlineData("criteria.yml", "preference: 2", "preference: 2, nice: 0", "'nice' must be a whole number from 1 to 10.")]
    [InlineData("criteria.yml", "preference: 2", "preference: 2, nice: 11", "'nice' must be a whole number from 1 to 10.")]
    [InlineData("layers.yml", "may-be-empty: true", "may-be-empty: true, of-substance: often", "'of-substance' must be true or false.")]
    public void AValueThatCannotBeIsNamed(string file, string good, string bad, string message)
    {
        var files = Good();
        files[file] = files[file].Replace(good, bad, StringComparison.Ordinal);
        Load(files).Problems.ShouldHaveSingleOrFirst(found => found.Message == message).File.ShouldBe(file);
    }

    [Fact]
    public void ARuleThatAsksForWhatAPlatformDoesNotHaveCanNeverFire()
    {
        var files = Good();
        files["platforms/here.yml"] = files["platforms/here.yml"].Replace("stance: supported", "stance: impossible", StringComparison.Ordinal);
        files["rules/plain.yml"] = Rule("- options: [ash]\n  - platforms: [here]", "warns: [Beware.]");
        Load(files).Problems.ShouldHaveSingleOrFirst(found => found.Message == "The rule 'plain' can never fire: it asks for options on platforms that do not have them.");
    }

    [Fact]
    public void AnOptionThatNoPlatformLetsInIsNamed()
    {
        var files = Good();
        foreach (var platform in new[] { "platforms/here.yml", "platforms/there.yml" })
            files[platform] = files[platform].Replace("stance: supported", "stance: impossible", StringComparison.Ordinal);
        Load(files).Problems.ShouldHaveSingleOrFirst(found => found.Message == "'ash' cannot be chosen on any platform.").File.ShouldBe("tools/ash.yml");
    }

    [Fact]
    public void AnOldSourceIsFirstAWarning()
    {
        var files = Good();
        files["tools/oak.yml"] = files["tools/oak.yml"].Replace("read: 2026-11-01", "read: 2026-05-01", StringComparison.Ordinal);
        var loaded = Load(files);
        loaded.Problems.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
        loaded.Knowledge.ShouldNotBeNull();
    }

    [Fact]
    public void AFileThatNobodyReadsIsNamed()
    {
        var files = Good();
        files["notes/todo.yml"] = "a: b";
        Load(files).Problems.ShouldHaveSingleItem().Message.ShouldBe("Nothing reads this file.");
    }

    [Fact]
    public void TheVersionChangesWithEveryText()
    {
        var files = Good();
        var before = Load(files).Knowledge!.Version;
        files["layers/roads.md"] += " More.";
        Load(files).Knowledge!.Version.ShouldNotBe(before);
    }

    private static LoadedContent Load(Dictionary<string, string> files) =>
        ContentLoader.Load(files.ToDictionary(file => file.Key, file => file.Value.ReplaceLineEndings("\n")), Today);
}
