using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Scoring;
using NetChooser.Knowledge;

namespace NetChooser.Advisor;

/// <summary>One option for each slot.</summary>
/// <param name="Score">Its points.</param>
/// <param name="Options">In the order of the slots.</param>
public sealed record Stack(int Score, IReadOnlyList<Option> Options)
{
    /// <summary>The option in a slot.</summary>
    public Option In(string slotId) => Options.First(option => option.SlotId == slotId);

    /// <summary>Whether the option is part of it.</summary>
    public bool Has(string optionId) => Options.Any(option => option.Id == optionId);
}

/// <summary>The advisor's answer, as data; words are made from it later, in one place.</summary>
/// <param name="Answers">What was asked.</param>
/// <param name="ContentVersion">The knowledge it was asked of.</param>
/// <param name="Platform">The chosen platform, if any.</param>
/// <param name="Weights">The weights in force, by criterion id.</param>
public sealed record Recommendation(
    Answers Answers, string ContentVersion, Platform? Platform, IReadOnlyDictionary<string, int> Weights)
{
    /// <summary>The best stack; null when no stack satisfies the answers, and then <see cref="DeadEnd"/> says why.</summary>
    public Stack? Best { get; init; }

    /// <summary>
    /// Stacks with exactly the same score, in the order of options; the best one is the first of all. At most <see cref="StackAdvisor.MostEqualStacks"/>.
    /// </summary>
    public IReadOnlyList<Stack> EqualStacks { get; init; } = [];

    /// <summary>Whether there are more equal stacks than are listed.</summary>
    public bool MoreEqualStacks { get; init; }

    /// <summary>One entry a slot, in the order a request meets them.</summary>
    public IReadOnlyList<SlotAdvice> Slots { get; init; } = [];

    /// <summary>The rules that hold for the best stack.</summary>
    public IReadOnlyList<Rule> FiredRules { get; init; } = [];

    /// <summary>Each requirement with what meets it.</summary>
    public IReadOnlyList<MetRequirement> Requirements { get; init; } = [];

    /// <summary>Each preference with what it gained.</summary>
    public IReadOnlyList<GainedWish> Wishes { get; init; } = [];

    /// <summary>The products to install and run: what neither the platform brings nor a cloud runs.</summary>
    public IReadOnlyList<Tool> Products { get; init; } = [];

    /// <summary>The next best stacks that differ in substance, at most <see cref="StackAdvisor.MostFurtherStacks"/>.</summary>
    public IReadOnlyList<FurtherStack> Further { get; init; } = [];

    /// <summary>What would change the result, answer by answer.</summary>
    public Outlook Outlook { get; init; } = new([], [], [], Settlement.Undecided);

    /// <summary>How firm the stack is; null when there is none.</summary>
    public Firmness? Firmness { get; init; }

    /// <summary>What collides and every smallest way out; null when there is a stack.</summary>
    public DeadEnd? DeadEnd { get; init; }

    /// <summary>Whether a second, independent search proved the same optimum, or that there is none.</summary>
    public Proof Proof { get; init; }
}

/// <summary>What the advisor says of one slot.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Chosen">The option chosen.</param>
/// <param name="Reason">Why.</param>
/// <param name="Ratings">Its level on each criterion.</param>
/// <param name="Stance">What the platform says of it.</param>
/// <param name="Others">Every other option of the slot, each with its one decisive cause or its cost.</param>
public sealed record SlotAdvice(
    Slot Slot, Option Chosen, ChoiceReason Reason, IReadOnlyList<Rating> Ratings, PlatformStance Stance, IReadOnlyList<OtherOption> Others)
{
    /// <summary>How many more options the slot has that were not looked at, because there are too many; 0 in any catalogue a person could read.</summary>
    public int NotLookedAt { get; init; }
}

/// <summary>Why an option was chosen.</summary>
public abstract record ChoiceReason;

/// <summary>The reader fixed it.</summary>
public sealed record FixedByReader : ChoiceReason;

/// <summary>The platform allows nothing else.</summary>
public sealed record FixedByPlatform(Platform Platform, PlatformStance Stance) : ChoiceReason;

/// <summary>Every other option is ruled out.</summary>
public sealed record OnlyOneLeft : ChoiceReason;

/// <summary>Nothing that was asked for needs anything here.</summary>
/// <param name="Next">What it would cost to add the best alternative; null when none is possible.</param>
public sealed record NothingNeeded(OtherOption? Next) : ChoiceReason;

/// <summary>It belongs to a product that is in the stack anyway.</summary>
/// <param name="Tool">The product.</param>
/// <param name="Elsewhere">Where else the stack uses it.</param>
/// <param name="Next">The best alternative.</param>
public sealed record ComesWith(Tool Tool, IReadOnlyList<Slot> Elsewhere, OtherOption? Next) : ChoiceReason;

/// <summary>It wins over <paramref name="Count"/> − 1 others that are possible too.</summary>
/// <param name="Count">How many options are possible here, itself among them.</param>
/// <param name="Next">The best alternative.</param>
public sealed record BestOf(int Count, OtherOption Next) : ChoiceReason;

/// <summary>An option that was not chosen.</summary>
/// <param name="Option">The option.</param>
/// <param name="Causes">Why it is impossible: the fewest origins that rule it out together; empty when it is possible.</param>
/// <param name="BestWith">The best stack that contains it; null when it is impossible.</param>
/// <param name="Costs">What choosing it changes in the score, part by part; negative is a loss.</param>
public sealed record OtherOption(Option Option, IReadOnlyList<Cause> Causes, Stack? BestWith, IReadOnlyList<ScoreChange> Costs)
{
    /// <summary>Whether a stack with it exists.</summary>
    public bool IsPossible => BestWith is not null;

    /// <summary>Whether fewer of the causes may be enough: in very large catalogues the search for the fewest is given up after some time.</summary>
    public bool MayNeedFewer { get; init; }
}

/// <summary>One origin of an impossibility, and how far this option falls short of it where it is a requirement.</summary>
/// <param name="Origin">The restriction.</param>
/// <param name="Shortfall">How the option falls short; nothing when the origin is no requirement or the option meets it.</param>
/// <param name="Claim">The claim that was judged; null when nothing is known.</param>
public sealed record Cause(Origin Origin, Shortfall Shortfall, Claim? Claim);

/// <summary>A part of the score in which two stacks differ.</summary>
/// <param name="Part">The criterion's name, or what else it is.</param>
/// <param name="Points">The difference in points.</param>
public sealed record ScoreChange(string Part, int Points);

/// <summary>A requirement and the options of the stack that meet it.</summary>
/// <param name="Requirement">The requirement with its answer.</param>
/// <param name="Providers">Each provider with the claim that counts.</param>
public sealed record MetRequirement(RequirementOrigin Requirement, IReadOnlyList<(Option Option, Claim Claim)> Providers);

/// <summary>A preference, or a requirement that is only nice to have, and what the stack gains from it.</summary>
/// <param name="Wish">The preference.</param>
/// <param name="Points">Points gained.</param>
/// <param name="Provider">The option that meets it best; null when none does, or when a slot that it is asked of stays empty.</param>
/// <param name="Claim">Its claim.</param>
public sealed record GainedWish(Wish Wish, int Points, Option? Provider, Claim? Claim);
