using Microsoft.Extensions.DependencyInjection;

namespace Peers;

/// <summary>How an application makes the client of one generator, as its own pages say.</summary>
internal interface IPeer
{
    static Uri Address { get; } = new("http://localhost:5081/document/");

    /// <summary>Over an HttpClient of the application.</summary>
    IGarden Over(HttpClient http);

    /// <summary>With an address of its own, where the client takes one.</summary>
    IGarden At(HttpClient http, string address);

    /// <summary>In the container. <see cref="IGarden"/> is there then.</summary>
    IHttpClientBuilder AddTo(IServiceCollection services, string address = "http://localhost:5081/document/");
}
