using System.Net;
using EcosystemTests.Support;
using Generated.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace EcosystemTests.DependencyInjection;

/// <summary>Access tokens belong to the registration, and not to each of the clients that come and go.</summary>
public class SharedTokenTests
{
    [Fact]
    public async Task AllClientsOfARegistrationShareTheirToken()
    {
        StubHandler handler = Tokens();
        await using ServiceProvider provider = Provider(services => services.AddVaultClient(Known).ConfigurePrimaryHttpMessageHandler(() => handler));

        await provider.GetRequiredService<VaultClient>().Secrets.ReadAsync("one");
        await provider.GetRequiredService<IVaultClient>().Secrets.ReadAsync("two");

        Assert.Equal(["/token", "/v1/secrets/one", "/v1/secrets/two"], handler.Requests.Select(static request => request.Url.AbsolutePath));
    }

    [Fact]
    public async Task RegistrationsDoNotShareTheirs()
    {
        StubHandler handler = Tokens();
        await using ServiceProvider provider = Provider(services =>
        {
            services.AddVaultClient("a", Known).ConfigurePrimaryHttpMessageHandler(() => handler);
            services.AddVaultClient("b", Known).ConfigurePrimaryHttpMessageHandler(() => handler);
        });

        await provider.GetRequiredKeyedService<VaultClient>("a").Secrets.ReadAsync("one");
        await provider.GetRequiredKeyedService<VaultClient>("b").Secrets.ReadAsync("one");

        Assert.Equal(2, handler.Requests.Count(static request => request.Url.AbsolutePath == "/token"));
    }

    private static void Known(VaultClientOptions options) => (options.ClientId, options.ClientSecret) = ("app", "hidden");

    private static StubHandler Tokens() => new(static (request, _, _) => Task.FromResult(request.RequestUri!.AbsolutePath == "/token"
        ? Responses.Of(HttpStatusCode.OK, """{"access_token":"t1","expires_in":3600}""")
        : new HttpResponseMessage(HttpStatusCode.NoContent)));

    private static ServiceProvider Provider(Action<IServiceCollection> add)
    {
        ServiceCollection services = new();
        add(services);
        return services.BuildServiceProvider();
    }
}
