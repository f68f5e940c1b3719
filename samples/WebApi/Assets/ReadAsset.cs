using Flora;

namespace WebApi.Assets;

/// <summary><c>GET /assets/{id}</c>. An asset that does not exist is an <see cref="ApiNotFoundException"/>, which becomes a 404.</summary>
internal static class ReadAsset
{
    public static async Task<AssetSummary> HandleAsync(string id, IFloraClient flora, CancellationToken cancellationToken)
    {
        AssetRetrieveResponse asset = await flora.Assets.RetrieveAsync(id, cancellationToken: cancellationToken);
        return new AssetSummary(asset.AssetId, asset.Name, asset.Status.ToWireString());
    }
}
