namespace NetChooser.Advisor.Tests.Situations;

/// <summary>The names that situations give to the kinds of reason.</summary>
internal static class ReasonKinds
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(FixedByReader)] = "fixed-by-reader",
        [typeof(FixedByPlatform)] = "fixed-by-platform",
        [typeof(OnlyOneLeft)] = "only-one-left",
        [typeof(NothingNeeded)] = "nothing-needed",
        [typeof(ComesWith)] = "comes-with",
        [typeof(BestOf)] = "best-of",
    };

    public static IReadOnlyCollection<string> All => Names.Values;

    public static string Of(ChoiceReason reason) => Names[reason.GetType()];
}
