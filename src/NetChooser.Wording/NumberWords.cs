using System.Globalization;
using NetChooser.Advisor;

namespace NetChooser.Wording;

/// <summary>Numbers that are no whole ones, short and never more exact than they are.</summary>
internal static class NumberWords
{
    private const int Digits = 2;

    /// <summary>"7.5"; "about 7.33" where two digits do not say it exactly.</summary>
    public static string Of(Ratio ratio) => Of(ratio.Value, Digits);

    /// <summary>How much of a whole: "80%", "about 71%", "more than 99%".</summary>
    /// <param name="part">At most <paramref name="whole"/>.</param>
    /// <param name="whole">Larger than zero.</param>
    public static string Percent(int part, int whole)
    {
        var percent = 100m * part / whole;
        return (part, percent) switch
        {
            ( > 0, < 1) => "less than 1%",
            _ when part < whole && percent > 99 => "more than 99%",
            _ => $"{Of(percent, 0)}%",
        };
    }

    /// <summary>A mean of whole numbers: "2.4", "about 2.33".</summary>
    public static string Mean(int sum, int count) => Of(new Ratio(sum, count));

    private static string Of(decimal value, int digits)
    {
        var rounded = Math.Round(value, digits, MidpointRounding.AwayFromZero);
        return (rounded == value ? "" : "about ") + rounded.ToString("0.##", CultureInfo.InvariantCulture);
    }
}
