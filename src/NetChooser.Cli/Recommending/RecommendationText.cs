using System.Text;
using NetChooser.Advisor;
using NetChooser.Cli.Answering;
using NetChooser.Cli.Layout;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>A recommendation for people: the stack by layer, what must be known about it, and every source at the end.</summary>
internal sealed class RecommendationText(Recommendation recommendation, KnowledgeBase knowledge, Terminal terminal)
{
    private readonly StringBuilder text = new();
    private readonly SourceNumbers sources = new();

    /// <summary>The whole text.</summary>
    public string Written(bool why)
    {
        if (recommendation.DeadEnd is { Conflicts: [var conflict, ..] }) WriteConflict(conflict);
        else WriteStack(why);
        WriteSources();
        Line($"The same answers on the page: {PageLink.Of(recommendation.Answers)}");
        text.Append($"Content {knowledge.Version}, as of {knowledge.AsOf:yyyy-MM-dd}.");
        return text.ToString();
    }

    private void WriteStack(bool why)
    {
        Line(terminal.Heading(recommendation.Platform is { } platform ? $"The stack for {platform.Name}" : "The stack, for no platform in particular"));
        Line($"{recommendation.Best!.Score} points. {Products()}");
        foreach (var layer in knowledge.Layers.Where(layer => layer.Slots.Count > 0))
        {
            Heading(layer.Name);
            foreach (var advice in recommendation.Slots.Where(slot => slot.Slot.LayerId == layer.Id)) WriteSlot(advice, why);
        }
        WriteRules();
        Section("What you asked for",
            [.. recommendation.Requirements.Select(RequirementWords.Of), .. recommendation.Wishes.Where(wish => wish.Wish.Answer is not null).Select(RequirementWords.Of)]);
        Section("What every stack is preferred to do",
            [.. recommendation.Wishes.Where(wish => wish.Wish.Answer is null).Select(RequirementWords.Of)]);
        WriteEqualStacks();
    }

    private string Products() => recommendation.Products.Count == 0
        ? "Nothing has to be installed beyond what is there."
        : $"To install and run: {string.Join(", ", recommendation.Products.Select(tool => tool.Name))}.";

    private void WriteSlot(SlotAdvice advice, bool why)
    {
        Line($"  {advice.Slot.Name}: {terminal.Heading(advice.Chosen.Name)}");
        Item(ReasonWords.Of(advice, recommendation), "      ");
        foreach (var (setting, rule) in StackSettings.In(advice, recommendation)) Item(SettingWords.Of(setting, rule, knowledge), "    * ");
        if (!why || advice.Others.Count == 0) return;
        Line("    Not chosen:");
        foreach (var other in advice.Others)
        {
            var cause = CauseWords.Of(other, recommendation, knowledge);
            Item(cause with { Text = $"{other.Option.Name}: {cause.Text}" }, "    - ");
        }
    }

    /// <summary>Only rules that ask the reader to do or to know something; that the others are obeyed is what the advisor is for.</summary>
    private void WriteRules()
    {
        var rules = recommendation.FiredRules.Where(rule => rule.Sets.Count + rule.Warnings.Count > 0).ToList();
        if (rules.Count == 0) return;
        Heading("Rules that hold for this stack");
        foreach (var (setting, rule) in StackSettings.Elsewhere(recommendation)) Item(SettingWords.Of(setting, rule, knowledge), "  * ");
        foreach (var rule in rules)
        {
            Item(RuleWords.Of(rule), "  - ");
            foreach (var warning in RuleWords.Warnings(rule)) Item(warning with { Text = $"Warning: {warning.Text}" }, "    ! ");
        }
    }

    private void WriteEqualStacks()
    {
        if (recommendation.EqualStacks.Count == 0) return;
        Heading("Stacks with the same score");
        foreach (var stack in recommendation.EqualStacks)
        {
            var different = stack.Options.Where(option => !recommendation.Best!.Has(option.Id)).Select(option => option.Name);
            Line(Paragraph.Of($"With {string.Join(", ", different)}.", terminal.Width, "  - "));
        }
    }

    private void WriteConflict(Conflict conflict)
    {
        var words = ConflictWords.Of(conflict, knowledge);
        Line(Paragraph.Of(words.Headline, terminal.Width));
        Heading("You said");
        foreach (var said in conflict.Said)
        {
            Line(Paragraph.Of(ConflictWords.Of(said, knowledge), terminal.Width, "  - "));
            Line($"    without it: {PageLink.Of(recommendation.Answers.Without(said))}");
        }
        Section("Why they collide", words.Because);
    }

    private void WriteSources()
    {
        if (sources.All.Count > 0) Heading("Sources");
        var number = 0;
        foreach (var source in sources.All)
        {
            Line(Paragraph.Of(CitationWords.Line(source), terminal.Width, $"  [{++number}] ", "      "));
            Line(terminal.Faint($"      {source.Url}"));
        }
        Line("");
    }

    private void Heading(string heading)
    {
        Line("");
        Line(terminal.Heading(heading));
    }

    private void Section(string heading, IReadOnlyCollection<Statement> statements)
    {
        if (statements.Count == 0) return;
        Heading(heading);
        foreach (var statement in statements) Item(statement, "  - ");
    }

    private void Item(Statement statement, string bullet) => Line(Paragraph.Of(sources.Cited(statement), terminal.Width, bullet));

    private void Line(string line) => text.Append(line).Append('\n');
}
