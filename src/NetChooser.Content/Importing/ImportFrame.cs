using NetChooser.Content.Conformance;
using NetChooser.Content.Yaml;
using NetChooser.Knowledge;

namespace NetChooser.Content.Importing;

/// <summary>
/// What an import has to know of the content: read alone, so that facts with a mistake in them can be replaced by importing again.
/// </summary>
/// <param name="Programme">Who collects the reports; null when its file has errors.</param>
/// <param name="Implementations">Names that are known.</param>
/// <param name="Former">The state read before; null when there is none.</param>
/// <param name="Problems">What is wrong with these files.</param>
public sealed record ImportFrame(
    ConformanceProgramme? Programme, IReadOnlyList<Implementation> Implementations, ConformanceSnapshot? Former, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads it from a content folder.</summary>
    public static ImportFrame Load(string content, DateOnly today)
    {
        var reading = new Reading(today);
        var programme = Read(content, ReportPlaces.Programme, reading, required: true, file => ConformanceFiles.Programme(file, reading));
        var listed = Read(content, ReportPlaces.Implementations, reading, required: false, file => ConformanceFiles.Implementations(file, reading));
        // A former snapshot is only looked at for the day it was read; whatever is wrong with it will be overwritten.
        var former = Read(content, ReportPlaces.Snapshot, new Reading(today), required: false,
            file => ConformanceFiles.Snapshot(file, new Reading(today)));
        return new ImportFrame(reading.Problems.Count > 0 ? null : programme, listed ?? [], former, reading.Problems);
    }

    private static T? Read<T>(string content, string name, Reading reading, bool required, Func<Fields, T> part)
        where T : class
    {
        var path = Path.Combine(content, name);
        if (!File.Exists(path))
        {
            if (required) reading.Report(new Mark(name, 0, 0), "The file is missing.", "See content/README.md for what it holds.");
            return null;
        }
        if (YamlParser.Parse(name, File.ReadAllText(path).ReplaceLineEndings("\n"), reading.Problems) is not { } map) return null;
        var fields = new Fields(map, reading);
        var value = part(fields);
        fields.Done();
        return value;
    }
}
