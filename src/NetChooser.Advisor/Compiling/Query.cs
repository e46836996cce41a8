using NetChooser.Advisor.Scoring;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>What the reader said, as explanations need it: with names and origins. The solver takes the same from <see cref="AnswerCode"/>.</summary>
internal sealed class Query
{
    private readonly Catalogue catalogue;
    private readonly Answer? platformAnswer;
    private readonly Lazy<Restrictions> restrictions;

    public Query(Catalogue catalogue, Answers answers)
    {
        this.catalogue = catalogue;
        Answers = answers;
        Given = [.. answers.Given.Distinct().OrderBy(key => key.QuestionId, StringComparer.Ordinal)
            .ThenBy(key => key.AnswerId, StringComparer.Ordinal).Select(key => catalogue.Knowledge.FindAnswer(key)).OfType<Answer>()];
        Demanding = [.. Given.Where(answer => !answers.IsNice(answer.Key))];
        platformAnswer = Given.FirstOrDefault(answer => answer.PlatformId is not null);
        Platform = platformAnswer?.PlatformId is { } id ? catalogue.Knowledge.FindPlatform(id) : null;
        PlatformSaid = platformAnswer is null ? [] : [new Said(platformAnswer, null)];
        Table = catalogue.Platforms[catalogue.PlatformIndex(Platform?.Id)];
        Accepted = Given.Aggregate(Acceptance.Nothing, (all, answer) => all | answer.Accepts);
        Weights = WeightsOf();
        Kept = Given.Select(answer => answer.Keeps).OfType<OptionSet>().SelectMany(catalogue.Knowledge.In)
            .Select(option => option.Id).ToHashSet(StringComparer.Ordinal);
        Wishes = new WishList(catalogue.Knowledge, Given, [.. Given.Except(Demanding)], Accepted);
        restrictions = new Lazy<Restrictions>(() => new Restrictions(catalogue, this));
    }

    public Answers Answers { get; }

    public Platform? Platform { get; }

    public IReadOnlyList<Said> PlatformSaid { get; }

    public PlatformTable Table { get; }

    public Acceptance Accepted { get; }

    public IReadOnlyDictionary<string, int> Weights { get; }

    /// <summary>Ids of options that the reader already runs.</summary>
    public IReadOnlySet<string> Kept { get; }

    public WishList Wishes { get; }

    /// <summary>The answers given, sorted by question and answer.</summary>
    public IReadOnlyList<Answer> Given { get; }

    /// <summary>Those of them that are a must.</summary>
    public IReadOnlyList<Answer> Demanding { get; }

    /// <summary>Everything that rules stacks out.</summary>
    public IReadOnlyList<Restriction> Restrictions => restrictions.Value.All;

    public Rating RatingOf(Option option, Criterion criterion) => catalogue.Ratings.Of(option, criterion, Platform);

    /// <summary>Whether the option belongs to a product that the reader must install and run.</summary>
    public bool IsProduct(Option option) => Table.Products[catalogue.IndexOf(option)] >= 0;

    /// <summary>
    /// The words by which the conditions on platform and answers hold, once for each way in which they do; those on options are left to the stack.
    /// </summary>
    public IEnumerable<IReadOnlyList<Said>> WaysToHold(Rule rule)
    {
        IEnumerable<IReadOnlyList<Said>> ways = [[]];
        foreach (var condition in rule.When.Where(condition => condition.Options is null))
        {
            var words = Given.Where(answer => condition.Answers.Contains(answer.Key) && !Answers.IsNice(answer.Key)
                || answer == platformAnswer && condition.PlatformIds.Contains(answer.PlatformId)).Select(answer => new Said(answer, null)).ToList();
            ways = [.. ways.SelectMany(way => words.Select(word => (IReadOnlyList<Said>)(way.Contains(word) ? way : [.. way, word])))];
        }
        return ways;
    }

    /// <summary>The rules that hold for a stack, whatever their effect.</summary>
    public IEnumerable<Rule> Fired(IReadOnlySet<string> optionIds, IReadOnlySet<string> toolIds) => catalogue.Knowledge.Rules.Where(rule =>
        rule.When.All(condition => condition.Options is not { } set || optionIds.Overlaps(set.OptionIds) || toolIds.Overlaps(set.ToolIds))
        && WaysToHold(rule).Any());

    private Dictionary<string, int> WeightsOf() => catalogue.Knowledge.Criteria.ToDictionary(
        criterion => criterion.Id,
        criterion => Answers.Weights.TryGetValue(criterion.Id, out var set)
            ? set
            : Math.Clamp(criterion.Weight + Given.Sum(answer => answer.Weights.GetValueOrDefault(criterion.Id)), 0, Criterion.LargestWeight),
        StringComparer.Ordinal);
}
