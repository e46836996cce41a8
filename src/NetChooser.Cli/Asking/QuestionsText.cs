using System.Text;
using NetChooser.Advisor;
using NetChooser.Cli.Layout;
using NetChooser.Knowledge;

namespace NetChooser.Cli.Asking;

/// <summary>The questions for people. What is given has a star.</summary>
internal sealed class QuestionsText(KnowledgeBase knowledge, Answers answers, Terminal terminal)
{
    private readonly StringBuilder text = new();

    public string Written(bool slots)
    {
        foreach (var group in knowledge.Questions.GroupBy(question => question.Group))
        {
            Line(terminal.Heading(group.Key));
            foreach (var question in group) Write(question);
        }
        WriteWeights();
        if (slots) WriteSlots();
        text.Append("Any question can be left out. To answer: netchooser recommend --set QUESTION=ANSWER");
        return text.ToString();
    }

    private void Write(Question question)
    {
        Line("");
        Line($"  {terminal.Heading(question.Id)}: {question.Text}{(question.TakesMany ? " (several, with commas)" : "")}");
        if (question.Hint.Length > 0) Line(Paragraph.Of(question.Hint, terminal.Width, "    "));
        Line(Paragraph.Of($"Why: {question.Why}", terminal.Width, "    "));
        var width = question.Answers.Max(answer => answer.Id.Length);
        foreach (var answer in question.Answers)
        {
            var hint = answer.Hint.Length > 0 ? $" ({answer.Hint})" : "";
            Line(Paragraph.Of($"{answer.Label}{hint}", terminal.Width, $"    {Mark(answers.Has(answer.Key))} {answer.Id.PadRight(width)}  "));
        }
        if (question == knowledge.Questions.Where(other => other.Group == question.Group).Last()) Line("");
    }

    private void WriteWeights()
    {
        Line(terminal.Heading($"What counts how much: weight.CRITERION=0…{Criterion.LargestWeight}"));
        foreach (var criterion in knowledge.Criteria)
        {
            var set = answers.Weights.TryGetValue(criterion.Id, out var weight) ? $"set to {weight}" : $"{criterion.Weight} unless answers change it";
            Line(Paragraph.Of($"{criterion.Question} ({set})", terminal.Width, $"  {Mark(answers.Weights.ContainsKey(criterion.Id))} {criterion.Id}: ", "      "));
        }
        Line("");
    }

    private void WriteSlots()
    {
        Line(terminal.Heading("What can be fixed: pin.SLOT=OPTION"));
        foreach (var slot in knowledge.Slots)
        {
            Line($"  {slot.Id}: {slot.Name}");
            var options = knowledge.Options.Where(option => option.SlotId == slot.Id).ToList();
            var width = options.Max(option => option.Id.Length);
            foreach (var option in options)
                Line($"    {Mark(answers.Pins.GetValueOrDefault(slot.Id) == option.Id)} {option.Id.PadRight(width)}  {option.Name}");
        }
        Line("");
    }

    private static char Mark(bool given) => given ? '*' : ' ';

    private void Line(string line) => text.Append(line.TrimEnd()).Append('\n');
}
