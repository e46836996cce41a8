using System.Globalization;

namespace NetChooser.Benchmarks.Reporting;

/// <summary>Figures as people read them, with what was aimed at beside them.</summary>
internal static class Shown
{
    public static string Time(double microseconds, double? goal = null) => Judged(Time(microseconds), Time, microseconds, goal);

    public static string Bytes(double bytes, double? goal = null) => Judged(Bytes(bytes), Bytes, bytes, goal);

    public static string Factor(double factor, double? goal = null) => Judged(Factor(factor), Factor, factor, goal);

    public static string Count(double count) => Written(count, "N0");

    private static string Judged(string shown, Func<double, string> show, double figure, double? goal) =>
        goal is { } limit ? $"{shown} ({(figure <= limit ? "met" : "MISSED")}: {show(limit)})" : shown;

    private static string Time(double microseconds) => microseconds switch
    {
        < 1e3 => $"{Digits(microseconds)} µs",
        < 1e6 => $"{Digits(microseconds / 1e3)} ms",
        _ => $"{Digits(microseconds / 1e6)} s",
    };

    private static string Bytes(double bytes) => bytes switch
    {
        < 1024 => $"{Written(bytes, "0.#")} bytes",
        < 1024 * 1024 => $"{Digits(bytes / 1024)} KB",
        _ => $"{Digits(bytes / 1024 / 1024)} MB",
    };

    private static string Factor(double factor) => $"{Digits(factor)}×";

    /// <summary>Three digits that count.</summary>
    private static string Digits(double value) => Written(value, value < 9.995 ? "0.00" : value < 99.95 ? "0.0" : "N0");

    private static string Written(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
