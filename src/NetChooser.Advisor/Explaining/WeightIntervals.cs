using NetChooser.Advisor.Compiling;
using NetChooser.Advisor.Solving;
using NetChooser.Knowledge;

namespace NetChooser.Advisor.Explaining;

/// <summary>
/// For one weight after the other the whole interval in which the stack stays best. Along a line of weights the best score is convex and
/// piecewise linear, so the end is met by crossing lines from the far end inwards until no stack is better there: exact, in few solves (Eisner, Severance,
/// "Mathematical techniques for efficient record segmentation in large shared databases", 1976).
/// </summary>
internal sealed class WeightIntervals(Catalogue catalogue, Solver solver, Stack best)
{
    private readonly int[] weights = [.. solver.Problem.Weights];
    private readonly int[] scaled = new int[solver.Problem.Weights.Length];
    private readonly int[] bestOptions = [.. best.Options.Select(catalogue.IndexOf)];

    /// <summary>One interval for each criterion. The solver must hold the problem, and holds it with other weights afterwards.</summary>
    public IReadOnlyList<WeightInterval> All() => [.. catalogue.Knowledge.Criteria.Select((criterion, number) => new WeightInterval(
        criterion, weights[number], End(number, new Ratio(0, 1)), End(number, new Ratio(Criterion.LargestWeight, 1))))];

    private IntervalEnd? End(int criterion, Ratio far)
    {
        var present = new Ratio(weights[criterion], 1);
        var (at, before) = (far, far);
        while (at != present)
        {
            var score = Weigh(criterion, at);
            if (solver.Maximize()!.Value == score) break;
            before = at;
            at = Crossing(criterion, solver.Best, at);
        }
        return at == far ? null : new IntervalEnd(at, Beyond(criterion, at, before));
    }

    /// <summary>Weighs with one weight changed; returns the points of the stack.</summary>
    private int Weigh(int criterion, Ratio at)
    {
        for (var i = 0; i < weights.Length; i++) scaled[i] = weights[i] * (int)at.Denominator;
        scaled[criterion] = (int)at.Numerator;
        solver.Problem.Weigh(scaled, (int)at.Denominator);
        return solver.Score(bestOptions);
    }

    /// <summary>The weight at which another stack, now better at <paramref name="at"/>, has as many points.</summary>
    private Ratio Crossing(int criterion, int[] other, Ratio at)
    {
        var (mine, theirs) = (Levels(criterion, bestOptions), Levels(criterion, other));
        var lead = solver.Score(other) - solver.Score(bestOptions);
        // lead/denominator + (theirs - mine) * (w - at) = 0
        return new Ratio((theirs - mine) * at.Numerator - lead, (theirs - mine) * at.Denominator);
    }

    private long Levels(int criterion, int[] options)
    {
        var levels = solver.Problem.Platform.Levels[criterion];
        return options.Sum(option => (long)levels[option]);
    }

    /// <summary>What is best between the end and the weight from which it was met: there, one line is above all others.</summary>
    private Stack Beyond(int criterion, Ratio end, Ratio before)
    {
        Weigh(criterion, new Ratio(end.Numerator * before.Denominator + before.Numerator * end.Denominator, 2 * end.Denominator * before.Denominator));
        solver.Maximize();
        solver.List(1);
        var options = solver.Found[0];
        Weigh(criterion, new Ratio(weights[criterion], 1));
        return catalogue.StackOf(solver.Score(options), options);
    }
}
