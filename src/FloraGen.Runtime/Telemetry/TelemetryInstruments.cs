namespace FloraGen.Runtime.Internal;

using System.Diagnostics;
using System.Diagnostics.Metrics;

/// <summary>What spans and metrics go to. They live as long as the program, as instruments do.</summary>
internal static class TelemetryInstruments
{
    private static readonly Meter s_meter = new(ApiTelemetry.Name);

    public static ActivitySource Source { get; } = new(ApiTelemetry.Name);

    /// <summary>How long each attempt took, body included, in seconds.</summary>
#if NET9_0_OR_GREATER
    public static Histogram<double> Duration { get; } = s_meter.CreateHistogram(
        "http.client.request.duration",
        "s",
        "Duration of HTTP client requests.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] });
#else
    public static Histogram<double> Duration { get; } =
        s_meter.CreateHistogram<double>("http.client.request.duration", "s", "Duration of HTTP client requests.");
#endif
}
