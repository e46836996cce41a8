namespace NetChooser.Knowledge;

/// <summary>The path of a request, hop by hop.</summary>
/// <param name="Id">Kebab-case and permanent.</param>
/// <param name="Title">The title shown.</param>
/// <param name="Prose">Introduction.</param>
/// <param name="Hops">In the order the request meets them.</param>
public sealed record Journey(string Id, string Title, Prose Prose, IReadOnlyList<Hop> Hops);

/// <summary>One stop of a request.</summary>
/// <param name="Title">What happens.</param>
/// <param name="LayerId">The layer at work; null outside the cluster.</param>
/// <param name="SlotIds">The slots that do it.</param>
/// <param name="Prose">What is decided here, what can fail, what to look at.</param>
public sealed record Hop(string Title, string? LayerId, IReadOnlyList<string> SlotIds, Prose Prose);

/// <summary>A page of prose, such as the method.</summary>
/// <param name="Id">Kebab-case and permanent.</param>
/// <param name="Title">The title shown.</param>
/// <param name="Prose">The text.</param>
public sealed record Page(string Id, string Title, Prose Prose);
