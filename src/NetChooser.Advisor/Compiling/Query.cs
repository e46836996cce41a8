using NetChooser.Advisor.Scoring;
using NetChooser.Advisor.Solving;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Compiling;

/// <summary>The reader's words turned into one problem, with the origin of every restriction.</summary>
internal sealed class Query
{
    private readonly Catalogue catalogue;
    private readonly List<Constraint> constraints = [];
    private readonly Dictionary<Constraint, Origin> origins = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<Answer> given;
    private readonly IReadOnlyList<Answer> musts;
    private readonly Answer? platformAnswer;

    public Query(Catalogue catalogue, Answers answers)
    {
        this.catalogue = catalogue;
        Answers = answers;
        given = [.. answers.Given.Distinct().OrderBy(key => key.QuestionId, StringComparer.Ordinal)
            .ThenBy(key => key.AnswerId, StringComparer.Ordinal).Select(key => catalogue.Knowledge.FindAnswer(key)).OfType<Answer>()];
        musts = [.. given.Where(answer => !answers.IsNice(answer.Key))];
        platformAnswer = given.FirstOrDefault(answer => answer.PlatformId is not null);
        Platform = platformAnswer?.PlatformId is { } id ? catalogue.Knowledge.FindPlatform(id) : null;
        Accepted = given.Aggregate(Acceptance.Nothing, (all, answer) => all | answer.Accepts);
        Weights = WeightsOf();
        Kept = given.Select(answer => answer.Keeps).OfType<OptionSet>().SelectMany(catalogue.Knowledge.In)
            .Select(option => option.Id).ToHashSet(StringComparer.Ordinal);
        RestrictOptions();
        RestrictByAnswers();
        RestrictByRules();
        RestrictByPins();
        Wishes = new WishList(catalogue.Knowledge, given, [.. given.Except(musts)], Accepted);
        Problem = new StackProblem(catalogue.FirstOfSlot, [.. catalogue.Options.Select(PointsOf)], ProductsOf(),
            catalogue.Knowledge.Parts.Recipe.Product, constraints, GoalsOf());
    }

    public Answers Answers { get; }

    public Platform? Platform { get; }

    public Acceptance Accepted { get; }

    public IReadOnlyDictionary<string, int> Weights { get; }

    /// <summary>Ids of options that the reader already runs.</summary>
    public IReadOnlySet<string> Kept { get; }

    public WishList Wishes { get; }

    public StackProblem Problem { get; }

    public IReadOnlyList<Answer> Given => given;

    public Origin OriginOf(Constraint constraint) => origins[constraint];

    public Rating RatingOf(Option option, Criterion criterion) => catalogue.Ratings.Of(option, criterion, Platform);

    private Dictionary<string, int> WeightsOf() => catalogue.Knowledge.Criteria.ToDictionary(
        criterion => criterion.Id,
        criterion => Answers.Weights.TryGetValue(criterion.Id, out var set)
            ? set
            : Math.Clamp(criterion.Weight + given.Sum(answer => answer.Weights.GetValueOrDefault(criterion.Id)), 0, Criterion.LargestWeight),
        StringComparer.Ordinal);

    private int PointsOf(Option option) =>
        catalogue.Knowledge.Criteria.Sum(criterion => Weights[criterion.Id] * RatingOf(option, criterion).Level)
        + (Kept.Contains(option.Id) ? catalogue.Knowledge.Parts.Recipe.Keep : 0);

    /// <summary>What the platform brings or a cloud runs costs nothing to add; everything else counts once for each tool.</summary>
    private int[] ProductsOf()
    {
        var tools = catalogue.Knowledge.Tools.Select((tool, index) => (tool.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return [.. catalogue.Options.Select(option => IsProduct(option) ? tools[option.ToolId] : -1)];
    }

    /// <summary>Whether the option belongs to a product that the reader must install and run.</summary>
    /// <remarks>A tool that the platform brings for one slot is there already, so another of its options adds no product.</remarks>
    public bool IsProduct(Option option)
    {
        var tool = catalogue.Knowledge.FindTool(option.ToolId)!;
        return !option.IsEmpty && tool.Kind != ToolKind.CloudService
            && !tool.Options.Any(own => Platform?.On(own).Stance is Stance.Default or Stance.Fixed);
    }

    private void RestrictOptions()
    {
        var platformSaid = platformAnswer is null ? [] : new[] { new Said(platformAnswer, null) };
        foreach (var option in catalogue.Options)
        {
            var pinned = Answers.Pins.GetValueOrDefault(option.SlotId) == option.Id;
            if (!option.Lifecycle.FitForNewStack && !pinned) Forbid(option, new LifecycleOrigin(option));
            if (option.RunsOn is { } list && (Platform is null || !list.Contains(Platform.Id)))
                Forbid(option, new TiedOrigin(option, Platform) { DependsOn = platformSaid });
            if (Platform is not null) RestrictByPlatform(option, Platform, platformSaid);
            RestrictByEdition(option, pinned);
        }
    }

    /// <summary>One restriction for each answer that refuses: a conflict may hinge on any one of them, or on none.</summary>
    private void RestrictByEdition(Option option, bool pinned)
    {
        foreach (var refusing in musts.Where(answer => !option.IsEmpty && answer.ExcludesEditions.Contains(option.Edition)))
            Forbid(option, new EditionOrigin(option, refusing) { DependsOn = [new Said(refusing, null)] });
        if (option.Edition == Edition.Paid && !Accepted.HasFlag(Acceptance.Paid) && !pinned) Forbid(option, new EditionOrigin(option, null));
    }

    private void RestrictByPlatform(Option option, Platform platform, IReadOnlyList<Said> said)
    {
        var stance = platform.On(option);
        if (stance.Stance == Stance.Impossible)
        {
            Forbid(option, new PlatformOrigin(option, platform, stance, null) { DependsOn = said });
            return;
        }
        if (stance.Stance == Stance.Fixed) return;
        var fixedInstead = catalogue.Options.FirstOrDefault(other =>
            other.SlotId == option.SlotId && platform.On(other).Stance == Stance.Fixed);
        if (fixedInstead is not null)
            Forbid(option, new PlatformOrigin(option, platform, platform.On(fixedInstead), fixedInstead) { DependsOn = said });
    }

    private void RestrictByAnswers()
    {
        foreach (var answer in musts)
        {
            IReadOnlyList<Said> said = [new Said(answer, null)];
            foreach (var option in answer.Excludes is null ? [] : catalogue.Knowledge.In(answer.Excludes))
                Forbid(option, new ExclusionOrigin(option, answer) { DependsOn = said });
            foreach (var requirement in answer.Requires) Require(requirement, answer, said);
        }
    }

    private void Require(Requirement requirement, Answer answer, IReadOnlyList<Said> said)
    {
        var capability = catalogue.Knowledge.FindCapability(requirement.CapabilityId)!;
        bool Provides(Option option) => SupportJudge.Judge(
            catalogue.Knowledge, option, capability.Id, requirement.AtLeast, Accepted).Shortfall == Shortfall.Nothing;
        if (requirement.EachOf.Count == 0)
        {
            Add([], catalogue.Options.Where(Provides), new RequirementOrigin(requirement, capability, answer, null) { DependsOn = said });
            return;
        }
        foreach (var slot in requirement.EachOf.Select(id => catalogue.Knowledge.FindSlot(id)!))
        {
            Add([], catalogue.Options.Where(option => option.SlotId == slot.Id && (option.IsEmpty || Provides(option))),
                new RequirementOrigin(requirement, capability, answer, slot) { DependsOn = said });
        }
    }

    private void RestrictByRules()
    {
        foreach (var rule in catalogue.Knowledge.Rules.Where(rule => rule.Requires is not null || rule.Excludes is not null))
        {
            var triggers = rule.When.Where(condition => condition.Options is not null)
                .Select(condition => Mask(catalogue.Knowledge.In(condition.Options!))).ToList();
            foreach (var said in WaysToHold(rule))
            {
                var origin = new RuleOrigin(rule) { DependsOn = said };
                if (rule.Requires is { } required) Add(triggers, catalogue.Knowledge.In(required), origin);
                if (rule.Excludes is { } excluded) Add([.. triggers, Mask(catalogue.Knowledge.In(excluded))], [], origin);
            }
        }
    }

    /// <summary>
    /// The words by which the conditions on platform and answers hold, once for each way in which they do; those on options are left to the stack.
    /// </summary>
    private IEnumerable<IReadOnlyList<Said>> WaysToHold(Rule rule)
    {
        IEnumerable<IReadOnlyList<Said>> ways = [[]];
        foreach (var condition in rule.When.Where(condition => condition.Options is null))
        {
            var words = given.Where(answer => condition.Answers.Contains(answer.Key) && musts.Contains(answer)
                || answer == platformAnswer && condition.PlatformIds.Contains(answer.PlatformId)).Select(answer => new Said(answer, null)).ToList();
            ways = [.. ways.SelectMany(way => words.Select(word => (IReadOnlyList<Said>)(way.Contains(word) ? way : [.. way, word])))];
        }
        return ways;
    }

    /// <summary>The rules that hold for a stack, whatever their effect.</summary>
    public IEnumerable<Rule> Fired(IReadOnlySet<string> optionIds) => catalogue.Knowledge.Rules.Where(rule =>
        WaysToHold(rule).Any()
        && rule.When.All(condition => condition.Options is null
            || catalogue.Knowledge.In(condition.Options).Any(option => optionIds.Contains(option.Id))));

    private void RestrictByPins()
    {
        foreach (var (slotId, optionId) in Answers.Pins.OrderBy(pin => pin.Key, StringComparer.Ordinal))
        {
            var slot = catalogue.Knowledge.FindSlot(slotId)!;
            var option = catalogue.Knowledge.FindOption(optionId)!;
            Add([], [option], new PinOrigin(slot, option) { DependsOn = [new Said(null, slotId)] });
        }
    }

    private List<Goal> GoalsOf() => [.. Wishes.All.Select(wish => new Goal(
        Mask(catalogue.Options.Where(option => Wishes.IsMet(option, wish))),
        Mask(catalogue.Options.Where(option => !Wishes.IsMet(option, wish) && Wishes.Grade(option, wish).Level == Support.Partial)),
        wish.FullPoints, wish.FullPoints / 2))];

    private void Forbid(Option option, Origin origin) => Add([Mask([option])], [], origin);

    private void Add(IReadOnlyList<OptionMask> triggers, IEnumerable<Option> needs, Origin origin)
    {
        var constraint = new Constraint(triggers, Mask(needs));
        constraints.Add(constraint);
        origins.Add(constraint, origin);
    }

    private OptionMask Mask(IEnumerable<Option> options) =>
        OptionMask.Of(catalogue.Options.Count, options.Select(option => catalogue.IndexOf(option)));
}
