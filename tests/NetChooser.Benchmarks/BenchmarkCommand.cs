using System.CommandLine;
using NetChooser.Content;
using NetChooser.Tests;

namespace NetChooser.Benchmarks;

/// <summary>The command line.</summary>
internal static class BenchmarkCommand
{
    private const string None = "none";
    private static readonly string[] PeerNames = [.. Plan.AllPeers.Select(peer => peer.Name)];

    public static RootCommand Create()
    {
        var sizes = new Option<string[]>("--sizes")
        {
            Description = "How many times the options of the real content; several with commas.",
            HelpName = "1,10,100",
            DefaultValueFactory = _ => ["1,10,100"],
        };
        var peers = new Option<string[]>("--peers")
        {
            Description = $"Other solvers to ask the same: {string.Join(", ", PeerNames)}, or {None}. One that is not installed is named and left out.",
            HelpName = string.Join(',', PeerNames),
            DefaultValueFactory = _ => PeerNames,
        };
        var seconds = new Option<int>("--seconds") { Description = "How long each kind of figure is measured.", DefaultValueFactory = _ => 8 };
        var readers = new Option<int>("--readers") { Description = "How many readers' answers are changed one by one.", DefaultValueFactory = _ => 8 };
        seconds.Validators.Add(result => Demand(result, result.GetValueOrDefault<int>() is > 0 and <= 3600, "--seconds takes a number from 1 to 3600."));
        readers.Validators.Add(result => Demand(result, result.GetValueOrDefault<int>() is > 0 and <= 100, "--readers takes a number from 1 to 100."));
        sizes.Validators.Add(result => Demand(result, Parts(result.GetValueOrDefault<string[]>()).All(IsSize), "--sizes takes numbers from 1 to 1000."));
        peers.Validators.Add(result => Demand(result,
            Parts(result.GetValueOrDefault<string[]>()).All(name => name == None || PeerNames.Contains(name)),
            $"--peers takes {string.Join(", ", PeerNames)} or {None}."));
        var root = new RootCommand("Measures the advisor at the real size and with many times the options, beside other solvers.") { sizes, peers, seconds, readers };
        root.SetAction(parsed => Run(new Plan(
            [.. Parts(parsed.GetValue(sizes)).Select(int.Parse).Distinct().Order()],
            [.. Plan.AllPeers.Where(peer => Parts(parsed.GetValue(peers)).Contains(peer.Name))],
            parsed.GetValue(readers),
            TimeSpan.FromSeconds(parsed.GetValue(seconds)))));
        return root;
    }

    private static int Run(Plan plan)
    {
        var content = ContentLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow));
        if (content.Knowledge is { } knowledge) return new Benchmark(plan, knowledge, Console.Out).Run();
        Console.Error.WriteLine("The content has errors; `netchooser lint` prints them.");
        return ExitCode.BadInput;
    }

    private static void Demand(System.CommandLine.Parsing.OptionResult result, bool isGood, string message)
    {
        if (!isGood) result.AddError(message);
    }

    private static IEnumerable<string> Parts(string[]? values) =>
        (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static bool IsSize(string text) => int.TryParse(text, out var size) && size is >= 1 and <= 1000;
}
