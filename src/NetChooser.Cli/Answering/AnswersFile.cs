using System.Text;
using System.Text.Json;
using NetChooser.Cli.Layout;

namespace NetChooser.Cli.Answering;

/// <summary>A file of answers that cannot be read at all.</summary>
internal sealed class UnreadableAnswersException(string message) : Exception(message);

/// <summary>
/// Answers in a file: lines of <c>key=value</c> with <c>#</c> comments, or a JSON object of keys to a value or a list of values.
/// The JSON that <c>recommend --format json</c> prints is read too.
/// </summary>
internal static class AnswersFile
{
    /// <summary>Larger files are refused: answers are short.</summary>
    public const int LargestFile = 1 << 20;

    private const string StandardInput = "-";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file, or standard input when it is named "-".</summary>
    /// <exception cref="UnreadableAnswersException">It is missing, too large, no text or no JSON.</exception>
    public static void Read(string name, Terminal terminal, GivenValues into)
    {
        var shown = name == StandardInput ? "standard input" : Terminal.Shown(name);
        var text = name == StandardInput ? Limited(terminal.In, shown) : TextOf(name, shown);
        if (text.Any(letter => letter is '\0' or '\uFFFD'))
            throw new UnreadableAnswersException($"{shown} is not text. Give lines of QUESTION=ANSWER, or a JSON object.");
        if (text.AsSpan().TrimStart() is ['{' or '[', ..]) ReadJson(text, shown, into);
        else ReadLines(text, shown, into);
    }

    private static string TextOf(string name, string shown)
    {
        if (Directory.Exists(name)) throw new UnreadableAnswersException($"{shown} is a folder. Name the file in it.");
        try
        {
            using var reader = new StreamReader(name, Utf8);
            return Limited(reader, shown);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableAnswersException($"There is no file {shown}. Check the name, or use --set.");
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableAnswersException($"{shown} is not UTF-8 text. Give lines of QUESTION=ANSWER, or a JSON object.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableAnswersException($"{shown} cannot be read: {cause.Message}");
        }
    }

    private static string Limited(TextReader reader, string shown)
    {
        var buffer = new char[LargestFile + 1];
        var length = reader.ReadBlock(buffer);
        return length <= LargestFile
            ? new string(buffer, 0, length).TrimStart('\uFEFF')
            : throw new UnreadableAnswersException($"{shown} is larger than {LargestFile / 1024} KiB. Give only the answers.");
    }

    private static void ReadLines(string text, string shown, GivenValues into)
    {
        var number = 0;
        foreach (var line in text.EnumerateLines())
        {
            number++;
            var said = WithoutComment(line).Trim();
            if (said.Length > 0) into.Take(said.ToString(), $"{shown}:{number}");
        }
    }

    /// <summary>A comment begins at a "#" that begins the line or follows a space.</summary>
    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || char.IsWhiteSpace(line[i - 1]))) return line[..i];
        }
        return line;
    }

    private static void ReadJson(string text, string shown, GivenValues into)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw new UnreadableAnswersException($"{shown} is JSON, but no object. Write {{\"QUESTION\": \"ANSWER\"}}.");
            if (root.TryGetProperty("answers", out var answers) && answers.ValueKind == JsonValueKind.Object) root = answers;
            foreach (var property in root.EnumerateObject()) ReadProperty(property, shown, into);
        }
        catch (JsonException cause)
        {
            throw new UnreadableAnswersException(
                $"{shown}:{cause.LineNumber + 1}:{cause.BytePositionInLine + 1} is no JSON. Write {{\"QUESTION\": \"ANSWER\"}}, or lines of QUESTION=ANSWER.");
        }
    }

    private static void ReadProperty(JsonProperty property, string shown, GivenValues into)
    {
        var values = property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray()] : new[] { property.Value };
        foreach (var value in values)
        {
            if (value.ValueKind is JsonValueKind.String or JsonValueKind.Number) into.Take(property.Name, value.ToString(), shown);
            else into.Mistakes.Add($"{shown}: The value of '{Terminal.Shown(property.Name)}' is neither a word nor a list of words. Write \"ANSWER\" or [\"ANSWER\"].");
        }
    }
}
