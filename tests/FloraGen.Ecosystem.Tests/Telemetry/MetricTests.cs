using System.Net;
using EcosystemTests.Support;
using Generated.Flora;
using OpenTelemetry.Metrics;

namespace EcosystemTests.Telemetry;

/// <summary>The duration of attempts.</summary>
public class MetricTests
{
    [Fact]
    public async Task AttemptIsMeasuredInSecondsWithTheAttributesOfTheConvention()
    {
        QuickClock clock = new();
        StubHandler handler = new((_, number, _) =>
        {
            clock.Advance(TimeSpan.FromMilliseconds(250));
            return Task.FromResult(Responses.Of(number == 1 ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK));
        });
        using Telemetry telemetry = new();
        using FloraClient client = Clients.Over(handler, options => options.TimeProvider = clock);

        _ = await client.Assets.RetrieveAsync("hidden");

        Metric metric = telemetry.Metric();
        Assert.Equal(("http.client.request.duration", "s", "EcosystemTests.ApiRuntime"), (metric.Name, metric.Unit, metric.MeterName));
        List<(double Sum, string[] Tags)> points = [];
        foreach (ref readonly MetricPoint point in metric.GetMetricPoints())
        {
            points.Add((point.GetHistogramSum(), TagsOf(point)));
        }

        string[] common = ["http.request.method=GET", "network.protocol.version=1.1", "server.address=flora.example", "server.port=443", "url.template=/assets/{assetId}"];
        Assert.Equal(2, points.Count);
        Assert.All(points, static point => Assert.Equal(0.25, point.Sum, precision: 6));
        Assert.Contains(points, point => point.Tags.SequenceEqual([.. ((string[])[.. common, "http.response.status_code=200"]).Order(StringComparer.Ordinal)]));
        Assert.Contains(points, point => point.Tags.SequenceEqual([.. ((string[])[.. common, "http.response.status_code=429", "error.type=429"]).Order(StringComparer.Ordinal)]));
    }

    [Fact]
    public async Task BucketsAreThoseOfTheConvention()
    {
        using Telemetry telemetry = new();
        using FloraClient client = Clients.Over(new StubHandler(HttpStatusCode.OK));

        _ = await client.Assets.RetrieveAsync("ast_1");

        List<double> bounds = [];
        foreach (ref readonly MetricPoint point in telemetry.Metric().GetMetricPoints())
        {
            foreach (HistogramBucket bucket in point.GetHistogramBuckets())
            {
                bounds.Add(bucket.ExplicitBound);
            }
        }

        Assert.Equal([0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, double.PositiveInfinity], bounds);
    }

    private static string[] TagsOf(in MetricPoint point)
    {
        List<string> tags = [];
        foreach (KeyValuePair<string, object?> tag in point.Tags)
        {
            tags.Add($"{tag.Key}={tag.Value}");
        }

        return [.. tags.Order(StringComparer.Ordinal)];
    }
}
