namespace NetChooser.Knowledge;

/// <summary>What kind of thing a tool is.</summary>
public enum ToolKind
{
    /// <summary>Software that is installed and run.</summary>
    Software,
    /// <summary>A service that a cloud runs.</summary>
    CloudService,
    /// <summary>An interface of Kubernetes that others implement; it fills no slot.</summary>
    Api,
    /// <summary>The absence of a tool, as an option with consequences of its own.</summary>
    Nothing,
}

/// <summary>Where in its life something stands.</summary>
public enum LifecycleState
{
    /// <summary>Developed and released.</summary>
    Stable,
    /// <summary>Mended, no longer developed.</summary>
    Maintenance,
    /// <summary>Announced to end; not recommended for a new stack.</summary>
    Deprecated,
    /// <summary>Ended; gets no more fixes.</summary>
    Retired,
}

/// <summary>Where in its life a tool or option stands, since when, and what follows it.</summary>
/// <param name="State">The state.</param>
/// <param name="Citations">At least one.</param>
public sealed record Lifecycle(LifecycleState State, IReadOnlyList<Citation> Citations)
{
    /// <summary>When this state began; always present for deprecated and retired.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Newest release line that was read.</summary>
    public string? Newest { get; init; }

    /// <summary>When that line came out.</summary>
    public DateOnly? Released { get; init; }

    /// <summary>Ids of the tools that follow it.</summary>
    public IReadOnlyList<string> SuccessorIds { get; init; } = [];

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it may be recommended for a new stack.</summary>
    public bool FitForNewStack => State is LifecycleState.Stable or LifecycleState.Maintenance;
}

/// <summary>Under which licence something is published.</summary>
/// <param name="Spdx">SPDX identifier, or "Proprietary".</param>
/// <param name="Citations">At least one.</param>
public sealed record Licence(string Spdx, IReadOnlyList<Citation> Citations);

/// <summary>Who decides about a tool.</summary>
public enum GovernanceKind
{
    /// <summary>A graduated project of a foundation, or part of Kubernetes itself.</summary>
    FoundationGraduated,
    /// <summary>A project of a foundation that has not graduated.</summary>
    Foundation,
    /// <summary>A community of several makers, outside a foundation.</summary>
    Community,
    /// <summary>One vendor or one person.</summary>
    Vendor,
    /// <summary>A product whose source is closed.</summary>
    Proprietary,
}

/// <summary>Who decides about a tool, with the evidence.</summary>
/// <param name="Kind">The kind of governance.</param>
/// <param name="By">Who, in words.</param>
/// <param name="Citations">At least one.</param>
public sealed record Governance(GovernanceKind Kind, string By, IReadOnlyList<Citation> Citations);

/// <summary>A project, product or service of Kubernetes networking.</summary>
/// <param name="Id">Kebab-case and permanent.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Summary">What it is and where it stands; states no support.</param>
/// <param name="Lifecycle">Where in its life it stands.</param>
/// <param name="Options">The ways it fills slots; empty for an API.</param>
/// <param name="Claims">Everything claimed of its options.</param>
/// <param name="Sources">Every citation of its file.</param>
public sealed record Tool(
    string Id,
    string Name,
    ToolKind Kind,
    string Summary,
    Lifecycle Lifecycle,
    IReadOnlyList<Option> Options,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Citation> Sources)
{
    /// <summary>Its home page.</summary>
    public string? Home { get; init; }

    /// <summary>Its source repository.</summary>
    public string? Repository { get; init; }

    /// <summary>Former names and names people search for.</summary>
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>What it is mixed up with, and how to tell them apart.</summary>
    public string? ConfusedWith { get; init; }

    /// <summary>Its licence, where known.</summary>
    public Licence? Licence { get; init; }

    /// <summary>Its governance, where known.</summary>
    public Governance? Governance { get; init; }
}

/// <summary>One way a tool fills one slot.</summary>
/// <param name="Id">Kebab-case, permanent, unique among all options.</param>
/// <param name="ToolId">The tool it is a way of using.</param>
/// <param name="SlotId">The slot it fills.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Summary">What choosing exactly this means; states no support.</param>
/// <param name="Edition">The edition it comes in.</param>
/// <param name="Lifecycle">Where in its life it stands: its own, or the tool's.</param>
/// <param name="Judgements">Ratings that people judged, by criterion id.</param>
/// <param name="Citations">Where this way of running it is documented; at least one.</param>
public sealed record Option(
    string Id,
    string ToolId,
    string SlotId,
    string Name,
    string Summary,
    Edition Edition,
    Lifecycle Lifecycle,
    IReadOnlyDictionary<string, Judgement> Judgements,
    IReadOnlyList<Citation> Citations)
{
    /// <summary>First stable release of this option; null when no source says.</summary>
    public DateOnly? StableSince { get; init; }

    /// <summary>The paid product's name, where the edition is paid.</summary>
    public string? Product { get; init; }

    /// <summary>The complete list of platforms it is tied to; null when it is tied to none.</summary>
    public IReadOnlyList<string>? RunsOn { get; init; }

    /// <summary>Whether it stands for "nothing here".</summary>
    public bool IsEmpty { get; init; }
}

/// <summary>A level on a criterion's written scale that a person judged.</summary>
/// <param name="Level">0 to 4.</param>
/// <param name="Reason">One sentence.</param>
public sealed record Judgement(int Level, string Reason);
