using System.Diagnostics;
using FloraSandbox;
using Generated.Flora;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace EcosystemTests.Telemetry;

/// <summary>Beside <c>AddHttpClientInstrumentation()</c>, which applications have for all that they send.</summary>
public class InstrumentationTests
{
    [Fact]
    public async Task EachRequestIsASpanOfEachAndBothSayTheOperation()
    {
        List<Activity> spans = [];
        List<string?> operations = [];
        await using SandboxServer server = await SandboxServer.StartAsync();
        using (Sdk.CreateTracerProviderBuilder()
            .AddSource(ApiTelemetry.Name)
            .AddHttpClientInstrumentation(options => options.EnrichWithHttpRequestMessage = (_, request) => operations.Add(ApiOperation.Of(request)?.OperationId))
            .AddInMemoryExporter(spans)
            .Build())
        {
            using HttpClient http = new();
            using FloraClient client = new(http, new FloraClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl });
            _ = await client.Assets.ListAsync(options: new RequestOptions { Query = new Dictionary<string, string> { ["secret"] = "hidden" } });
        }

        Activity connections = Assert.Single(spans, static span => span.Source.Name == "System.Net.Http");
        Activity attempt = Assert.Single(spans, static span => span.Source.Name == ApiTelemetry.Name && span.Kind == ActivityKind.Client);
        Activity call = Assert.Single(spans, static span => span.Source.Name == ApiTelemetry.Name && span.Kind == ActivityKind.Internal);
        Assert.Equal((attempt.SpanId, call.SpanId), (connections.ParentSpanId, attempt.ParentSpanId));
        Assert.Equal(["assets.list"], operations);
        Assert.All(spans, span => Assert.DoesNotContain(span.TagObjects, tag => tag.Value is string text && (text.Contains("hidden", StringComparison.Ordinal) || text.Contains(server.ApiKey, StringComparison.Ordinal))));
    }
}
