using Garden.Flora;

namespace Garden;

/// <summary>FLORA's assets.</summary>
internal static class AssetChecks
{
    private const int Length = 300_000;

    public static async Task<string> UploadAsync(FloraClient client, string workspace)
    {
        Progress progress = new();
        AssetRetrieveResponse asset = await SendAsync(client, workspace, "moss.txt", progress);
        return $"{asset.Status}, {progress.Last} bytes, {(progress is { Rises: true, Count: > 3 } ? "bit by bit" : "at once")}";
    }

    public static async Task<string> FailAsync(FloraClient client, string workspace)
    {
        AssetRetrieveResponse asset = await SendAsync(client, workspace, "fail.txt", null);
        try
        {
            _ = asset.EnsureSucceeded();
            return "succeeded";
        }
        catch (ApiFailureException failure)
        {
            return $"IsFailed {asset.IsFailed}, EnsureSucceeded throws {failure.Status}";
        }
    }

    public static async Task<string> ListAsync(FloraClient client, string workspace)
    {
        _ = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = workspace, FileName = "ivy.txt" });
        Pager<AssetsCursorPage, AssetListResponse> list = client.Assets.ListAsync(new() { WorkspaceId = workspace, Limit = 2 });
        List<string?> names = [];
        await foreach (AssetListResponse asset in list)
        {
            names.Add(asset.Name);
        }

        AssetsCursorPage page = await list;
        AssetsCursorPage next = await page.GetNextPageAsync();
        return $"{string.Join(' ', names)}, pages of {page.Items.Count} and {next.Items.Count}";
    }

    /// <summary>The request id is a header that the server lets pages see.</summary>
    public static async Task<string> MissAsync(FloraClient client)
    {
        try
        {
            return $"found {(await client.Assets.RetrieveAsync("nowhere")).Status}";
        }
        catch (ApiNotFoundException error)
        {
            return $"{(int)error.StatusCode!} {error.ErrorCode}, request id {(error.RequestId is null ? "missing" : "there")}";
        }
    }

    private static async Task<AssetRetrieveResponse> SendAsync(FloraClient client, string workspace, string name, IProgress<long>? progress)
    {
        AssetCreateResponse created = await client.Assets.CreateAsync(
            new() { Source = "signed-url", WorkspaceId = workspace, FileName = name, ContentType = "text/plain" });
        await created.Upload!.SendAsync(client, FilePart.FromBytes(new byte[Length], name, "text/plain"), progress);
        _ = await client.Assets.CompleteAsync(created.AssetId);
        return await client.Assets.WaitForStatusAsync(created.AssetId);
    }
}
