using Microsoft.Extensions.DependencyInjection;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Peers.Garden.Kiota;
using Peers.Garden.Kiota.Models;

namespace Peers;

internal sealed class KiotaPeer : IPeer
{
    public static KiotaGarden Client(HttpClient http, IAuthenticationProvider? who = null, string? address = null)
    {
        HttpClientRequestAdapter adapter = new(who ?? new AnonymousAuthenticationProvider(), httpClient: http);
        if (address is not null)
        {
            adapter.BaseUrl = address;
        }

        return new KiotaGarden(adapter);
    }

    public IGarden Over(HttpClient http) => new Calls(Client(http));

    public IGarden At(HttpClient http, string address) => new Calls(Client(http, address: address));

    public IHttpClientBuilder AddTo(IServiceCollection services, string address)
    {
        services.AddTransient<IGarden>(static provider => new Calls(Client(provider.GetRequiredService<IHttpClientFactory>().CreateClient("garden"))));
        IHttpClientBuilder builder = services.AddHttpClient("garden", http => http.BaseAddress = new Uri(address));
        foreach (KiotaClientFactory.ActivatableType handler in KiotaClientFactory.GetDefaultHandlerActivatableTypes())
        {
            Type type = handler;
            services.AddTransient(type);
            _ = builder.AddHttpMessageHandler(provider => (DelegatingHandler)provider.GetRequiredService(type));
        }

        return builder;
    }

    private sealed class Calls(KiotaGarden client) : IGarden
    {
        public async Task<string?> GetAsync(string id, CancellationToken cancellationToken) => (await client.Plants[id].GetAsync(cancellationToken: cancellationToken))?.Name;

        public async Task<string?> CreateAsync(CancellationToken cancellationToken) => (await client.Plants.PostAsync(new Plant { Id = "p1" }, cancellationToken: cancellationToken))?.Name;

        public async Task<Stream> PictureAsync(string id) => (await client.Plants[id].Picture.GetAsync())!;
    }
}
