using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NetChooser.Content.Yaml;

/// <summary>
/// Reads one document of plain YAML. Anchors, aliases, tags, several documents, deep nesting and long files are refused:
/// content needs none of them, and each is a way to make a small file expensive.
/// </summary>
internal sealed class YamlParser
{
    public const int LargestFile = 512 * 1024;
    public const int DeepestNesting = 12;

    private readonly string file;
    private readonly Parser events;
    private readonly List<Problem> problems;

    private YamlParser(string file, string text, List<Problem> problems)
    {
        this.file = file;
        this.problems = problems;
        events = new Parser(new StringReader(text));
    }

    /// <summary>The document's top map, or null when it could not be read; then a problem says why.</summary>
    public static YamlMap? Parse(string file, string text, List<Problem> problems)
    {
        if (text.Length > LargestFile)
        {
            problems.Add(new Problem(file, 0, 0, $"The file has {text.Length} characters; {LargestFile} are read at most.", "Split it."));
            return null;
        }
        var parser = new YamlParser(file, text, problems);
        try
        {
            return parser.Document();
        }
        catch (YamlException error)
        {
            var reason = error.InnerException?.Message ?? error.Message;
            problems.Add(new Problem(file, error.Start.Line, error.Start.Column, $"This is not YAML: {reason}",
                "Look for a missing quote, a tab, or a colon inside a plain value: quote values that contain ': '."));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner throws this, without a place, on some unclosed lists; the last event it gave is the nearest place.
            var last = parser.events.Current?.Start ?? YamlDotNet.Core.Mark.Empty;
            problems.Add(new Problem(file, Math.Max(last.Line, 1), Math.Max(last.Column, 1), "This is not YAML: a list or map is not closed.",
                "Look for a missing ']' or '}' from here on."));
            return null;
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    private YamlMap? Document()
    {
        events.Consume<StreamStart>();
        if (events.Accept<StreamEnd>(out _))
        {
            problems.Add(new Problem(file, 1, 1, "The file is empty.", "Copy the template from content/README.md."));
            return null;
        }
        events.Consume<DocumentStart>();
        var root = Node(0);
        events.Consume<DocumentEnd>();
        if (!events.Accept<StreamEnd>(out _))
            Refuse(events.Current!, "The file holds more than one document.", "Keep one thing a file.");
        if (root is YamlMap map) return map;
        problems.Add(new Problem(file, root.Mark.Line, root.Mark.Column, "The file does not start with keys.", "Begin with 'id: …'."));
        return null;
    }

    private YamlNode Node(int depth)
    {
        if (events.Accept<AnchorAlias>(out var alias)) Refuse(alias, "An alias is used.", "Write the value out where it is needed.");
        events.Accept<NodeEvent>(out var start);
        if (start is null) Refuse(events.Current!, "A value was expected here.", "Write a value, or remove the key.");
        if (!start.Anchor.IsEmpty) Refuse(start, "An anchor is used.", "Write the value out where it is needed.");
        if (!start.Tag.IsEmpty) Refuse(start, $"The tag '{start.Tag}' is used.", "Use plain values only.");
        if (depth > DeepestNesting) Refuse(start, $"The nesting is deeper than {DeepestNesting} levels.", "Flatten it.");
        return start switch
        {
            Scalar => ScalarNode(),
            SequenceStart => ListNode(depth),
            _ => MapNode(depth),
        };
    }

    private YamlScalar ScalarNode()
    {
        var scalar = events.Consume<Scalar>();
        return new YamlScalar(At(scalar), scalar.Value, scalar.Style is not ScalarStyle.Plain);
    }

    private YamlList ListNode(int depth)
    {
        var start = events.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!events.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return new YamlList(At(start), items);
    }

    private YamlMap MapNode(int depth)
    {
        var start = events.Consume<MappingStart>();
        var fields = new List<YamlField>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!events.TryConsume<MappingEnd>(out _))
        {
            var keyNode = Node(depth + 1);
            if (keyNode is not YamlScalar key)
            {
                problems.Add(new Problem(file, keyNode.Mark.Line, keyNode.Mark.Column, "A key is not a plain word.", "Use a word as key."));
                throw new RefusedException();
            }
            var value = Node(depth + 1);
            if (seen.Add(key.Value)) fields.Add(new YamlField(key, value));
            else problems.Add(new Problem(file, key.Mark.Line, key.Mark.Column, $"The key '{key.Value}' stands twice.", "Keep one of them."));
        }
        return new YamlMap(At(start), fields);
    }

    private Mark At(ParsingEvent parsed) => new(file, parsed.Start.Line, parsed.Start.Column);

    [DoesNotReturn]
    private void Refuse(ParsingEvent parsed, string message, string tip)
    {
        problems.Add(new Problem(file, parsed.Start.Line, parsed.Start.Column, message, tip));
        throw new RefusedException();
    }

    private sealed class RefusedException : Exception;
}
