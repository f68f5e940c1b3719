using System.Globalization;
using FloraGen.Benchmarks.Reporting;
using Reliability.Matrix;

namespace Reliability.Soak;

/// <summary>A run as it is drawn in <c>docs/reliability.md</c>: each line in percent of its own median after the warm-up.</summary>
internal static class SoakChart
{
    /// <summary>Writes the chart where <c>FLORAGEN_WRITE_DOCS=1</c> asks for it, of a run that is longer than usual.</summary>
    /// <param name="setting">The environment variable that makes the run longer.</param>
    /// <param name="file">The name of the file in <c>docs/reliability</c>.</param>
    /// <param name="title">What ran.</param>
    /// <param name="unit">What a run is measured in.</param>
    /// <param name="series">What was measured.</param>
    public static async Task WriteAsync(string setting, string file, string title, string unit, SoakSeries series)
    {
        if (Environment.GetEnvironmentVariable("FLORAGEN_WRITE_DOCS") == "1" && SoakSetting.Of(setting, 0) > 0)
        {
            string folder = Path.Combine(Path.GetDirectoryName(MatrixPage.Path)!, "reliability");
            _ = Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(Path.Combine(folder, file), Render(title, unit, series));
        }
    }

    private static string Render(string title, string unit, SoakSeries series)
    {
        LineChart chart = new(title, unit, "percent of the median after the warm-up", static x => Say(x, "#,0.#"), static y => Say(y, "0"));
        double memory = Usual(static sample => sample.Memory), handles = Usual(static sample => sample.Handles), threads = Usual(static sample => sample.Threads);
        return chart
            .Add($"memory ({Say(memory / 1024 / 1024, "0.0")} MiB)", Line(static sample => sample.Memory, memory))
            .Add($"handles ({Say(handles, "0")})", Line(static sample => sample.Handles, handles))
            .Add($"threads ({Say(threads, "0")})", Line(static sample => sample.Threads, threads))
            .ToSvg();

        double Usual(Func<SoakSample, double> select) => SoakSeries.Median(series.Settled.Select(select));

        (double, double)[] Line(Func<SoakSample, double> select, double whole)
            => [.. series.Samples.Select(sample => (sample.At, 100 * select(sample) / whole))];
    }

    private static string Say(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
