namespace NetChooser.Content.Yaml;

/// <summary>Where something stands.</summary>
internal readonly record struct Mark(string File, long Line, long Column);

/// <summary>A piece of plain YAML that remembers where it stands.</summary>
internal abstract record YamlNode(Mark Mark);

/// <summary>A single value. <paramref name="Quoted"/> tells "1.10" from 1.10.</summary>
internal sealed record YamlScalar(Mark Mark, string Value, bool Quoted) : YamlNode(Mark);

internal sealed record YamlList(Mark Mark, IReadOnlyList<YamlNode> Items) : YamlNode(Mark);

internal sealed record YamlMap(Mark Mark, IReadOnlyList<YamlField> Fields) : YamlNode(Mark);

internal sealed record YamlField(YamlScalar Key, YamlNode Value);
