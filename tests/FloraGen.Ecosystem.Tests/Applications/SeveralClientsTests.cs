using System.Net;
using System.Text;
using EcosystemTests.Support;
using Generated.Flora;
using Generated.Vault;

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
