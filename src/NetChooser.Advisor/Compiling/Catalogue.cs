using NetChooser.Advisor.Scoring;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>
/// The knowledge as numbers, made once for each content version: options in lanes, what every platform and answer does to them, and every rule as clauses.
/// Read-only afterwards, and shared by all threads.
/// </summary>
internal sealed class Catalogue
{
    /// <summary>Slots that were settled are remembered in the bits of one word.</summary>
    private const int MostSlots = 64;

    private readonly Dictionary<string, int> indexes;
    private readonly Dictionary<AnswerKey, int> answerIndexes;

    /// <exception cref="ArgumentException">The knowledge has more than 64 slots.</exception>
    public Catalogue(KnowledgeBase knowledge)
    {
        if (knowledge.Slots.Count > MostSlots) throw new ArgumentException($"At most {MostSlots} slots can be solved.", nameof(knowledge));
        Knowledge = knowledge;
        Ratings = new Ratings(knowledge);
        SlotIndexes = Numbered(knowledge.Slots.Select(slot => slot.Id));
        Options = [.. knowledge.Options.OrderBy(option => SlotIndexes[option.SlotId])];
        indexes = Numbered(Options.Select(option => option.Id));
        Lanes = new Lanes([.. knowledge.Slots.Select(slot => Options.Count(option => option.SlotId == slot.Id))]);
        Answers = [.. knowledge.Questions.SelectMany(question => question.Answers)
            .OrderBy(answer => answer.QuestionId, StringComparer.Ordinal).ThenBy(answer => answer.Id, StringComparer.Ordinal)];
        answerIndexes = Answers.Select((answer, index) => (answer.Key, index)).ToDictionary(pair => pair.Key, pair => pair.index);
        Restraints = new OptionRestraints(this);
        Platforms = [new PlatformTable(this, null), .. knowledge.Platforms.Select(platform => new PlatformTable(this, platform))];
        var clauses = new ClauseTable(Lanes);
        Supports = new SupportClauses(this, clauses);
        AnswerTables = [.. Answers.Select(answer => new AnswerTable(this, Supports, answer))];
        Always = [.. knowledge.Parts.Recipe.Always.Select(preference => Supports.WishOf(preference))];
        Rules = new RuleTable(this, clauses);
        Clauses = clauses.ToArrays();
        Weightings = WeightSample.Of(knowledge.Criteria.Count);
    }

    public KnowledgeBase Knowledge { get; }

    public Ratings Ratings { get; }

    /// <summary>Every option, slot by slot; its place here is its number.</summary>
    public IReadOnlyList<Option> Options { get; }

    public Lanes Lanes { get; }

    public Dictionary<string, int> SlotIndexes { get; }

    /// <summary>Every answer, sorted by question and answer; its place here is its number.</summary>
    public IReadOnlyList<Answer> Answers { get; }

    public AnswerTable[] AnswerTables { get; }

    /// <summary>The weightings that are tried to tell how firm a stack is, see <see cref="WeightSample"/>.</summary>
    public int[][] Weightings { get; }

    public OptionRestraints Restraints { get; }

    /// <summary>First no platform at all, then every platform in the order of the knowledge.</summary>
    public PlatformTable[] Platforms { get; }

    public SupportClauses Supports { get; }

    /// <summary>What every stack is preferred to do.</summary>
    public CompiledWish[] Always { get; }

    public RuleTable Rules { get; }

    public ClauseArrays Clauses { get; }

    public int IndexOf(Option option) => indexes[option.Id];

    public int IndexOf(AnswerKey key) => answerIndexes[key];

    /// <summary>The numbers of the options of a set, each once.</summary>
    public IEnumerable<int> IndexesOf(OptionSet set) => set.OptionIds.Select(Knowledge.FindOption).OfType<Option>()
        .Concat(set.ToolIds.SelectMany(id => Knowledge.FindTool(id)?.Options ?? [])).Select(IndexOf).Distinct();

    /// <summary>The number of a platform; 0 for none.</summary>
    public int PlatformIndex(string? id) => id is null ? 0 : 1 + Knowledge.Platforms.TakeWhile(platform => platform.Id != id).Count();

    public Stack StackOf(int score, ReadOnlySpan<int> options)
    {
        var named = new Option[options.Length];
        for (var slot = 0; slot < named.Length; slot++) named[slot] = Options[options[slot]];
        return new Stack(score, named);
    }

    private static Dictionary<string, int> Numbered(IEnumerable<string> ids) =>
        ids.Select((id, index) => (id, index)).ToDictionary(pair => pair.id, pair => pair.index, StringComparer.Ordinal);
}
