using NetChooser.Advisor;
using NetChooser.Knowledge;

namespace NetChooser.Benchmarks.Peers;

/// <summary>Another solver's answer to one question.</summary>
/// <param name="IsProved">Whether it finished; what an unfinished search found says nothing.</param>
/// <param name="Score">The optimum; null when there is no stack.</param>
/// <param name="Microseconds">What each of the peer's <see cref="Peer.Parts"/> took, in their order.</param>
internal sealed record PeerAnswer(bool IsProved, int? Score, IReadOnlyList<double> Microseconds)
{
    public static PeerAnswer TooLate { get; } = new(false, null, []);
}

/// <summary>Another solver that is given the same questions. Putting a question into its language is not timed.</summary>
internal abstract class Peer
{
    /// <summary>Its name in a command line.</summary>
    public abstract string Name { get; }

    /// <summary>What is timed, in words.</summary>
    public abstract IReadOnlyList<string> Parts { get; }

    /// <summary>Why it cannot be asked here; null when it can.</summary>
    public abstract string? Missing { get; }

    /// <summary>Its answer, or an unproved one when it needs longer than the limit.</summary>
    public abstract PeerAnswer Ask(KnowledgeBase knowledge, Answers answers, TimeSpan limit);

    protected static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
