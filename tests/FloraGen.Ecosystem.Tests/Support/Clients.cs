using EcosystemTests.ApiRuntime.Internal;
using Generated.Flora;

namespace EcosystemTests.Support;

internal static class Clients
{
    public static FloraClient Over(HttpMessageHandler handler, Action<FloraClientOptions>? configure = null)
    {
        FloraClientOptions options = new() { ApiKey = "hidden", BaseUrl = new Uri("https://flora.example/api"), TimeProvider = new QuickClock() };
        configure?.Invoke(options);
        return new FloraClient(new HttpClient(handler), options);
    }

    public static FloraClientOptions OptionsOf(FloraClient client) => (FloraClientOptions)((IHidden<ApiTransport>)client).Hidden.Options;
}
