using System.Diagnostics;
using Generated.Flora;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace EcosystemTests.Telemetry;

/// <summary>What OpenTelemetry gets to see of FLORA's client.</summary>
internal sealed class Telemetry : IDisposable
{
    private readonly TracerProvider _tracer;
    private readonly MeterProvider _meter;
    private readonly List<Activity> _spans = [];
    private readonly List<Metric> _metrics = [];

    public Telemetry(params string[] otherSources)
    {
        _tracer = Sdk.CreateTracerProviderBuilder().AddSource([ApiTelemetry.Name, .. otherSources]).AddInMemoryExporter(_spans).Build();
        _meter = Sdk.CreateMeterProviderBuilder().AddMeter(ApiTelemetry.Name).AddInMemoryExporter(_metrics).Build();
    }

    /// <summary>The spans of requests.</summary>
    public IReadOnlyList<Activity> Spans => [.. _spans.Where(static span => span.Kind == ActivityKind.Client)];

    /// <summary>The spans of whole calls.</summary>
    public IReadOnlyList<Activity> Calls => [.. _spans.Where(static span => span.Kind == ActivityKind.Internal && span.Source.Name == ApiTelemetry.Name)];

    /// <summary>The only metric, collected now.</summary>
    public Metric Metric()
    {
        Assert.True(_meter.ForceFlush(10_000));
        return Assert.Single(_metrics);
    }

    public void Dispose()
    {
        _tracer.Dispose();
        _meter.Dispose();
    }
}
