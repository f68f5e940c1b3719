using Generated.Flora;

namespace RuntimeTests.Support;

internal static class Clients
{
    public static FloraClient Over(HttpMessageHandler handler, Action<FloraClientOptions>? configure = null)
    {
        FloraClientOptions options = new() { ApiKey = "key_1", BaseUrl = new Uri("https://flora.example/api"), TimeProvider = new HandMovedClock() };
        configure?.Invoke(options);
        return new FloraClient(new HttpClient(handler), options);
    }
}
