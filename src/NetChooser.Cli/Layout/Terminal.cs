namespace NetChooser.Cli.Layout;

/// <summary>Where the program reads and writes, and how wide and colourful it may write.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Results.</param>
/// <param name="Error">Mistakes and notices.</param>
/// <param name="Width">Columns of a line.</param>
/// <param name="HasColours">Whether headings may be set off by colour.</param>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, int Width = Terminal.WidthOfAPage, bool HasColours = false)
{
    private const int WidthOfAPage = 100;
    private const int Narrowest = 40;
    private const int Widest = 120;
    private const int LongestShown = 60;

    /// <summary>The process's own. Colours only on a terminal, and not when NO_COLOR says otherwise (no-color.org).</summary>
    public static Terminal OfThisProcess() => new(Console.In, new PatientWriter(Console.Out), Console.Error,
        Console.IsOutputRedirected ? WidthOfAPage : Math.Clamp(Console.WindowWidth, Narrowest, Widest),
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb");

    /// <summary>Text from outside, safe to print: short and without control characters.</summary>
    public static string Shown(string text)
    {
        var cut = text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";
        return string.Concat(cut.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
    }

    /// <summary>Says that something cannot be used.</summary>
    public void Fail(string message) => Error.WriteLine($"error: {message}");

    /// <summary>Says that something was left out and the rest goes on.</summary>
    public void Notify(string message) => Error.WriteLine($"notice: {message}");

    /// <summary>A heading.</summary>
    public string Heading(string text) => HasColours ? $"\e[1m{text}\e[0m" : text;

    /// <summary>Something less important.</summary>
    public string Faint(string text) => HasColours ? $"\e[2m{text}\e[0m" : text;
}
