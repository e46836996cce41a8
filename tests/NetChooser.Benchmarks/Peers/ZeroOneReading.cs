using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Benchmarks.Peers;

/// <summary>
/// Knowledge and answers as a 0/1 program, written from content/README.md: one variable for each option that may stand in a stack, one for
/// each product, and two for each preference (touched at all, and fulfilled).
/// </summary>
internal sealed class ZeroOneReading
{
    private readonly KnowledgeBase knowledge;
    private readonly Answers answers;
    private readonly PlainOptions plain;
    private readonly ZeroOneProgram program = new();
    private readonly Dictionary<string, int> variables = new(StringComparer.Ordinal);

    private ZeroOneReading(KnowledgeBase knowledge, Answers answers)
    {
        this.knowledge = knowledge;
        this.answers = answers;
        plain = new PlainOptions(knowledge, answers);
    }

    public static ZeroOneProgram Of(KnowledgeBase knowledge, Answers answers) => new ZeroOneReading(knowledge, answers).Write();

    private ZeroOneProgram Write()
    {
        foreach (var option in knowledge.Options.Where(plain.MayStand))
            variables.Add(option.Id, program.AddVariable(plain.PointsOf(option), isWhole: true));
        foreach (var slot in knowledge.Slots) program.Limit(Sum(plain.In(slot.Id)), 1, 1);
        foreach (var tool in knowledge.Tools) WriteProduct(tool);
        foreach (var requirement in plain.Given.SelectMany(answer => answer.Requires).Where(required => required.EachOf.Count == 0))
            program.Limit(Sum(plain.Providing(requirement)), least: 1);
        foreach (var wish in plain.Wishes) WriteWish(wish);
        foreach (var rule in knowledge.Rules.Where(rule => rule.Requires is not null || rule.Excludes is not null)) WriteRule(rule);
        return program;
    }

    /// <summary>Once for a tool, however many of its options are chosen.</summary>
    private void WriteProduct(Tool tool)
    {
        var slots = tool.Options.Where(option => variables.ContainsKey(option.Id) && plain.IsRun(option))
            .GroupBy(option => option.SlotId).ToList();
        if (slots.Count == 0) return;
        var run = program.AddVariable(-knowledge.Parts.Recipe.Product, isWhole: false);
        foreach (var slot in slots) program.Limit(Sum(slot).Append((run, -1)), most: 0);
    }

    private void WriteWish(Preference wish)
    {
        var points = wish.Weight * knowledge.Parts.Recipe.Preference;
        var (fully, atAll) = plain.Granting(wish);
        var touched = program.AddVariable(points / 2, isWhole: false);
        var fulfilled = program.AddVariable(points - points / 2, isWhole: false);
        program.Limit(Negated(Sum(atAll)).Append((touched, 1)), most: 0);
        program.Limit(Negated(Sum(fully)).Append((fulfilled, 1)), most: 0);
    }

    /// <summary>
    /// A condition holds by an option of one slot or of another. For every way to choose one slot for each condition: not all of these hold
    /// together, unless what is required stands in the stack.
    /// </summary>
    private void WriteRule(Rule rule)
    {
        if (rule.When.Any(condition => condition.Options is null && !plain.IsSaid(condition))) return;
        var conditions = rule.When.Select(condition => condition.Options).OfType<OptionSet>().ToList();
        if (rule.Requires is { } required)
        {
            var met = Negated(Sum(plain.Named(required))).ToList();
            foreach (var way in WaysToHold(conditions)) program.Limit(way.SelectMany(Sum).Concat(met), most: way.Count - 1);
        }
        if (rule.Excludes is not { } excluded) return;
        foreach (var way in WaysToHold([.. conditions, excluded])) program.Limit(way.SelectMany(Sum), most: way.Count - 1);
    }

    /// <summary>Sets of options, each set within one slot, of which one option each must stand in the stack.</summary>
    private IReadOnlyList<IReadOnlyList<List<Option>>> WaysToHold(List<OptionSet> conditions)
    {
        IEnumerable<Dictionary<string, List<Option>>> ways = [[]];
        foreach (var condition in conditions)
        {
            var slots = plain.Named(condition).Where(option => variables.ContainsKey(option.Id)).GroupBy(option => option.SlotId).ToList();
            ways = [.. ways.SelectMany(way => slots.Select(slot => Narrowed(way, slot)).OfType<Dictionary<string, List<Option>>>())];
        }
        return [.. ways.Select(way => way.Values.ToList())];
    }

    /// <summary>A slot holds one option, so two conditions on it hold together only by what both name; null when that is nothing.</summary>
    private static Dictionary<string, List<Option>>? Narrowed(Dictionary<string, List<Option>> way, IGrouping<string, Option> slot)
    {
        var both = way.TryGetValue(slot.Key, out var before) ? slot.Where(before.Contains).ToList() : [.. slot];
        return both.Count == 0 ? null : new Dictionary<string, List<Option>>(way) { [slot.Key] = both };
    }

    private IEnumerable<(int Variable, int Coefficient)> Sum(IEnumerable<Option> options) =>
        options.Where(option => variables.ContainsKey(option.Id)).Select(option => (variables[option.Id], 1));

    private static IEnumerable<(int Variable, int Coefficient)> Negated(IEnumerable<(int Variable, int Coefficient)> sum) =>
        sum.Select(entry => (entry.Variable, -entry.Coefficient));
}
