using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Wording;

/// <summary>Restrictions, in words. Those that differ only in the option are said in one statement: "P rules out A, B and C."</summary>
internal static class OriginWords
{
    /// <summary>What the restrictions say, in the order given.</summary>
    public static IReadOnlyList<Statement> Of(IReadOnlyList<Origin> origins, Naming names) =>
        [.. origins.GroupBy(Alike).Select(group => Together([.. group], names))];

    /// <summary>Equal for restrictions that one sentence can say of several options or slots.</summary>
    private static object Alike(Origin origin) => origin switch
    {
        LifecycleOrigin life => (typeof(LifecycleOrigin), life.Option.Lifecycle.State),
        TiedOrigin tied => (typeof(TiedOrigin), tied.Platform?.Id),
        PlatformOrigin { FixedInstead: { } instead } => (typeof(PlatformOrigin), instead.Id),
        PlatformOrigin => typeof(PlatformOrigin),
        EditionOrigin edition => (typeof(EditionOrigin), edition.Answer, edition.Option.Edition),
        ExclusionOrigin exclusion => (typeof(ExclusionOrigin), exclusion.Answer),
        RequirementOrigin { Slot: not null } required => (required.Answer, required.Capability, required.Requirement.AtLeast),
        _ => origin,
    };

    private static Statement Together(IReadOnlyList<Origin> alike, Naming names) => alike[0] switch
    {
        LifecycleOrigin => Lifecycles([.. alike.Cast<LifecycleOrigin>().Select(origin => origin.Option)], names),
        TiedOrigin tied => Tied([.. alike.Cast<TiedOrigin>().Select(origin => origin.Option)], tied.Platform, names),
        PlatformOrigin { FixedInstead: { } instead } origin => Statement.Cited(
            origin.Stance.Citations, $"{origin.Platform.Name} allows nothing but {instead.Name} in that place", origin.Stance.Note),
        PlatformOrigin => RuledOut([.. alike.Cast<PlatformOrigin>()], names),
        EditionOrigin edition => Editions([.. alike.Cast<EditionOrigin>().Select(origin => origin.Option)], edition.Answer, names),
        ExclusionOrigin exclusion => Statement.Of(
            $"{names.Answered(exclusion.Answer)} {names.RulesOut(alike.Cast<ExclusionOrigin>().Select(origin => origin.Option))}"),
        RequirementOrigin => Asked([.. alike.Cast<RequirementOrigin>()], names),
        RuleOrigin rule => Statement.Cited(rule.Rule.Citations, rule.Rule.Title, rule.Rule.Reason),
        PinOrigin pin => Statement.Of($"You fixed {Grammar.Quoted(pin.Slot.Name)} to {pin.Option.Name}"),
        _ => throw new ArgumentOutOfRangeException(nameof(alike), alike[0], "There are no words for this origin."),
    };

    private static Statement Asked(IReadOnlyList<RequirementOrigin> alike, Naming names)
    {
        var first = alike[0];
        var slots = alike.Select(origin => origin.Slot).OfType<Slot>().Select(slot => Grammar.Quoted(slot.Name)).ToList();
        var place = slots.Count == 0 ? "" : $" of whatever stands under {Grammar.And(slots)}";
        var part = first.Requirement.AtLeast == Support.Partial ? ", at least in part" : "";
        return Statement.Of($"{names.Answered(first.Answer)} asks for {Grammar.Quoted(first.Capability.Label)}{place}{part}");
    }

    private static Statement Lifecycles(IReadOnlyList<Option> options, Naming names) => Statement.Cited(
        options.SelectMany(option => option.Lifecycle.Citations),
        options.Count == 1
            ? $"{names.Options(options)} {LifecycleWords.HasBeen(options[0].Lifecycle)}, so it is not recommended for a new stack"
            : $"{names.Options(options)} are {Grammar.Small(LifecycleWords.State(options[0].Lifecycle.State))}, so they are not recommended for a new stack");

    private static Statement Tied(IReadOnlyList<Option> options, Platform? platform, Naming names)
    {
        var homes = names.Homes(options[0]);
        return Statement.Cited(options.SelectMany(option => option.Citations), (options.Count, platform) switch
        {
            (1, null) => $"{names.Options(options)} exists only on {homes}, and no platform was chosen",
            (1, _) => $"{names.Options(options)} exists only on {homes}, not on {platform.Name}",
            (_, null) => $"{names.Options(options)} exist only on certain platforms, and none was chosen",
            _ => $"{names.Options(options)} do not exist on {platform.Name}",
        });
    }

    private static Statement RuledOut(IReadOnlyList<PlatformOrigin> origins, Naming names) => Statement.Cited(
        origins.SelectMany(origin => origin.Stance.Citations),
        $"{origins[0].Platform.Name} {names.RulesOut(origins.Select(origin => origin.Option))}",
        origins.Select(origin => origin.Stance.Note).Distinct().Count() == 1 ? origins[0].Stance.Note : null);

    private static Statement Editions(IReadOnlyList<Option> options, Answer? answer, Naming names)
    {
        var who = names.Options(options);
        var products = options.Select(option => option.Product).OfType<string>().Where(product => product != options[0].Name).Distinct().ToList();
        var what = options[0].Edition == Edition.Paid ? "paid" : Grammar.Small(SupportWords.Edition(options[0].Edition));
        if (products.Count > 0) what += $" ({Grammar.And(products)})";
        var verb = options.Count == 1 ? "is" : "are";
        return Statement.Cited(options.SelectMany(option => option.Citations), answer is null
            ? $"{who} {verb} {what}, and paid products count only if you accept them"
            : $"{who} {verb} {what}, which {Grammar.Small(names.Answered(answer))} rules out");
    }
}
