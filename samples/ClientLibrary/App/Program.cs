using Flora;

// The key comes from FLORA_API_KEY and the address from FLORA_BASE_URL.
using FloraClient client = new();

await foreach (AssetListResponse asset in client.Assets.ListAsync())
{
    // The rules look at this project too: without the question, FLORA1004 warns that a failed asset has no URL.
    Console.WriteLine($"{asset.Name}: {(asset.IsFailed ? "failed" : asset.Url)}");
}
