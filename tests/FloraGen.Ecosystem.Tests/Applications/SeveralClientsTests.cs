using System.Net;
using System.Text;
using EcosystemTests.Support;
using Generated.Flora;
using Generated.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace EcosystemTests.Applications;

/// <summary>Two clients in one program: the types that none of them owns are there once.</summary>
public class SeveralClientsTests
{
    private const string Fault = """{"error":{"code":"not_found","message":"There is none."}}""";

    [Fact]
    public async Task OneCatchServesAllClients()
    {
        StubHandler handler = new(static (_, _, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound)
        {
            Content = new StringContent(Fault, Encoding.UTF8, "application/json"),
        }));
        using HttpClient http = new(handler);
        using FloraClient flora = new(http, new FloraClientOptions { ApiKey = "key" });
        using VaultClient vault = new(http, new VaultClientOptions { Authenticate = static (_, _) => default });

        Assert.Equal("not_found", await CodeAsync(() => flora.Assets.RetrieveAsync("a")));
        Assert.Equal("not_found", await CodeAsync(() => vault.Secrets.ReadAsync("a", new RequestOptions())));
    }

    [Fact]
    public void ErrorOfADocumentIsReadByItsClient()
    {
        ApiException exception = new("refused", HttpStatusCode.NotFound, Fault);

        Assert.Equal("There is none.", exception.Error?.Error.Message);
        Assert.Equal("There is none.", FloraClientErrors.Of(exception)?.Error.Message);
        _ = Assert.Throws<ArgumentNullException>(static () => FloraClientErrors.Of(null!));
    }

    [Fact]
    public async Task ExceptionTellsWhichClientItComesFrom()
    {
        StubHandler handler = new(static (_, _, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound)));
        ServiceCollection services = new();
        services.AddFloraClient(static options => options.ApiKey = "key").ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddFloraClient("archive", static options => options.ApiKey = "key").ConfigurePrimaryHttpMessageHandler(() => handler);
        await using ServiceProvider provider = services.BuildServiceProvider();
        using VaultClient vault = new(new HttpClient(handler), new VaultClientOptions { Authenticate = static (_, _) => default });
        IFloraClient tenant = provider.GetRequiredService<IFloraClientFactory>().Create("archive").WithOptions(static options => options.MaxRetries = 0);

        Assert.Equal(("FloraClient", null), await ClientAsync(() => provider.GetRequiredService<FloraClient>().Assets.RetrieveAsync("a")));
        Assert.Equal(("FloraClient", "archive"), await ClientAsync(() => provider.GetRequiredKeyedService<IFloraClient>("archive").Assets.RetrieveAsync("a")));
        Assert.Equal(("FloraClient", "archive"), await ClientAsync(() => tenant.Assets.RetrieveAsync("a")));
        Assert.Equal(("VaultClient", null), await ClientAsync(() => vault.Secrets.ReadAsync("a", new RequestOptions())));
    }

    [Fact]
    public void ExceptionOfATestNamesTheClientThatTheTestSays()
    {
        ApiNotFoundException exception = new("none") { ClientName = nameof(FloraClient), ClientKey = "archive" };

        Assert.Equal(("FloraClient", "archive"), (exception.ClientName, exception.ClientKey));
        Assert.Null(new ApiNotFoundException("none").ClientName);
    }

    private static async Task<(string? Name, string? Key)> ClientAsync(Func<Task> call)
    {
        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(call);
        return (exception.ClientName, exception.ClientKey);
    }

    private static async Task<string?> CodeAsync(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (ApiException exception)
        {
            return exception.ErrorCode;
        }
    }
}
