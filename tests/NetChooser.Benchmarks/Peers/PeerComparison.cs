using System.Diagnostics;
using NetChooser.Advisor;
using NetChooser.Benchmarks.Measuring;
using NetChooser.Benchmarks.Reporting;
using NetChooser.Knowledge;

namespace NetChooser.Benchmarks.Peers;

/// <summary>Asks other solvers the same questions and compares optimum and time.</summary>
internal sealed class PeerComparison(Plan plan, KnowledgeBase knowledge, IReadOnlyList<Answers> questions, OneSolve solve, TextWriter output)
{
    private const int MostQuestions = 200;
    private const int OwnRuns = 5;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Writes the figures; false when a peer proved another optimum.</summary>
    public bool Run()
    {
        var table = new Table("the same questions", "median", "99th percentile", "longest", "times ours (median)", "optimum");
        var disagreements = new List<string>();
        foreach (var peer in plan.Peers.Where(peer => peer.Missing is null)) Compare(peer, table, disagreements);
        table.Write(output);
        foreach (var line in disagreements) output.WriteLine(line);
        return disagreements.Count == 0;
    }

    /// <summary>Asks as many questions as the time allows, at least one; ours is timed on the very same ones.</summary>
    private void Compare(Peer peer, Table table, List<string> disagreements)
    {
        var (ours, theirs, unproved, same) = (new List<double>(), new List<IReadOnlyList<double>>(), 0, 0);
        _ = peer.Ask(knowledge, questions[0], Limit);
        var started = Stopwatch.GetTimestamp();
        for (var turn = 0; turn == 0 || turn < Math.Min(MostQuestions, questions.Count) && Stopwatch.GetElapsedTime(started) < plan.Time; turn++)
        {
            var question = Clock.Shuffled(turn, questions.Count);
            var answer = peer.Ask(knowledge, questions[question], Limit);
            if (!answer.IsProved)
            {
                unproved++;
                continue;
            }
            var (score, time) = Ours(question);
            ours.Add(time);
            theirs.Add(answer.Microseconds);
            if (score == answer.Score) same++;
            else
                disagreements.Add($"{peer.Name} proves {Words(answer.Score)}, NetChooser {Words(score)}: {AnswerLink.Write(questions[question])}");
        }
        var late = unproved == 0 ? "" : $", {unproved} not within {Limit.TotalSeconds:0} s";
        if (theirs.Count == 0)
        {
            table.Add(peer.Parts[0], "", "", "", "", $"none{late}");
            return;
        }
        var own = new Spread(ours);
        for (var part = 0; part < peer.Parts.Count; part++)
        {
            var spread = new Spread(theirs.Select(times => times[part]));
            table.Add(peer.Parts[part], Shown.Time(spread.Median), Shown.Time(spread.Percentile99), Shown.Time(spread.Max), Shown.Factor(spread.Median / own.Median),
                part > 0 ? "" : $"same for {same} of {ours.Count}{late}");
        }
        table.Add("  NetChooser on these", Shown.Time(own.Median), Shown.Time(own.Percentile99), Shown.Time(own.Max));
    }

    private (int? Score, double Microseconds) Ours(int question)
    {
        var runs = new List<double>();
        int? score = null;
        for (var i = 0; i < OwnRuns; i++)
        {
            var started = Stopwatch.GetTimestamp();
            score = solve.Solve(question);
            runs.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
        }
        return (score, new Spread(runs).Median);
    }

    private static string Words(int? score) => score is { } points ? $"{points} points" : "that there is no stack";
}
