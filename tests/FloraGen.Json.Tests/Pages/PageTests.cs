using System.Net.Http.Json;
using System.Text.Json;
using Described.Flora;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace JsonTests.Pages;

/// <summary>The snippets of docs/json.md, run.</summary>
public class PageTests
{
    private const string Json =
        """{"asset_id":"a","content_type":"image/png","created_at":null,"description":null,"failure_message":null,"height":null,"name":null,"size_bytes":null,"status":"archived","upload_content_type":null,"uploaded_via":"url","url":null,"width":null,"workspace_id":null}""";

    private static AssetRetrieveResponse Asset => JsonSerializer.Deserialize<AssetRetrieveResponse>(Json)!;

    [Fact]
    public async Task MinimalApiAndHttpClientWorkWithTheResolver()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseTestServer();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Add(FloraClient.JsonTypes));
        await using WebApplication application = builder.Build();
        _ = application.MapGet("/asset", static () => Asset);
        await application.StartAsync();
        HttpClient http = application.GetTestClient();

        JsonSerializerOptions json = new(JsonSerializerDefaults.Web) { TypeInfoResolver = FloraClient.JsonTypes };
        AssetRetrieveResponse? asset = await http.GetFromJsonAsync<AssetRetrieveResponse>("/asset", json);

        Assert.Equal(Asset, asset);
    }

    [Fact]
    public void EnumIsAKey()
    {
        Dictionary<AssetStatus, int> counts = new() { [AssetStatus.PendingUpload] = 2 };
        string text = JsonSerializer.Serialize(counts); // {"pending_upload":2}

        Assert.Equal("""{"pending_upload":2}""", text);
    }

    [Fact]
    public async Task AspNetCoreDescribesTheTypes()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseTestServer();
        builder.Services.AddOpenApi(options => options.AddFloraClientSchemas());
        await using WebApplication application = builder.Build();
        _ = application.MapOpenApi();

        Assert.Contains("upload_content_type", await DocumentAsync(application, "/openapi/v1.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NSwagDescribesTheTypes()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseTestServer();
        _ = builder.Services.AddEndpointsApiExplorer();
        builder.Services.AddOpenApiDocument(settings => settings.SchemaSettings.AddFloraClientSchemas());
        await using WebApplication application = builder.Build();
        _ = application.UseOpenApi();

        Assert.Contains("upload_content_type", await DocumentAsync(application, "/swagger/v1/swagger.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void SchemaIsAtHand()
    {
        using JsonDocument schema = JsonDocument.Parse(FloraClientSchemas.Of(typeof(AssetRetrieveResponse))!);

        Assert.Equal("object", schema.RootElement.GetProperty("type").GetString());
        Assert.Null(FloraClientSchemas.Of(typeof(string)));
    }

    [Fact]
    public void NewtonsoftWritesAndReadsTheSame()
    {
        AssetRetrieveResponse asset = Asset;

        string text = JsonConvert.SerializeObject(asset);
        AssetRetrieveResponse? again = JsonConvert.DeserializeObject<AssetRetrieveResponse>(text);

        Assert.Equal((Json, asset), (text, again));
    }

    [Fact]
    public async Task DatabaseKeepsThem()
    {
        await using SqliteConnection connection = new("Data Source=:memory:");
        await connection.OpenAsync();
        DbContextOptions<AssetStore> options = new DbContextOptionsBuilder<AssetStore>().UseSqlite(connection).Options;
        await using (AssetStore store = new(options))
        {
            _ = await store.Database.EnsureCreatedAsync();
            _ = store.Assets.Add(new StoredAsset { Asset = Asset, Status = AssetStatus.Failed, Error = new() { Field = "f", Message = "m" } });
            _ = await store.SaveChangesAsync();
        }

        await using AssetStore again = new(options);
        StoredAsset stored = await again.Assets.SingleAsync(static item => item.Status == AssetStatus.Failed && item.Error.Field == "f");

        Assert.Equal((Asset, "m"), (stored.Asset, stored.Error.Message));
    }

    private static async Task<string> DocumentAsync(WebApplication application, string path)
    {
        _ = application.MapGet("/asset", static () => Asset);
        await application.StartAsync();
        return await application.GetTestClient().GetStringAsync(path);
    }
}
