using System.Diagnostics;

namespace NetChooser.Benchmarks.Peers;

/// <summary>A finished run of another program.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Time">From before its start until after its end.</param>
internal sealed record Run(string Output, TimeSpan Time)
{
    /// <summary>Null when it did not end within the limit.</summary>
    public static Run? Of(string program, IReadOnlyList<string> arguments, TimeSpan limit)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return null;
        }
        return new Run(output.Result, Stopwatch.GetElapsedTime(started));
    }
}
