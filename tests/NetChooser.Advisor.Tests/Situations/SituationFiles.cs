using NetChooser.Content;
using NetChooser.Knowledge;
using NetChooser.Tests;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NetChooser.Advisor.Tests.Situations;

/// <summary>Reads <c>tests/situations/*.yml</c> against the real content, once for all tests.</summary>
internal static class SituationFiles
{
    private static readonly Lazy<(IReadOnlyList<Situation> Situations, IReadOnlyList<string> Mistakes)> Real = new(ReadAll);

    public static KnowledgeBase Knowledge { get; } = LoadContent();

    public static StackAdvisor Advisor { get; } = new(Knowledge);

    public static IReadOnlyList<Situation> All => Real.Value.Situations;

    public static IReadOnlyList<string> Mistakes => Real.Value.Mistakes;

    /// <summary>The situations of one file, and every mistake in it with file and line.</summary>
    public static (IReadOnlyList<Situation> Situations, IReadOnlyList<string> Mistakes) Read(string file, string text)
    {
        var mistakes = new SituationMistakes(file);
        var situations = new List<Situation>();
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is not [{ RootNode: YamlSequenceNode list }]) mistakes.Add(1, "The file must be one list of situations.");
            else situations.AddRange(list.Children.Select(node => new SituationReader(Knowledge, mistakes, node).Read()).OfType<Situation>());
        }
        catch (YamlException error)
        {
            mistakes.Add(error.Start.Line, $"This is not YAML: {error.Message}");
        }
        return (situations, mistakes.All);
    }

    private static (IReadOnlyList<Situation> Situations, IReadOnlyList<string> Mistakes) ReadAll()
    {
        var read = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "situations"), "*.yml").Order(StringComparer.Ordinal)
            .Select(path => Read(Path.GetFileName(path), File.ReadAllText(path))).ToList();
        var situations = read.SelectMany(file => file.Situations).ToList();
        var twice = situations.GroupBy(situation => situation.Sentence, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => $"{same.Last().Place}: The sentence stands twice: {same.Key}");
        return (situations, [.. read.SelectMany(file => file.Mistakes), .. twice]);
    }

    private static KnowledgeBase LoadContent()
    {
        var loaded = ContentLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow));
        return loaded.Knowledge ?? throw new InvalidOperationException(string.Join('\n', loaded.Problems));
    }
}

/// <summary>Collects what is wrong in one file.</summary>
internal sealed class SituationMistakes(string file)
{
    private readonly List<string> all = [];

    public IReadOnlyList<string> All => all;

    public string PlaceOf(long line) => $"{file}:{line}";

    public void Add(long line, string message) => all.Add($"{PlaceOf(line)}: {message}");
}
