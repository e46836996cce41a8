using System.Diagnostics;
using NetChooser.Advisor;
using NetChooser.Benchmarks.Measuring;
using NetChooser.Benchmarks.Reporting;
using NetChooser.Knowledge;

namespace NetChooser.Benchmarks.Peers;

/// <summary>Asks other solvers the same questions and compares optimum and time.</summary>
/// <param name="subject">What is asked of, and what can be asked.</param>
/// <param name="solve">Ours.</param>
/// <param name="time">How long each peer is asked one question after the other; the last one may take longer.</param>
internal sealed class PeerComparison(Subject subject, OneSolve solve, TimeSpan time)
{
    private const int MostQuestions = 200;
    private const int OwnRuns = 5;
    private const double LongEnough = 10_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly KnowledgeBase knowledge = subject.Advisor.Knowledge;
    private readonly IReadOnlyList<Answers> questions = subject.Questions;
    private readonly Table table = new("the same questions", "median", "99th percentile", "longest", "median is", "optimum");
    private readonly List<string> disagreements = [];

    /// <summary>Writes the figures; false when a peer proved another optimum.</summary>
    public bool Run(IReadOnlyList<Peer> peers, TextWriter output)
    {
        foreach (var peer in peers) AddRows(peer, Ask(peer));
        table.Write(output);
        foreach (var line in disagreements) output.WriteLine(line);
        return disagreements.Count == 0;
    }

    /// <summary>As many questions as the time allows, at least one; the first is asked once before, as a warm-up.</summary>
    private List<Comparison> Ask(Peer peer)
    {
        _ = peer.Ask(knowledge, questions[0], Limit);
        var asked = new List<Comparison>();
        var started = Stopwatch.GetTimestamp();
        while (asked.Count == 0 || asked.Count < Math.Min(MostQuestions, questions.Count) && Stopwatch.GetElapsedTime(started) < time)
        {
            var question = Clock.Shuffled(asked.Count, questions.Count);
            asked.Add(new Comparison(question, peer.Ask(knowledge, questions[question], Limit), Ours(question)));
        }
        return asked;
    }

    private void AddRows(Peer peer, List<Comparison> asked)
    {
        var proved = asked.FindAll(comparison => comparison.Theirs.IsProved);
        var same = proved.FindAll(comparison => comparison.Theirs.Score == comparison.Ours.Score);
        disagreements.AddRange(proved.Except(same).Select(other => $"{peer.Name} proves {Words(other.Theirs.Score)}, "
            + $"NetChooser {Words(other.Ours.Score)}: {AnswerLink.Write(questions[other.Question])}"));
        var verdict = $"same for {same.Count} of {proved.Count}";
        if (proved.Count < asked.Count) verdict += $"; {asked.Count - proved.Count} took over {Shown.Time(Limit.TotalMicroseconds)}";
        if (proved.Count == 0)
        {
            table.Add(peer.Parts[0], "", "", "", "", verdict);
            return;
        }
        var ours = new Spread(proved.Select(comparison => comparison.Ours.Microseconds));
        for (var i = 0; i < peer.Parts.Count; i++)
        {
            var theirs = new Spread(proved.Select(comparison => comparison.Theirs.Microseconds[i]));
            AddRow(peer.Parts[i], theirs, $"{Shown.Factor(theirs.Median / ours.Median)} ours", i == 0 ? verdict : "");
        }
        AddRow("  NetChooser on these", ours, "", "");
    }

    private void AddRow(string name, Spread spread, string ratio, string verdict) => table.Add(
        name, Shown.Time(spread.Median), Shown.Time(spread.Percentile99), Shown.Time(spread.Max), ratio, verdict);

    /// <summary>The median of a few runs, for the peer has just emptied the processor's caches; of one when that is long enough.</summary>
    private (int? Score, double Microseconds) Ours(int question)
    {
        var runs = new List<double>();
        int? score = null;
        while (runs.Count < OwnRuns && runs.Sum() < LongEnough)
        {
            var started = Stopwatch.GetTimestamp();
            score = solve.Solve(question);
            runs.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
        }
        return (score, new Spread(runs).Median);
    }

    private static string Words(int? score) => score is { } points ? $"{points} points" : "that there is no stack";

    private sealed record Comparison(int Question, PeerAnswer Theirs, (int? Score, double Microseconds) Ours);
}
