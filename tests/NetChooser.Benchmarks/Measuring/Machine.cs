using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace NetChooser.Benchmarks.Measuring;

/// <summary>What the figures were taken on.</summary>
internal static class Machine
{
    /// <summary>Keeps this thread, and every program it starts, on the last core, so that one core is what all of them get.</summary>
    public static bool TryPin()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows()) return false;
        Process.GetCurrentProcess().ProcessorAffinity = (nint)1 << Math.Min(Environment.ProcessorCount - 1, 62);
        return true;
    }

    /// <summary>One line each.</summary>
    public static IEnumerable<string> Description(bool pinned)
    {
        var version = Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        yield return $"{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, NetChooser {version}";
        yield return $"{Processor()}, {Environment.ProcessorCount} cores, {(pinned ? "pinned to one of them" : "not pinned")}{Load()}";
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
