using NetChooser.Advisor.Compiling;
using NetChooser.Knowledge;

namespace NetChooser.Advisor;

/// <summary>No stack satisfies the answers: everything that collides, and every smallest way out.</summary>
/// <param name="Conflicts">The minimal conflicts, those of fewest words first.</param>
/// <param name="Relaxations">The smallest changes that give a stack, best first: fewest words, then accepting before taking back before moving, then points.</param>
/// <param name="IsComplete">Whether these are all there are, none of them with more than it needs; false when a bound of the search was reached.</param>
public sealed record DeadEnd(IReadOnlyList<Conflict> Conflicts, IReadOnlyList<Relaxation> Relaxations, bool IsComplete);

/// <summary>A set of the reader's words that cannot hold together, none of which can be left out.</summary>
/// <param name="Said">The words; empty when nothing that was said is at fault.</param>
/// <param name="Origins">The restrictions that make them collide, none of which can be left out.</param>
public sealed record Conflict(IReadOnlyList<Said> Said, IReadOnlyList<Origin> Origins);

/// <summary>What kind of change a relaxation is.</summary>
public enum RelaxationKind
{
    /// <summary>An answer that accepts partial, beta or paid support.</summary>
    Accept,
    /// <summary>Words are taken back; a smallest set, so all of them are needed.</summary>
    TakeBack,
    /// <summary>Another platform is chosen.</summary>
    Move,
}

/// <summary>A smallest change of the answers that gives a stack.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="TakenBack">The words that go; for <see cref="RelaxationKind.Accept"/> and <see cref="RelaxationKind.Move"/> the answer that is replaced, if any.</param>
/// <param name="Given">The answer that comes; null when words are only taken back.</param>
/// <param name="Answers">The answers after the change.</param>
/// <param name="Stack">The best stack for them.</param>
public sealed record Relaxation(
    RelaxationKind Kind, IReadOnlyList<Said> TakenBack, Answer? Given, Answers Answers, Stack Stack);
