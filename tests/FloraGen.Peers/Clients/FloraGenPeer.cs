using Microsoft.Extensions.DependencyInjection;
using Peers.Garden.Flora;

namespace Peers;

internal sealed class FloraGenPeer : IPeer
{
    public IGarden Over(HttpClient http) => new Calls(new GardenClient(http, new GardenClientOptions { HandlerAuthenticates = true, AllowInsecureHttp = true }));

    public IGarden At(HttpClient http, string address) =>
        new Calls(new GardenClient(http, new GardenClientOptions { HandlerAuthenticates = true, AllowInsecureHttp = true, BaseUrl = new Uri(address) }));

    public IHttpClientBuilder AddTo(IServiceCollection services, string address)
    {
        services.AddTransient<IGarden>(static provider => new Calls(provider.GetRequiredService<IGardenClient>()));
        return services.AddGardenClient(options => (options.HandlerAuthenticates, options.AllowInsecureHttp, options.BaseUrl) = (true, true, new Uri(address)));
    }

    private sealed class Calls(IGardenClient client) : IGarden
    {
        public async Task<string?> GetAsync(string id, CancellationToken cancellationToken) => (await client.Plants.GetAsync(id, cancellationToken: cancellationToken)).Name;

        public async Task<string?> CreateAsync(CancellationToken cancellationToken) => (await client.Plants.CreateAsync(new Plant { Id = "p1" }, cancellationToken: cancellationToken)).Name;

        public Task<Stream> PictureAsync(string id) => client.Plants.GetPictureAsync(id);
    }
}
