using Flora;

namespace Quickstart;

/// <summary>What came of an asset, in a line. The statuses are a plain enum, so a switch takes them apart.</summary>
internal static class AssetLine
{
    public static string Of(AssetRetrieveResponse asset) => asset.Status switch
    {
        AssetStatus.Ready => $"ready: {asset.Url}",
        AssetStatus.PendingUpload => "still waiting for its file",
        AssetStatus.Failed => $"failed: {asset.FailureMessage}",

        // The server may learn statuses that this client does not know. Their text is kept.
        _ => $"{asset.AdditionalProperties["status"]}, which is newer than this client",
    };

    // What the analyzers are for: a response of a call that worked may still say that the asset failed. Take the slashes away
    // and build, and this method gets a warning (here an error, as all warnings of this repository):
    //
    //     AssetLine.cs(26,16): warning FLORA1004: 'asset.Url' is read while 'asset.Status' may be 'Failed'
    //
    //public static async Task<string> AddressAsync(FloraClient client, string id)
    //{
    //    AssetRetrieveResponse asset = await client.Assets.WaitForStatusAsync(id);
    //    return asset.Url!;
    //}
    //
    // The code fix puts asset.EnsureSucceeded(); before the return. To leave the arm for Failed out of the switch above is
    // FLORA1002, an info, as long as there is an arm `_`, and FLORA1001 without one.
}
