using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Support;

/// <summary>A client of a server, or of a handler, that is told byte by byte what to do. Its waits are over at once.</summary>
internal static class WireTransport
{
    public static ApiTransport Of(WireServer server, Action<ApiOptions>? configure = null)
        => new(Definition(server.Url), OptionsOf(configure));

    public static ApiTransport Of(HttpMessageHandler handler, Action<ApiOptions>? configure = null)
        => new(Definition(new Uri("https://flora.example")), new HttpClient(handler), OptionsOf(configure));

    public static ApiRequest Get() => new(HttpMethod.Get, "/stream");

    public static ApiRequest Post(bool sendsIdempotencyKey = false)
        => new(HttpMethod.Post, "/stream") { SendsIdempotencyKey = sendsIdempotencyKey, Body = JsonBody.Create(1, static (writer, value) => writer.WriteNumberValue(value)) };

    /// <summary>The value of a header in the head of a request.</summary>
    public static string? Header(string head, string name)
        => head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase)) is { } line ? line[(name.Length + 2)..] : null;

    private static Options OptionsOf(Action<ApiOptions>? configure)
    {
        Options options = new() { TimeProvider = new HandMovedClock() };
        configure?.Invoke(options);
        return options;
    }

    private static ApiDefinition Definition(Uri url) => new()
    {
        Name = "Test",
        EnvironmentPrefix = "FLORA_WIRE_TEST",
        Server = new ServerTemplate(url.OriginalString),
        UserAgent = "test",
        Security = SecurityRule.None,
    };

    private sealed class Options : ApiOptions;
}
