using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>A rule that rules stacks out, as clauses.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Gate">The number of the gate that its conditions on platform and answers form.</param>
/// <param name="Demands">Its clauses that hold whatever is chosen, while the gate is open.</param>
/// <param name="Triggered">Its clauses that options trigger, while the gate is open.</param>
internal sealed record CompiledRule(Rule Rule, int Gate, int[] Demands, int[] Triggered);

/// <summary>Conditions on platform and answers: open when each of them holds.</summary>
/// <param name="Platforms">For each condition, by platform number: whether that platform meets it.</param>
/// <param name="Answers">For each condition: the answers that meet it, as bits.</param>
internal sealed record Gate(bool[][] Platforms, ulong[][] Answers);

/// <summary>
/// Every hard rule as clauses. "When the stack holds one of A and one of B, it must hold one of C" says, for every slot s with options of A and
/// every slot t with options of B: it must hold something else in s, or something else in t, or one of C.
/// </summary>
internal sealed class RuleTable
{
    private readonly Catalogue catalogue;
    private readonly Dictionary<string, int> gateNumbers = new(StringComparer.Ordinal);
    private readonly List<Gate> gates = [];
    private readonly List<(int Option, int Clause, int Gate)> watches = [];
    private readonly List<(int Clause, int Gate)> always = [];

    public RuleTable(Catalogue catalogue, ClauseTable clauses)
    {
        this.catalogue = catalogue;
        Rules = [.. catalogue.Knowledge.Rules.Where(rule => rule.Requires is not null || rule.Excludes is not null).Select(rule => Compile(rule, clauses))];
        Gates = [.. gates];
        Always = [.. always.Distinct()];
        var sorted = watches.Distinct().OrderBy(watch => watch.Option).ToList();
        WatchStart = new int[catalogue.Options.Count + 1];
        foreach (var watch in sorted) WatchStart[watch.Option + 1]++;
        for (var option = 0; option < catalogue.Options.Count; option++) WatchStart[option + 1] += WatchStart[option];
        WatchClause = [.. sorted.Select(watch => watch.Clause)];
        WatchGate = [.. sorted.Select(watch => watch.Gate)];
    }

    public CompiledRule[] Rules { get; }

    public Gate[] Gates { get; }

    /// <summary>Clauses that no option triggers: they hold as soon as their gate is open.</summary>
    public (int Clause, int Gate)[] Always { get; }

    /// <summary>The watches of option o stand from WatchStart[o] to WatchStart[o + 1]: what must be met once o is chosen.</summary>
    public int[] WatchStart { get; }

    public int[] WatchClause { get; }

    public int[] WatchGate { get; }

    private CompiledRule Compile(Rule rule, ClauseTable clauses)
    {
        var gate = GateOf(rule);
        var triggers = rule.When.Where(condition => condition.Options is not null)
            .Select(condition => catalogue.IndexesOf(condition.Options!).ToHashSet()).ToList();
        var (demands, triggered) = (new List<int>(), new List<int>());
        if (rule.Requires is { } required)
            (triggers.Count == 0 ? demands : triggered).AddRange(Decompose(triggers, [.. catalogue.IndexesOf(required)], gate, clauses));
        if (rule.Excludes is { } excluded) triggered.AddRange(Decompose([.. triggers, catalogue.IndexesOf(excluded).ToHashSet()], [], gate, clauses));
        return new CompiledRule(rule, gate, [.. demands.Distinct()], [.. triggered.Distinct()]);
    }

    private IEnumerable<int> Decompose(IReadOnlyList<HashSet<int>> triggers, HashSet<int> needs, int gate, ClauseTable clauses)
    {
        if (triggers.Any(trigger => trigger.Count == 0)) return [];
        IEnumerable<Dictionary<int, HashSet<int>>> ways = [[]];
        foreach (var trigger in triggers)
        {
            var bySlot = trigger.GroupBy(option => catalogue.Lanes.SlotOf[option]).ToList();
            ways = [.. ways.SelectMany(way => bySlot.Select(part => With(way, part.Key, part)))];
        }
        return [.. ways.Where(way => way.Values.All(part => part.Count > 0)).Select(way => Clause(way, needs, gate, clauses))];
    }

    /// <summary>Where two conditions fall on one slot, its option must meet both.</summary>
    private static Dictionary<int, HashSet<int>> With(Dictionary<int, HashSet<int>> way, int slot, IEnumerable<int> part)
    {
        var here = part.ToHashSet();
        if (way.TryGetValue(slot, out var before)) here.IntersectWith(before);
        return new Dictionary<int, HashSet<int>>(way) { [slot] = here };
    }

    private int Clause(Dictionary<int, HashSet<int>> way, HashSet<int> needs, int gate, ClauseTable clauses)
    {
        var first = catalogue.Lanes.FirstOfSlot;
        var others = way.SelectMany(part => Enumerable.Range(first[part.Key], first[part.Key + 1] - first[part.Key]).Except(part.Value));
        var number = clauses.Add(others.Concat(needs).Distinct());
        if (way.Count == 0) always.Add((number, gate));
        foreach (var option in way.Values.SelectMany(part => part)) watches.Add((option, number, gate));
        return number;
    }

    private int GateOf(Rule rule)
    {
        var conditions = rule.When.Where(condition => condition.Options is null).ToList();
        var platforms = conditions.Select(condition => catalogue.Platforms
            .Select(table => table.Platform is { } platform && condition.PlatformIds.Contains(platform.Id)).ToArray()).ToArray();
        var answers = conditions.Select(condition => AnswerCode.Bits(catalogue.Answers.Count,
            condition.Answers.Where(key => catalogue.Knowledge.FindAnswer(key) is not null).Select(catalogue.IndexOf))).ToArray();
        var key = string.Join(';', conditions.Select((_, i) => string.Concat(platforms[i].Select(holds => holds ? '1' : '0')) + string.Join(',', answers[i])));
        if (gateNumbers.TryGetValue(key, out var number)) return number;
        gates.Add(new Gate(platforms, answers));
        gateNumbers.Add(key, gates.Count - 1);
        return gates.Count - 1;
    }
}
