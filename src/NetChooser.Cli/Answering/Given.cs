namespace NetChooser.Cli.Answering;

/// <summary>One value as it was written.</summary>
/// <param name="Key">The question, <c>nice.question</c>, <c>pin.slot</c> or <c>weight.criterion</c>.</param>
/// <param name="Value">The answer, option or number.</param>
/// <param name="Place">Where it was written, for messages.</param>
internal sealed record Given(string Key, string Value, string Place);

/// <summary>What a source of answers held.</summary>
internal sealed class GivenValues
{
    /// <summary>What can be looked up.</summary>
    public List<Given> Values { get; } = [];

    /// <summary>What is not even a key with a value; each message says how to mend it.</summary>
    public List<string> Mistakes { get; } = [];

    /// <summary>Takes "key=value", where the value may be several with commas.</summary>
    public void Take(string text, string place)
    {
        var parts = text.Split('=', 2);
        if (parts.Length < 2) Mistakes.Add($"{place}: There is no '=' in '{Layout.Terminal.Shown(text)}'. Write QUESTION=ANSWER.");
        else Take(parts[0].Trim(), parts[1], place);
    }

    /// <summary>Takes a key and its values, which may be several with commas.</summary>
    public void Take(string key, string values, string place)
    {
        var all = values.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (key.Length == 0) Mistakes.Add($"{place}: There is nothing before the '='. Write QUESTION=ANSWER.");
        else if (all.Length == 0) Mistakes.Add($"{place}: '{Layout.Terminal.Shown(key)}' has no value. Write QUESTION=ANSWER, or leave it out.");
        else Values.AddRange(all.Select(value => new Given(key, value, place)));
    }
}
