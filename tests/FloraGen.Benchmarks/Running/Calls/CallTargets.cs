using FloraGen.Benchmarks.Clients.Flora;
using FloraGen.Benchmarks.Clients.Listing;
using FloraGen.Benchmarks.Running.HandWritten;

namespace FloraGen.Benchmarks.Running.Calls;

/// <summary>The clients that are compared, each set up as its users would.</summary>
internal static class CallTargets
{
    public static FloraClient Ours(HttpMessageHandler handler, Uri baseUrl)
        => new(Http(handler), new FloraClientOptions { ApiKey = "key", BaseUrl = baseUrl });

    public static ListingClient OursForModels(HttpMessageHandler handler, Uri baseUrl)
        => new(Http(handler), new ListingClientOptions { ApiKey = "key", BaseUrl = baseUrl });

    public static HandClient Hand(HttpMessageHandler handler, Uri baseUrl) => new(handler, baseUrl);

    public static Anthropic.AnthropicClient Stainless(HttpMessageHandler handler, Uri baseUrl)
        => new() { HttpClient = Http(handler), ApiKey = "key", BaseUrl = baseUrl.ToString().TrimEnd('/') };

    /// <summary>A client's own limit covers the body too, so the one of HttpClient is switched off, as it is on a client's own connections.</summary>
    private static HttpClient Http(HttpMessageHandler handler) => new(handler) { Timeout = Timeout.InfiniteTimeSpan };
}
