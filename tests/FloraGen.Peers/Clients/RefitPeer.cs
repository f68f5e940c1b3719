using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Peers;

internal sealed class RefitPeer : IPeer
{
    public IGarden Over(HttpClient http) => new Calls(RestService.For<IRefitGarden>(http));

    public IGarden At(HttpClient http, string address)
    {
        http.BaseAddress = new Uri(address);
        return Over(http);
    }

    public IHttpClientBuilder AddTo(IServiceCollection services, string address)
    {
        services.AddTransient<IGarden>(static provider => new Calls(provider.GetRequiredService<IRefitGarden>()));
        return services.AddRefitGeneratedClient<IRefitGarden>(RefitJson.Default).ConfigureHttpClient(http => http.BaseAddress = new Uri(address));
    }

    private sealed class Calls(IRefitGarden client) : IGarden
    {
        public async Task<string?> GetAsync(string id, CancellationToken cancellationToken) => (await client.GetAsync(id, cancellationToken)).Name;

        public async Task<string?> CreateAsync(CancellationToken cancellationToken) => (await client.CreateAsync(new RefitPlant { Id = "p1" }, cancellationToken)).Name;

        public Task<Stream> PictureAsync(string id) => client.PictureAsync(id);
    }
}
