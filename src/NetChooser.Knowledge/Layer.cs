namespace NetChooser.Knowledge;

/// <summary>A stage that a request crosses, such as pod networking.</summary>
/// <param name="Id">Kebab-case and permanent.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Summary">One sentence: what this layer handles.</param>
/// <param name="Prose">The explanation for a reader who is new to it; teaches, never states support.</param>
/// <param name="Slots">The places in the stack that belong to it, in the order a request meets them.</param>
public sealed record Layer(string Id, string Name, string Summary, Prose Prose, IReadOnlyList<Slot> Slots);

/// <summary>A place in the stack that takes exactly one option.</summary>
/// <param name="Id">Kebab-case and permanent.</param>
/// <param name="LayerId">The layer it belongs to.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Summary">One sentence: what is decided here.</param>
/// <param name="MayBeEmpty">Whether "nothing" is an answer here; then the knowledge holds an option that says so.</param>
public sealed record Slot(string Id, string LayerId, string Name, string Summary, bool MayBeEmpty)
{
    /// <summary>
    /// Whether another tool here makes a stack another stack in substance. Stacks beside the best one are told apart by these slots;
    /// where no slot is marked, by all of them.
    /// </summary>
    public bool OfSubstance { get; init; }
}

/// <summary>Text written in Markdown, already rendered to safe HTML (raw HTML in the source is never passed on).</summary>
/// <param name="Html">Safe HTML.</param>
public sealed record Prose(string Html)
{
    /// <summary>No text.</summary>
    public static Prose None { get; } = new("");
}
