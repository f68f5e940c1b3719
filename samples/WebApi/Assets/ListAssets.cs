using System.Runtime.CompilerServices;
using Flora;

namespace WebApi.Assets;

/// <summary><c>GET /assets</c>: every asset, of as many pages as the reader waits for.</summary>
internal static class ListAssets
{
    public static async IAsyncEnumerable<AssetSummary> Handle(IFloraClient flora, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (AssetListResponse asset in flora.Assets.ListAsync(cancellationToken: cancellationToken))
        {
            yield return new AssetSummary(asset.AssetId, asset.Name, asset.Status.ToWireString());
        }
    }
}
