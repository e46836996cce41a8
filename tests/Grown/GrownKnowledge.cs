using NetChooser.Knowledge;

namespace NetChooser.Tests.Grown;

/// <summary>
/// A catalogue many times as large as a real one, and alike to it in what makes advice hard or easy: as many slots, platforms, questions
/// and capabilities, and for each option about as many claims, stances and rules as a real one has.
/// </summary>
/// <remarks>
/// Kept: the real tools, stances and rules stand in the grown catalogue as they are, and no added rule speaks of them alone. So every stack
/// that the real content allows is still allowed, and answers that leave a stack there leave one here.
/// Random: what the variants of a tool can do and where they run (<see cref="GrownTools"/>, <see cref="GrownPlatforms"/>), and which of the
/// variants a rule speaks of (<see cref="GrownRules"/>). The same seed gives the same catalogue.
/// </remarks>
internal static class GrownKnowledge
{
    /// <summary>The catalogue that figures are published for.</summary>
    public const ulong PublishedSeed = 20261124;

    /// <summary>The knowledge with <paramref name="factor"/> times its options; with the factor one, the knowledge itself.</summary>
    public static KnowledgeBase Of(KnowledgeBase real, int factor, ulong seed = PublishedSeed)
    {
        ArgumentNullException.ThrowIfNull(real);
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 1);
        if (factor == 1) return real;
        var copies = new Copies(real, factor);
        var tools = new GrownTools(real, copies, new Draws(seed));
        return new KnowledgeBase(real.Parts with
        {
            Version = $"{real.Version}x{factor}-{seed}",
            Tools = tools.All,
            Platforms = [.. real.Platforms.Select(platform => GrownPlatforms.Of(platform, tools.Places))],
            Rules = new GrownRules(real, copies, new Draws(seed + 1)).All,
            Questions = [.. real.Questions.Select(question => GrownQuestions.Of(question, copies))],
        });
    }
}
