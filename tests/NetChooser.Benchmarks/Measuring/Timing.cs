namespace NetChooser.Benchmarks.Measuring;

/// <summary>What repeated passes over different questions took.</summary>
/// <param name="Questions">The numbers of the questions asked.</param>
/// <param name="Repetitions">How often each was asked.</param>
/// <param name="Raw">Each single run, in microseconds.</param>
/// <param name="BestOfEach">The fastest run of each question, in microseconds: the machine's other work does not disturb it.</param>
/// <param name="Slowest">The number of the question whose fastest run was the slowest.</param>
/// <param name="BytesEach">Bytes that this thread allocated for one question, on average.</param>
internal sealed record Timing(IReadOnlyList<int> Questions, int Repetitions, Spread Raw, Spread BestOfEach, int Slowest, double BytesEach);
