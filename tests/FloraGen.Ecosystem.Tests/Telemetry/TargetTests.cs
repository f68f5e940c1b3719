using EcosystemTests.ApiRuntime.Internal;

namespace EcosystemTests.Telemetry;

/// <summary>Where a request goes, as spans and metrics say it.</summary>
public class TargetTests
{
    [Theory]
    [InlineData("https://flora.example/a/b", "https://flora.example/a/b", "flora.example", 443)]
    [InlineData("http://user:hidden@flora.example:8080/a%20b?key=hidden#hidden", "http://flora.example:8080/a%20b?*", "flora.example", 8080)]
    [InlineData("https://[::1]:5000/?", "https://[::1]:5000/", "::1", 5000)]
    [InlineData("https://bücher.example/", "https://bücher.example/", "xn--bcher-kva.example", 443)]
    public void UrlHasNoSecret(string url, string shown, string host, int port)
    {
        TelemetryTarget target = new(HttpMethod.Get, new Uri(url), null);

        Assert.Equal((shown, host, port), (target.FullUrl, target.Host, target.Port));
    }
}
