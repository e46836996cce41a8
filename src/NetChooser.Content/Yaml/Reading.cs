namespace NetChooser.Content.Yaml;

/// <summary>The kinds of things that have ids.</summary>
internal enum IdKind
{
    Slot,
    Layer,
    Tool,
    Option,
    Capability,
    Criterion,
    Platform,
    Rule,
    Question,
    Answer,
    Journey,
    Page,
    Profile,
    Implementation,
}

/// <summary>What goes along while all files are read: problems, ids met, ids referred to, and where everything stands.</summary>
internal sealed class Reading(DateOnly today)
{
    private readonly Dictionary<(IdKind Kind, string Id), Mark> defined = [];
    private readonly List<(Mark Mark, IdKind Kind, string Id)> references = [];
    private readonly Dictionary<object, Mark> marks = new(ReferenceEqualityComparer.Instance);

    public List<Problem> Problems { get; } = [];

    public DateOnly Today { get; } = today;

    public void Report(Mark mark, string message, string tip, Severity severity = Severity.Error) =>
        Problems.Add(new Problem(mark.File, mark.Line, mark.Column, message, tip, severity));

    public void Define(Mark mark, IdKind kind, string id)
    {
        if (id.Length == 0) return;
        if (!Kebab.IsId(id) && kind is not IdKind.Answer)
            Report(mark, $"'{id}' is not an id.", "Use lower-case letters, digits and single hyphens, 64 at most.");
        if (defined.TryGetValue((kind, id), out var first))
            Report(mark, $"The {Name(kind)} '{id}' stands twice.", $"It is already in {first.File}, line {first.Line}.");
        else defined.Add((kind, id), mark);
    }

    public void Refer(Mark mark, IdKind kind, string id) => references.Add((mark, kind, id));

    /// <summary>Reports every reference to something that does not exist.</summary>
    public void CheckReferences()
    {
        foreach (var (mark, kind, id) in references)
        {
            if (defined.ContainsKey((kind, id))) continue;
            var known = defined.Keys.Where(key => key.Kind == kind).Select(key => key.Id);
            Report(mark, $"There is no {Name(kind)} '{id}'.", Nearest.Tip(id, known, "There are"));
        }
    }

    /// <summary>Remembers where a finished part stands, for checks that come later.</summary>
    public T Remember<T>(T part, Mark mark) where T : class
    {
        marks[part] = mark;
        return part;
    }

    public Mark MarkOf(object part) => marks.GetValueOrDefault(part);

    private static string Name(IdKind kind) => kind.ToString().ToLowerInvariant();
}
