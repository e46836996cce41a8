using NetChooser.Benchmarks.Peers;

namespace NetChooser.Benchmarks;

/// <summary>What is to be measured.</summary>
/// <param name="Sizes">How many times the options of the real content, ascending.</param>
/// <param name="Peers">The other solvers to ask.</param>
/// <param name="Readers">How many base answer sets.</param>
/// <param name="Time">How long each kind of figure is measured at each size, roughly.</param>
/// <param name="WholeAnswers">Whether to measure whole answers too.</param>
internal sealed record Plan(IReadOnlyList<int> Sizes, IReadOnlyList<Peer> Peers, int Readers, TimeSpan Time, bool WholeAnswers)
{
    /// <summary>Every other solver there is a way to ask.</summary>
    public static IReadOnlyList<Peer> AllPeers { get; } = [new GlpkPeer(), new GlpsolPeer(), new AnswerSetPeer()];
}
