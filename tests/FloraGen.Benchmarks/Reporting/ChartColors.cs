namespace FloraGen.Benchmarks.Reporting;

/// <summary>One for each series, in the order of Okabe and Ito's palette, which people with any colour vision can tell apart.</summary>
internal static class ChartColors
{
    private static readonly string[] s_colors = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00"];

    public static string Of(int series) => s_colors[series % s_colors.Length];
}
