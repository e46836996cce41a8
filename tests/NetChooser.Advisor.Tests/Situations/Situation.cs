namespace NetChooser.Advisor.Tests.Situations;

/// <summary>"A cluster like this should be told that": what an expert says before looking at what the program answers.</summary>
/// <param name="Sentence">Who, which cluster, what is needed. Unique, because it names the test.</param>
/// <param name="Because">Why an expert says so.</param>
/// <param name="Place">The file and line it stands in.</param>
/// <param name="Answers">What the reader would answer.</param>
public sealed record Situation(string Sentence, string Because, string Place, Answers Answers)
{
    /// <summary>Why it is left out of the run for now; null for all others.</summary>
    public string? Pending { get; init; }

    /// <summary>Slot id to the options an expert would accept.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Stack { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Options that must not be recommended.</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>Option id to the causes that must be among those for which it is impossible.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Excluded { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Settings that the reader must be told.</summary>
    public IReadOnlyList<ExpectedSetting> Settings { get; init; } = [];

    /// <summary>Rules that must hold for the stack.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Slot id to the kind of reason, such as <c>best-of</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Reason { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>How many products the stack may ask for at most.</summary>
    public int? ProductsAtMost { get; init; }

    /// <summary>Whether no stack can satisfy the answers.</summary>
    public bool NoStack { get; init; }

    /// <summary>The words that collide when there is no stack: <c>question=answer</c> or <c>pin.slot</c>.</summary>
    public IReadOnlyList<string> Conflict { get; init; } = [];
}

/// <summary>A setting that must be among those of the rules that hold.</summary>
public sealed record ExpectedSetting(string Tool, string Setting, string Value);
