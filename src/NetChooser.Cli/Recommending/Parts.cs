using System.Text.Json;
using NetChooser.Advisor;
using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;
using NetChooser.Wording;

namespace NetChooser.Cli.Recommending;

/// <summary>The small parts of which <c>--format json</c> is made, each said in one way everywhere.</summary>
internal static class Parts
{
    public static StackPart Of(Stack stack) =>
        new(stack.Score, stack.Options.ToDictionary(option => option.SlotId, option => option.Id, StringComparer.Ordinal));

    public static OptionPart Of(Option option) => new(option.Id, option.Name, option.ToolId, option.IsEmpty);

    public static SaidPart Of(Said said) => new(said.Answer?.QuestionId, said.Answer?.Id, said.PinnedSlotId);

    public static SaidPart Of(Answer answer) => new(answer.QuestionId, answer.Id, null);

    public static TextPart Of(Statement statement) => new(
        statement.Text,
        [.. statement.Citations.Select(source => new SourcePart(source.Title, source.Url, source.Version, source.Read, source.Kind))]);

    public static IReadOnlyList<CostPart> Of(IReadOnlyList<ScoreChange> costs) => [.. costs.Select(cost => new CostPart(cost.Part, cost.Points))];

    /// <summary>The name of a kind as JSON spells it: kebab-case.</summary>
    public static string Kind<T>(T kind) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
