using Flora;
using Microsoft.AspNetCore.Http.HttpResults;

namespace WebApi.Assets;

/// <summary>
/// <c>POST /assets?workspace=…&amp;name=…</c> with a file as the body, which goes through to FLORA's storage piece by piece: this
/// application never holds more of it than a buffer. What cannot be read a second time is not sent a second time either, so a
/// fault on the way is the sender's to repeat.
/// </summary>
internal static class UploadAsset
{
    public static async Task<Accepted<AssetSummary>> HandleAsync(
        string workspace, string name, HttpRequest request, IFloraClient flora, CancellationToken cancellationToken)
    {
        AssetUploadParams upload = new() { WorkspaceId = workspace, FileName = name, ContentType = request.ContentType, WaitsForStatus = false };
        AssetRetrieveResponse asset = await flora.Assets.UploadAsync(request.Body, upload, cancellationToken: cancellationToken);
        return TypedResults.Accepted($"/assets/{asset.AssetId}", new AssetSummary(asset.AssetId, asset.Name, asset.Status.ToWireString()));
    }
}
