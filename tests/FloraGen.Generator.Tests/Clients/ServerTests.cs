using System.Net;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Clients;

/// <summary>Where calls go, by the document's servers and by what a user chooses.</summary>
public class ServerTests
{
    private const string Regions = "[{ url: 'https://{region}.things.example/{version}', variables: { region: { default: eu, enum: [eu, us] }, version: { default: v1 } } }]";
    private const string Open = "[{ url: 'https://{tenant}.things.example/', variables: { tenant: { default: demo } } }]";

    [Theory]
    [InlineData(Regions, "", "https://eu.things.example/v1/things")]
    [InlineData(Regions, "Region = \"us\", Version = \"v2/beta\"", "https://us.things.example/v2/beta/things")]
    [InlineData(Regions, "Region = \"us\", BaseUrl = new Uri(\"https://my.example/x\")", "https://my.example/x/things")]
    [InlineData(Open, "Tenant = \"acme\"", "https://acme.things.example/things")]
    [InlineData("[{ url: '{protocol}://{host}/api', variables: { protocol: { default: https }, host: { default: 'a.example' } } }]", "Host = \"localhost:8080\", Protocol = \"http\"", "http://localhost:8080/api/things")]
    [InlineData("[{ url: /api/v3 }]", "BaseUrl = new Uri(\"https://my.example\")", "https://my.example/api/v3/things")]
    [InlineData("[{ url: /api/v3 }]", "BaseUrl = new Uri(\"https://my.example/own/\")", "https://my.example/own/things")]
    public async Task CallGoesToTheServer(string servers, string options, string url)
        => Assert.Equal([$"GET {url}"], (await RunAsync(servers, options)).Requests);

    [Theory]
    [InlineData(Regions, "Region = \"eu.evil.example\"", "eu, us")]
    [InlineData(Open, "Tenant = \"evil.example/\"", "SHOP_TENANT")]
    [InlineData(Open, "Tenant = \"evil.example#\"", "SHOP_TENANT")]
    [InlineData(Open, "Tenant = \"evil.example?\"", "SHOP_TENANT")]
    [InlineData(Open, "Tenant = \"evil.example\\\\\"", "SHOP_TENANT")]
    [InlineData(Open, "Tenant = \"key@evil.example:80\"", "SHOP_TENANT")]
    [InlineData(Regions, "Version = \"../admin\"", "SHOP_VERSION")]
    [InlineData("[{ url: 'https://{tenant}.things.example' }]", "", "SHOP_TENANT")]
    [InlineData("[{ url: /api/v3 }]", "", "SHOP_BASE_URL")]
    public async Task ValueThatLeadsElsewhereIsRefusedBeforeAnythingIsSent(string servers, string options, string words)
    {
        ProgramOutcome outcome = await RunAsync(servers, options);

        Assert.Empty(outcome.Requests);
        Assert.Contains(words, outcome.Result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "https://files.example/v2/files", "https://things.example/things", "https://things.example/beta/tests")]
    [InlineData("BaseUrl = new Uri(\"http://localhost:5000\")", "http://localhost:5000/files", "http://localhost:5000/things", "http://localhost:5000/beta/tests")]
    public async Task OperationHasAServerOfItsOwnUnlessTheUserNamesOne(string options, params string[] urls)
    {
        string document = Documents.WithPaths("""
            /files:
              servers: [{ url: 'https://files.example/v2' }]
              get: { operationId: things.files, responses: { '204': { description: Done. } } }
            /things:
              servers: [{ url: 'https://files.example/v2' }]
              get: { operationId: things.list, servers: [{ url: 'https://things.example' }], responses: { '204': { description: Done. } } }
            /tests:
              get: { operationId: things.tests, servers: [{ url: /beta }], responses: { '204': { description: Done. } } }
            """);
        ProgramOutcome outcome = await ClientProgram.RunAsync(document, $$"""
            using ShopClient client = new(http, new ShopClientOptions { {{options}} });
            await client.Things.FilesAsync();
            await client.Things.ListAsync();
            await client.Things.TestsAsync();
            return "";
            """, static _ => (HttpStatusCode.NoContent, "", null));

        Assert.Equal(urls.Select(static url => "GET " + url), outcome.Requests);
    }

    private static Task<ProgramOutcome> RunAsync(string servers, string options)
    {
        string document = Documents.WithPaths("/things:\n  get: { operationId: things.list, responses: { '204': { description: Done. } } }")
            .Replace("[{ url: 'https://things.example' }]", servers, StringComparison.Ordinal);
        return ClientProgram.RunAsync(document, $$"""
            using ShopClient client = new(http, new ShopClientOptions { {{options}} });
            try { await client.Things.ListAsync(); return ""; }
            catch (InvalidOperationException error) { return error.Message; }
            """, static _ => (HttpStatusCode.NoContent, "", null));
    }
}
