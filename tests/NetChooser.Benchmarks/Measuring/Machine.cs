using System.Reflection;
using System.Runtime.InteropServices;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>What the figures were taken on.</summary>
internal static class Machine
{
    /// <summary>One line each.</summary>
    public static IEnumerable<string> Description()
    {
        var version = Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        yield return $"{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, NetChooser {version}";
        yield return $"{Processor()}, {Environment.ProcessorCount} cores{Load()}";
        yield return $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}";
    }

    private static string Processor() => FirstLine("/proc/cpuinfo", "model name") is { } line
        ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
        : RuntimeInformation.ProcessArchitecture.ToString();

    private static string Load() => FirstLine("/proc/loadavg", "") is { } line ? $", load {line.Split(' ')[0]} at the start" : "";

    private static string? FirstLine(string file, string beginning) => File.Exists(file)
        ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(beginning, StringComparison.Ordinal))
        : null;
}
