namespace NetChooser.Knowledge;

/// <summary>A set of options, named one by one or by their tools.</summary>
/// <param name="OptionIds">Options named one by one.</param>
/// <param name="ToolIds">Tools, each standing for all of its options.</param>
public sealed record OptionSet(IReadOnlyList<string> OptionIds, IReadOnlyList<string> ToolIds);

/// <summary>One condition of a rule. Exactly one of its parts is filled; any entry of that part satisfies it.</summary>
/// <param name="Options">Options of which one stands in the stack.</param>
/// <param name="PlatformIds">Platforms of which one is chosen.</param>
/// <param name="Answers">Answers of which one was given.</param>
public sealed record Condition(OptionSet? Options, IReadOnlyList<string> PlatformIds, IReadOnlyList<AnswerKey> Answers);

/// <summary>Names one answer of one question.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="AnswerId">The answer.</param>
public readonly record struct AnswerKey(string QuestionId, string AnswerId);

/// <summary>An exact setting that makes a combination work.</summary>
/// <param name="ToolId">The tool it is set on; null when it is set on the platform itself.</param>
/// <param name="Name">The setting's name as the tool spells it.</param>
/// <param name="Value">The value as it is written.</param>
/// <param name="Where">Where it is written (Helm value, flag, ConfigMap).</param>
/// <param name="Why">One clause.</param>
public sealed record Setting(string? ToolId, string Name, string Value, string? Where, string? Why);

/// <summary>A compatibility fact: when all conditions hold, what must, must not, or should be.</summary>
/// <param name="Id">Kebab-case and permanent.</param>
/// <param name="Title">A sentence that states it.</param>
/// <param name="When">Conditions, all of which must hold; at least one.</param>
/// <param name="Requires">At least one of these stands in the stack; null when nothing is required.</param>
/// <param name="Excludes">None of these stands in the stack; null when nothing is excluded.</param>
/// <param name="Sets">Settings that the combination needs.</param>
/// <param name="Warnings">What the reader must know.</param>
/// <param name="Reason">Why the rule holds.</param>
/// <param name="HoldsFor">The versions it was read for.</param>
/// <param name="Citations">At least one.</param>
/// <param name="Sources">Every citation of its file.</param>
public sealed record Rule(
    string Id,
    string Title,
    IReadOnlyList<Condition> When,
    OptionSet? Requires,
    OptionSet? Excludes,
    IReadOnlyList<Setting> Sets,
    IReadOnlyList<string> Warnings,
    string Reason,
    string? HoldsFor,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<Citation> Sources);
