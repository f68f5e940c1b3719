using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NativeAot;
using NativeAot.Flora;

// The key comes from FLORA_API_KEY and the address from FLORA_BASE_URL; `new FloraClient()` is all that a program without a
// container of services needs. With one, options are bound by generated code, which nobody has to reflect on either.
IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Flora:Timeout", "00:00:20")]).Build();
ServiceCollection services = new();
services.AddFloraClient(configuration.GetSection("Flora"));
await using ServiceProvider provider = services.BuildServiceProvider();
FloraClient client = provider.GetRequiredService<FloraClient>();

AssetCreateResponse created = await client.Assets.CreateAsync(new()
{
    Source = "signed-url",
    WorkspaceId = Environment.GetEnvironmentVariable("FLORA_WORKSPACE_ID") ?? "ws_garden",
    FileName = "note.txt",
    ContentType = "text/plain",
});
created.EnsureSucceeded();
Console.WriteLine($"created: {created.Status}");

await created.Upload!.SendAsync(client, FilePart.FromBytes("a note"u8.ToArray(), "note.txt", "text/plain"));
_ = await client.Assets.CompleteAsync(created.AssetId);
AssetRetrieveResponse asset = await client.Assets.WaitForStatusAsync(created.AssetId);
Console.WriteLine($"uploaded: {asset.Status}");

int count = 0;
await foreach (AssetListResponse item in client.Assets.ListAsync())
{
    count += item.AssetId == created.AssetId ? 1 : 0;
}

Console.WriteLine($"listed: {count}");

// Nothing is reflected here, so JsonSerializer has to be told: each generated record has its own JsonTypeInfo ...
AssetRetrieveResponse same = await client.SendAsync(HttpMethod.Get, "/assets/" + created.AssetId, AssetRetrieveResponse.JsonTypeInfo);
string json = JsonSerializer.Serialize(same, AssetRetrieveResponse.JsonTypeInfo);
Console.WriteLine($"the same: {same == JsonSerializer.Deserialize(json, AssetRetrieveResponse.JsonTypeInfo)}");

// ... one resolver knows all of the client's types, and lists of them ...
JsonSerializerOptions known = new() { TypeInfoResolver = FloraClient.JsonTypes };
JsonTypeInfo statuses = known.GetTypeInfo(typeof(List<AssetStatus>));
Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize("""["ready"]""", statuses), statuses));

// ... and types of yours come from a JsonSerializerContext, as ever.
Console.WriteLine(JsonSerializer.Serialize(new Summary(asset.Name, asset.IsFailed), SummaryJson.Default.Summary));
