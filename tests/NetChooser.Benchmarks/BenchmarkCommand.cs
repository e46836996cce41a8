using System.CommandLine;
using System.CommandLine.Parsing;
using NetChooser.Content;
using NetChooser.Tests;

namespace NetChooser.Benchmarks;

/// <summary>The command line.</summary>
internal static class BenchmarkCommand
{
    private const string None = "none";
    private const int LargestSize = 1000;
    private static readonly string[] PeerNames = [.. Plan.AllPeers.Select(peer => peer.Name)];

    public static RootCommand Create()
    {
        var sizes = new Option<string>("--sizes")
        {
            Description = "How many times the options of the real content; several with commas.",
            HelpName = "numbers",
            DefaultValueFactory = _ => "1,10,100",
        };
        var peers = new Option<string>("--peers")
        {
            Description = $"Other solvers to ask the same, or {None}. One that is not installed is named and left out.",
            HelpName = "names",
            DefaultValueFactory = _ => string.Join(',', PeerNames),
        };
        var seconds = Number("--seconds", "How long each kind of figure is measured at each size.", 5, most: 3600);
        var readers = Number("--readers", "How many readers' answers are changed one by one.", 8, most: 100);
        var onlySolve = new Option<bool>("--only-solve") { Description = "Leaves whole answers out." };
        sizes.Validators.Add(Demand<string>(
            value => Parts(value).All(part => int.TryParse(part, out var size) && size is >= 1 and <= LargestSize),
            $"--sizes takes numbers from 1 to {LargestSize}."));
        peers.Validators.Add(Demand<string>(
            value => Parts(value).All(name => name == None || PeerNames.Contains(name)),
            $"--peers takes {string.Join(", ", PeerNames)} or {None}."));
        var root = new RootCommand("Measures the advisor at the real size and with many times the options, beside other solvers.")
        {
            sizes, peers, seconds, readers, onlySolve,
        };
        root.SetAction(parsed => Run(new Plan(
            [.. Parts(parsed.GetValue(sizes)!).Select(int.Parse).Distinct().Order()],
            [.. Plan.AllPeers.Where(peer => Parts(parsed.GetValue(peers)!).Contains(peer.Name))],
            parsed.GetValue(readers),
            TimeSpan.FromSeconds(parsed.GetValue(seconds)),
            !parsed.GetValue(onlySolve))));
        return root;
    }

    private static int Run(Plan plan)
    {
        var content = ContentLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow));
        if (content.Knowledge is { } knowledge) return new Benchmark(plan, knowledge, Console.Out).Run();
        Console.Error.WriteLine("The content has errors; `netchooser lint` prints them.");
        return ExitCode.BadInput;
    }

    private static Option<int> Number(string name, string description, int usual, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "number", DefaultValueFactory = _ => usual };
        option.Validators.Add(Demand<int>(value => value >= 1 && value <= most, $"{name} takes a number from 1 to {most}."));
        return option;
    }

    private static Action<OptionResult> Demand<T>(Func<T, bool> isGood, string message) => result =>
    {
        if (!isGood(result.GetValueOrDefault<T>()!)) result.AddError(message);
    };

    private static string[] Parts(string value) => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
