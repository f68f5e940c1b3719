using FloraSandbox.Contract;
using FloraSandbox.Errors;
using FloraSandbox.Hosting;
using FloraSandbox.Uploads;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.Assets;

/// <summary><c>POST /assets/{assetId}/complete</c>: starts processing. Called again, it tells how processing stands.</summary>
internal sealed class CompleteAsset(Processing processing, AssetViews views)
{
    public SandboxResponse Handle(SqliteConnection connection, string assetId)
    {
        Asset asset = RequiredAsset.Find(connection, assetId);
        if (asset.Origin != AssetOrigin.SignedUrl)
        {
            throw ApiErrors.WrongState($"Asset {assetId} came from a URL: there is no upload to complete.");
        }

        if (asset.SettlesAt is null)
        {
            // An upload that is still on its way comes too late now.
            ReservationTable.DeleteOfAsset(connection, asset.Id);
            asset = asset.File is null
                ? processing.FailNow(asset, "Nothing was uploaded before complete was called.")
                : processing.Start(asset);
            AssetTable.Update(connection, asset);
        }

        return SandboxResponse.Ok(views.Completed(asset), SandboxJson.Wire.AssetUploadResponse);
    }
}
