using Markdig;
using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Files;

/// <summary>Markdown files. Raw HTML in them is shown as text, never passed on.</summary>
internal static class ProseFile
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseAutoIdentifiers().UseDefinitionLists().Build();

    public static Prose Render(string markdown) => new(Markdown.ToHtml(markdown, Pipeline));

    /// <summary>A page: the first heading is its title, the rest its text.</summary>
    public static Page ReadPage(string file, string id, string markdown, Reading reading)
    {
        var (title, body) = Title(file, markdown, reading);
        reading.Define(new Mark(file, 1, 1), IdKind.Page, id);
        return new Page(id, title, Render(body));
    }

    /// <summary>
    /// A journey: after the title each second-level heading is a hop. The line below it names the layer and the slots at work,
    /// as in <c>@ service: mesh, service-routing</c>; a hop outside the cluster has none.
    /// </summary>
    public static Journey ReadJourney(string file, string id, string markdown, Reading reading)
    {
        var (title, body) = Title(file, markdown, reading);
        reading.Define(new Mark(file, 1, 1), IdKind.Journey, id);
        var sections = $"\n{body}".Split("\n## ");
        var hops = sections.Skip(1).Select(section => HopOf(file, section, markdown, reading)).ToList();
        if (hops.Count == 0) reading.Report(new Mark(file, 1, 1), "The journey has no hops.", "Write a second-level heading for each hop.");
        return new Journey(id, title, Render(sections[0]), hops);
    }

    private static Hop HopOf(string file, string section, string markdown, Reading reading)
    {
        var lines = section.Split('\n');
        var mark = new Mark(file, LineOf(markdown, $"## {lines[0]}") + 1, 1);
        if (lines.Length < 2 || !lines[1].StartsWith('@')) return new Hop(lines[0].Trim(), null, [], Render(string.Join('\n', lines[1..])));
        var parts = lines[1][1..].Split(':', 2, StringSplitOptions.TrimEntries);
        var slots = parts.Length < 2 ? [] : parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        reading.Refer(mark, IdKind.Layer, parts[0]);
        foreach (var slot in slots) reading.Refer(mark, IdKind.Slot, slot);
        return new Hop(lines[0].Trim(), parts[0], slots, Render(string.Join('\n', lines[2..])));
    }

    private static (string Title, string Body) Title(string file, string markdown, Reading reading)
    {
        var text = markdown.ReplaceLineEndings("\n");
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (text.StartsWith("# ", StringComparison.Ordinal) && end > 0) return (text[2..end].Trim(), text[(end + 1)..]);
        reading.Report(new Mark(file, 1, 1), "The text has no title.", "Begin with '# ' and the title.");
        return ("", text);
    }

    private static int LineOf(string markdown, string start) =>
        Array.FindIndex(markdown.Split('\n'), line => line.TrimEnd() == start.TrimEnd()) + 1;
}
