using Microsoft.Extensions.DependencyInjection;
using Peers.Garden.NSwagGarden;

namespace Peers;

internal sealed class NSwagPeer : IPeer
{
    public IGarden Over(HttpClient http) => new Calls(new NSwagGarden(http));

    public IGarden At(HttpClient http, string address) => new Calls(new NSwagGarden(http) { BaseUrl = address });

    public IHttpClientBuilder AddTo(IServiceCollection services, string address)
    {
        services.AddTransient<IGarden>(static provider => new Calls(provider.GetRequiredService<INSwagGarden>()));
        return services.AddHttpClient<INSwagGarden, NSwagGarden>(http => new NSwagGarden(http) { BaseUrl = address });
    }

    private sealed class Calls(INSwagGarden client) : IGarden
    {
        public async Task<string?> GetAsync(string id, CancellationToken cancellationToken) => (await client.GetPlantAsync(id, cancellationToken)).Name;

        public async Task<string?> CreateAsync(CancellationToken cancellationToken) => (await client.CreatePlantAsync(new Plant { Id = "p1" }, cancellationToken)).Name;

        public async Task<Stream> PictureAsync(string id) => (await client.GetPictureAsync(id)).Stream;
    }
}
