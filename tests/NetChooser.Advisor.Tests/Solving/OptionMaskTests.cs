using FsCheck;
using FsCheck.Fluent;
using NetChooser.Advisor.Solving;

namespace NetChooser.Advisor.Tests.Solving;

public sealed class OptionMaskTests
{
    private const int Options = 200;

    private static Config Seeded => Config.QuickThrowOnFailure.WithReplay(20261124UL, 11UL);

    private static Arbitrary<int[]> SomeOptions => Gen.Choose(0, Options - 1).ArrayOf().ToArbitrary();

    [Fact]
    public void ItHoldsWhatWasPutInAndNothingElse() => Prop.ForAll(SomeOptions, options =>
    {
        var mask = OptionMask.Of(Options, options);
        return mask.Options().SequenceEqual(options.Distinct().Order())
            && mask.Count() == options.Distinct().Count()
            && Enumerable.Range(0, Options).All(option => mask.Contains(option) == options.Contains(option));
    }).Check(Seeded);

    [Fact]
    public void TwoMeetWhenTheyShareAnOption() => Prop.ForAll(SomeOptions, SomeOptions, (one, other) =>
        OptionMask.Of(Options, one).Meets(OptionMask.Of(Options, other).Words) == one.Intersect(other).Any()).Check(Seeded);
}
