using Microsoft.AspNetCore.Http.HttpResults;
using WebApi.Flora;

namespace WebApi.Assets;

/// <summary>
/// <c>POST /assets?workspace=…&amp;name=…</c> with a file as the body, which goes through to FLORA's storage piece by piece: this
/// application never holds more of it than a buffer.
/// </summary>
internal static class UploadAsset
{
    public static async Task<Accepted<AssetSummary>> HandleAsync(
        string workspace, string name, HttpRequest request, FloraClient flora, CancellationToken cancellationToken)
    {
        string type = request.ContentType ?? "application/octet-stream";
        AssetCreateResponse created = await flora.Assets.CreateAsync(
            new() { Source = "signed-url", WorkspaceId = workspace, FileName = name, ContentType = type }, cancellationToken: cancellationToken);
        created.EnsureSucceeded();

        // What cannot be read a second time is not sent a second time either: a fault on the way is the sender's to repeat.
        await created.Upload!.SendAsync(flora, new FilePart(request.Body, name, type), cancellationToken: cancellationToken);
        AssetCompleteResponse asset = await flora.Assets.CompleteAsync(created.AssetId, cancellationToken: cancellationToken);
        asset.EnsureSucceeded();
        return TypedResults.Accepted($"/assets/{created.AssetId}", new AssetSummary(created.AssetId, name, asset.Status.ToWireString()));
    }
}
