using System.Net;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Clients;

/// <summary>Parameters that the client's options give to the calls that do not.</summary>
public class ClientParameterTests
{
    private const string Named = "x-floragen-client-parameters: [accountId, api-version, x-organisation, workspace, session]\n";

    private const string Paths = """
        /accounts/{accountId}/orders/{id}:
          parameters:
          - { name: accountId, in: path, required: true, schema: { type: string }, description: Whose orders. }
          - { name: id, in: path, required: true, schema: { type: integer } }
          - { name: api-version, in: query, required: true, schema: { type: string, enum: [v1, v2], default: v1 } }
          - { name: X-Organisation, in: header, schema: { type: integer } }
          get: { operationId: orders.get, responses: { '204': { description: Done. } } }
          delete:
            operationId: orders.delete
            parameters: [{ name: hard, in: query, required: true, schema: { type: boolean } }]
            responses: { '204': { description: Gone. } }
        /plants:
          get:
            operationId: plants.list
            parameters:
            - { name: workspace, in: query, required: true, schema: { type: string } }
            - { name: session, in: cookie, schema: { type: string } }
            responses: { '204': { description: Done. } }
        """;

    private static readonly string s_document = Documents.WithPaths(Paths).Replace("paths:", Named + "paths:", StringComparison.Ordinal);

    [Theory]
    [InlineData("AccountId = \"a/1\"", "client.Orders.GetAsync(7)", "GET https://things.example/accounts/a%2F1/orders/7?api-version=v1")]
    [InlineData("AccountId = \"a1\", ApiVersion = \"v2\"", "client.Orders.GetAsync(7)", "GET https://things.example/accounts/a1/orders/7?api-version=v2")]
    [InlineData("AccountId = \"a1\"", "client.Orders.DeleteAsync(7, new() { Hard = true })", "DELETE https://things.example/accounts/a1/orders/7?hard=true&api-version=v1")]
    [InlineData("AccountId = \"a1\"", "client.Orders.GetAsync(7, new() { AccountId = \"a2\", ApiVersion = OrderApiVersion.V2 })", "GET https://things.example/accounts/a2/orders/7?api-version=v2")]
    [InlineData("AccountId = \"a1\"", "client.WithOptions(options => options.AccountId = \"a3\").Orders.GetAsync(7)", "GET https://things.example/accounts/a3/orders/7?api-version=v1")]
    [InlineData("AccountId = \"a1\"", "client.Orders.WithRawResponse.GetAsync(7)", "GET https://things.example/accounts/a1/orders/7?api-version=v1")]
    [InlineData("Workspace = \"w 1\", Session = \"s\"", "client.Plants.ListAsync()", "GET https://things.example/plants?workspace=w%201 Cookie=session=s")]
    public async Task CallHasWhatItGivesElseWhatTheOptionsSay(string options, string call, string request)
        => Assert.Equal([request], (await RunAsync(s_document, options, call)).Requests);

    [Theory]
    [InlineData("client.Orders.GetAsync(7)", "The parameter 'accountId' is missing: set ShopClientOptions.AccountId or the environment variable SHOP_ACCOUNT_ID, or OrderGetParams.AccountId for the call.")]
    [InlineData("client.Plants.ListAsync()", "The parameter 'workspace' is missing: set ShopClientOptions.Workspace or the environment variable SHOP_WORKSPACE, or PlantListParams.Workspace for the call.")]
    public async Task ExceptionNamesBothSourcesOfAParameterThatIsMissing(string call, string message)
    {
        ProgramOutcome outcome = await RunAsync(s_document, "", call);

        Assert.Empty(outcome.Requests);
        Assert.Equal(message, outcome.Result);
    }

    [Fact]
    public void ProjectNamesThemToo()
    {
        GeneratorRun run = GeneratorRun.Of(
            Documents.WithPaths(Paths), "/specs/shop.openapi.yaml", metadata: new Dictionary<string, string> { ["FloraGenClientParameters"] = "accountId|X-ORGANISATION" });

        Assert.Contains("string? AccountId", run.Compiles().File("MyApp.Shop.ShopClientOptions.g.cs"), StringComparison.Ordinal);
        Assert.Contains("GetAsync(long id, OrderGetParams? query = null,", run.File("MyApp.Shop.OrdersClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void NameOfNoParameterIsToldWhereItStands()
    {
        string document = Documents.WithPaths(Paths).Replace("paths:", "x-floragen-client-parameters: [acountId]\npaths:", StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Of(document, "/specs/shop.openapi.yaml", metadata: new Dictionary<string, string> { ["FloraGenClientParameters"] = "apiVersion" });

        Assert.Equal(
            [
                "FLORA0012: FloraGenClientParameters=\"apiVersion\" cannot be used: no operation has a parameter 'apiVersion'",
                "FLORA0013: x-floragen-client-parameters is ignored: no operation has a parameter 'acountId'",
            ],
            Told(run, "FLORA0012", "FLORA0013"));
    }

    [Fact]
    public void ListStaysAParameterOfTheOperation()
    {
        string document = Documents.WithPaths("""
            /plants:
              get:
                operationId: plants.list
                parameters: [{ name: ids, in: query, schema: { type: array, items: { type: string } } }]
                responses: { '204': { description: Done. } }
            """).Replace("paths:", "x-floragen-client-parameters: [ids]\npaths:", StringComparison.Ordinal);
        GeneratorRun run = GeneratorRun.Of(document, "/specs/shop.openapi.yaml").Compiles();

        Assert.DoesNotContain("Ids", run.File("MyApp.Shop.ShopClientOptions.g.cs"), StringComparison.Ordinal);
        Assert.Equal(
            ["FLORA0013: x-floragen-client-parameters is ignored: 'ids' is not a single text here, so it stays a parameter of the operation"], Told(run, "FLORA0013"));
    }

    [Fact]
    public void ExtensionThatIsNoListIsTold()
    {
        string document = Documents.WithPaths(Paths).Replace("paths:", "x-floragen-client-parameters: accountId\npaths:", StringComparison.Ordinal);

        Assert.Equal(
            ["FLORA0013: x-floragen-client-parameters is ignored: it needs a list of the names of parameters"],
            Told(GeneratorRun.Of(document, "/specs/shop.openapi.yaml"), "FLORA0013"));
    }

    private static string[] Told(GeneratorRun run, params string[] ids)
        => [.. run.Result.Diagnostics.Where(diagnostic => ids.Contains(diagnostic.Id)).Select(static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(null)}").Order(StringComparer.Ordinal)];

    private static Task<ProgramOutcome> RunAsync(string document, string options, string call) => ClientProgram.RunAsync(
        document,
        $$"""
        using ShopClient client = new(http, new ShopClientOptions { {{options}} });
        try
        {
            await {{call}};
            return "";
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
        """,
        static _ => (HttpStatusCode.NoContent, "", null));
}
