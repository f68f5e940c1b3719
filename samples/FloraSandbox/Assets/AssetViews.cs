using System.Globalization;
using FloraSandbox.Contract;
using FloraSandbox.Uploads;

namespace FloraSandbox.Assets;

/// <summary>Shows stored assets in the schemas of the API, as they are at this moment.</summary>
internal sealed class AssetViews(TimeProvider time, UploadAddresses addresses)
{
    public AssetCreateResponse Created(Asset asset, Reservation? reservation) => new()
    {
        AssetId = asset.Id,
        Status = StatusOf(asset),
        UploadedVia = asset.Origin,
        Url = addresses.FileOf(asset),
        WorkspaceId = asset.WorkspaceId,
        ExpiresAt = reservation is null ? null : Iso(reservation.ExpiresAt),
        Upload = reservation is null ? null : addresses.TargetOf(reservation),
        UploadUrl = reservation is null ? null : addresses.UploadOf(reservation),
    };

    public AssetUploadResponse Completed(Asset asset) => new()
    {
        AssetId = asset.Id,
        Status = StatusOf(asset),
        Url = UrlOf(asset),
        WorkspaceId = asset.WorkspaceId,
        FailureMessage = FailureOf(asset),
    };

    public AssetUploadResponse Retried(Asset asset, Reservation reservation) => Completed(asset) with
    {
        ExpiresAt = Iso(reservation.ExpiresAt),
        Upload = addresses.TargetOf(reservation),
        UploadUrl = addresses.UploadOf(reservation),
    };

    public AssetRetrieveResponse Retrieved(Asset asset) => new()
    {
        AssetId = asset.Id,
        ContentType = AssetContentType.Of(asset),
        CreatedAt = Iso(asset.CreatedAt),
        FailureMessage = FailureOf(asset),
        Height = asset.File?.Height,
        Name = asset.Name,
        SizeBytes = asset.File?.SizeBytes,
        Status = StatusOf(asset),
        UploadContentType = asset.File?.ContentType,
        UploadedVia = asset.Origin,
        Url = UrlOf(asset),
        Width = asset.File?.Width,
        WorkspaceId = asset.WorkspaceId,
    };

    public AssetListItem Listed(Asset asset) => new()
    {
        AssetId = asset.Id,
        ContentType = AssetContentType.Of(asset),
        CreatedAt = asset.CreatedAt / 1000,
        Height = asset.File?.Height,
        Name = asset.Name,
        SizeBytes = asset.File?.SizeBytes,
        Status = StatusOf(asset),
        UploadContentType = asset.File?.ContentType,
        UploadedVia = asset.Origin,
        Url = UrlOf(asset),
        Width = asset.File?.Width,
        WorkspaceId = asset.WorkspaceId,
        ProjectId = asset.ProjectId,
    };

    private AssetStatus StatusOf(Asset asset) => asset.StatusAt(time.GetUtcNow());

    private string? UrlOf(Asset asset) => StatusOf(asset) == AssetStatus.Ready ? addresses.FileOf(asset) : null;

    private string? FailureOf(Asset asset) => StatusOf(asset) == AssetStatus.Failed ? asset.FailureMessage : null;

    private static string Iso(long milliseconds)
        => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
