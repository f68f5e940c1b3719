using EcosystemTests.ApiRuntime.Internal;
using EcosystemTests.Support;
using Generated.Flora;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EcosystemTests.Logging;

/// <summary>Where nobody listens, watching an attempt makes nothing that has to be collected.</summary>
public class SilenceTests
{
    [Fact]
    public void AttemptThatNobodyWatchesAllocatesNothing() => Assert.Equal(0, AllocatedWith(null));

    [Fact]
    public void AttemptWhoseLoggerIsOffAllocatesNothing() => Assert.Equal(0, AllocatedWith(NullLogger.Instance));

    [Fact]
    public void AttemptThatIsLoggedAllocates() => Assert.NotEqual(0, AllocatedWith(new LogRecorder()));

    private static long AllocatedWith(ILogger? logger)
    {
        ApiCall call = new(HttpMethod.Get, "GET /assets", "/assets", new FloraClientOptions { Logger = logger });
        AttemptResult result = new(new ServerResponse(System.Net.HttpStatusCode.OK, HeaderMap.Empty, default), null, wasSent: true);
        using HttpRequestMessage request = new(HttpMethod.Get, "https://flora.example/assets");
        using HttpResponseMessage response = new();
        AttemptWatch watch = new(call, 0);
        Attempt(watch, request, response, result);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Attempt(watch, request, response, result);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Attempt(AttemptWatch watch, HttpRequestMessage request, HttpResponseMessage response, AttemptResult result)
    {
        watch.Sending(request);
        watch.Received(response);
        watch.Ended(result);
    }
}
