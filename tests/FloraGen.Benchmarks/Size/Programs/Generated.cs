using Api;

using LoopbackServer server = new();
using ServiceClient client = new(new ServiceClientOptions { ApiKey = "key", BaseUrl = server.Address });

AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "https://images.example/tulip.png", WorkspaceId = "ws_garden" });
Console.WriteLine($"created {created.AssetId}: {created.Status}");

AssetRetrieveResponse asset = await client.Assets.WaitForStatusAsync(created.AssetId, new WaitOptions { PollInterval = TimeSpan.FromMilliseconds(1) });
Console.WriteLine($"{asset.Name} of {asset.CreatedAt:u}: {asset.Status} {asset.Url}");

await foreach (AssetListResponse item in client.Assets.ListAsync(new() { WorkspaceId = "ws_garden", Limit = 2 }))
{
    Console.WriteLine($"listed {item.Name}, {item.SizeBytes} bytes: {item.Status}");
}

try
{
    _ = await client.Assets.RetrieveAsync("missing");
}
catch (ApiNotFoundException error)
{
    Console.WriteLine($"{(int?)error.StatusCode} {error.ErrorCode} {error.RequestId}");
}

// Whoever started this looks at its memory first.
Console.WriteLine("done");
_ = Console.OpenStandardInput().ReadByte();
