namespace NetChooser.Advisor.Checking;

/// <summary>What a second look at a recommendation came to.</summary>
/// <param name="Stacks">How many stacks were looked at, each under the answers that it was given for.</param>
/// <param name="Choices">How many choices were looked at to prove the optimum again.</param>
/// <param name="Proof">Whether the optimum, or that there is none, was proved again.</param>
/// <param name="Faults">What is wrong, in words for a programmer; empty when all is well.</param>
internal sealed record Verdict(int Stacks, int Choices, Proof Proof, IReadOnlyList<string> Faults);
