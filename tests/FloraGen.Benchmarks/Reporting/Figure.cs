using System.Globalization;

namespace FloraGen.Benchmarks.Reporting;

/// <summary>Figures with three digits that count, and their unit.</summary>
internal static class Figure
{
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Three(nanoseconds) + " ns",
        < 1e6 => Three(nanoseconds / 1e3) + " µs",
        < 1e9 => Three(nanoseconds / 1e6) + " ms",
        _ => Three(nanoseconds / 1e9) + " s",
    };

    public static string Bytes(double bytes) => bytes switch
    {
        < 1024 => Three(bytes) + " B",
        < 1024 * 1024 => Three(bytes / 1024) + " KiB",
        _ => Three(bytes / (1024 * 1024)) + " MiB",
    };

    /// <summary>How many times the other it is.</summary>
    public static string Ratio(double value, double other) => other == 0 ? "" : Round(value / other, 2) + " ×";

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Three(double value)
    {
        double size = Math.Abs(value);
        return Round(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
    }

    private static string Round(double value, int digits) => value.ToString("N" + digits, CultureInfo.InvariantCulture);
}
