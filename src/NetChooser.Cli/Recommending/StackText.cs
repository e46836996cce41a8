using NetChooser.Advisor;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>The stack layer by layer, and what of the reader's wishes it meets.</summary>
internal sealed class StackText(Recommendation recommendation, KnowledgeBase knowledge, Report report)
{
    /// <summary>One line a slot; with <paramref name="why"/> the reason and every other option below it.</summary>
    public void WriteChoices(bool why)
    {
        report.Line(report.Strong(recommendation.Platform is { } platform ? $"The stack for {platform.Name}" : "The stack, for no platform in particular"));
        report.Prose($"{recommendation.Best!.Score} points. {Products()}");
        foreach (var layer in knowledge.Layers.Where(layer => layer.Slots.Count > 0))
        {
            report.Heading(layer.Name);
            foreach (var advice in recommendation.Slots.Where(slot => slot.Slot.LayerId == layer.Id)) WriteSlot(advice, why);
        }
    }

    /// <summary>What was asked for and who provides it; with <paramref name="why"/> also what every stack is preferred to do.</summary>
    public void WriteAsked(bool why)
    {
        report.Section("What you asked for", [.. recommendation.Requirements.Select(RequirementWords.Of), .. Wishes(asked: true)]);
        if (why) report.Section("What every stack is preferred to do", [.. Wishes(asked: false)]);
    }

    private IEnumerable<Statement> Wishes(bool asked) =>
        recommendation.Wishes.Where(wish => wish.Wish.Answer is not null == asked).Select(RequirementWords.Of);

    private string Products() => recommendation.Products.Count == 0
        ? "Nothing has to be installed beyond what is there."
        : $"To install and run: {string.Join(", ", recommendation.Products.Select(tool => tool.Name))}.";

    private void WriteSlot(SlotAdvice advice, bool why)
    {
        report.Prose($"{advice.Slot.Name}: {report.Strong(advice.Chosen.Name)} ({ReasonWords.Label(advice.Reason)})", "  ");
        if (!why) return;
        report.Item(ReasonWords.Of(advice, recommendation), "      ");
        if (advice.Others.Count == 0) return;
        report.Line("    Not chosen:");
        foreach (var other in advice.Others) report.Item(other.Option.Name, CauseWords.Of(other, recommendation, knowledge), "    - ");
    }
}
