using FloraSandbox.Contract;
using FloraSandbox.Errors;
using FloraSandbox.Hosting;
using FloraSandbox.Uploads;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.Assets;

/// <summary><c>POST /assets/{assetId}/retry</c>: a fresh reservation for an upload that failed or came too late.</summary>
internal sealed class RetryAsset(TimeProvider time, ReservationDesk reservations, AssetViews views)
{
    public SandboxResponse Handle(SqliteConnection connection, string assetId)
    {
        Asset asset = RequiredAsset.Find(connection, assetId);
        if (asset.Origin != AssetOrigin.SignedUrl)
        {
            throw ApiErrors.WrongState($"Asset {assetId} came from a URL: there is no upload to retry.");
        }

        if (!MayRetry(connection, asset))
        {
            throw ApiErrors.WrongState($"Asset {assetId} has not failed, and its upload has not expired.");
        }

        asset = asset with { File = null, SettlesAt = null, FailureMessage = null };
        AssetTable.Update(connection, asset);
        Reservation reservation = reservations.Reserve(connection, asset);
        return SandboxResponse.Ok(views.Retried(asset, reservation), SandboxJson.Wire.AssetUploadResponse);
    }

    private bool MayRetry(SqliteConnection connection, Asset asset)
        => asset.StatusAt(time.GetUtcNow()) == AssetStatus.Failed
            || (asset.File is null && asset.SettlesAt is null && reservations.HasExpired(connection, asset));
}
