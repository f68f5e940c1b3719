namespace FloraGen.Benchmarks.Workloads;

/// <summary>How people write code about an asset's status.</summary>
internal static class StatusShapes
{
    public static IReadOnlyList<string> All { get; } =
    [
        """
            public async Task<string> GuardAsync#(string id, CancellationToken token)
            {
                AssetRetrieveResponse asset = await Assets.RetrieveAsync(id, cancellationToken: token);
                if (asset.Status != AssetStatus.Ready)
                {
                    throw new InvalidOperationException($"Asset {id} is {asset.Status}: {asset.FailureMessage}");
                }

                return asset.Url!;
            }
        """,
        """
            public async Task SwitchAsync#(string id)
            {
                AssetRetrieveResponse asset = await Assets.RetrieveAsync(id);
                switch (asset.Status)
                {
                    case AssetStatus.Ready: Show(asset.Url!); break;
                    case AssetStatus.PendingUpload: Log("still on its way: " + id); break;
                    case AssetStatus.Failed: throw new InvalidOperationException(asset.FailureMessage);
                    default: Log("unknown"); break;
                }
            }
        """,
        """
            public async Task<string> DescribeAsync#(string id)
            {
                AssetRetrieveResponse asset = await Assets.RetrieveAsync(id);
                return asset.Status switch
                {
                    AssetStatus.Ready => $"{asset.Name} of {asset.SizeBytes} bytes",
                    AssetStatus.PendingUpload => "pending",
                    AssetStatus.Failed => asset.FailureMessage ?? "failed",
                    _ => "unknown",
                };
            }
        """,
        """
            public async Task<string> PollAsync#(string id, CancellationToken token)
            {
                AssetRetrieveResponse asset = await Assets.RetrieveAsync(id, cancellationToken: token);
                while (asset.Status == AssetStatus.PendingUpload)
                {
                    await Task.Delay(TimeSpan.FromSeconds(1), token);
                    asset = await Assets.RetrieveAsync(id, cancellationToken: token);
                }

                return asset.Status == AssetStatus.Failed ? throw new InvalidOperationException(asset.FailureMessage) : asset.Url!;
            }
        """,
        """
            public async Task ShowAsync#(string id)
            {
                AssetRetrieveResponse asset = await Assets.RetrieveAsync(id);
                if (asset.Status == AssetStatus.Ready)
                {
                    Show(asset.Url!);
                }
                else
                {
                    Log($"{id} is not ready: {asset.Status}");
                }
            }
        """,
        """
            public async Task<string?> TryAsync#(string id)
            {
                try
                {
                    AssetRetrieveResponse asset = await Assets.RetrieveAsync(id);
                    return asset.Status == AssetStatus.Ready ? asset.Url : null;
                }
                catch (ApiException error)
                {
                    Log(error.Message);
                    return null;
                }
            }
        """,
        """
            public async Task<List<string>> ListAsync#(CancellationToken token)
            {
                List<string> addresses = [];
                await foreach (AssetListResponse asset in Assets.ListAsync(cancellationToken: token))
                {
                    if (asset.Status == AssetStatus.Failed) { Log("failed: " + asset.AssetId); continue; }
                    if (asset.Status == AssetStatus.Ready) { addresses.Add(asset.Url!); }
                }

                return addresses;
            }
        """,
        """
            public bool IsUsable#(AssetRetrieveResponse asset, AssetStatus wanted)
            {
                if (asset.Status == AssetStatus.Failed)
                {
                    Log(asset.FailureMessage ?? "no reason given");
                    return false;
                }

                bool isThere = asset.Status == wanted && asset.Width > 0;
                return isThere || wanted == AssetStatus.PendingUpload;
            }
        """,
        """
            public async Task<string> MatchAsync#(string id)
            {
                if (await Assets.RetrieveAsync(id) is { Status: AssetStatus.Ready, Url: { } address } asset)
                {
                    Log("found " + asset.Name);
                    return address;
                }

                throw new InvalidOperationException("not there: " + id);
            }
        """,
        """
            public async Task UploadAsync#(AssetCreateParams wanted, FilePart file)
            {
                AssetCreateResponse created = await Assets.CreateAsync(wanted);
                if (created.Upload is { } upload)
                {
                    Log("to " + upload.Url + file.FileName);
                }

                await Assets.CompleteAsync(created.AssetId);
            }
        """,
    ];
}
