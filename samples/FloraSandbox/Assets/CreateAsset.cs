using FloraSandbox.Contract;
using FloraSandbox.Hosting;
using FloraSandbox.Storage;
using FloraSandbox.Uploads;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.Assets;

/// <summary><c>POST /assets</c>: reserves an upload, or pretends to fetch an HTTPS URL.</summary>
internal sealed class CreateAsset(TimeProvider time, Processing processing, ReservationDesk reservations, AssetViews views)
{
    private const string ProjectPrefix = "proj_";

    public SandboxResponse Handle(SqliteConnection connection, byte[] body)
    {
        CreateAssetInput input = CreateAssetInput.Read(body);
        Asset asset = NewAsset(input);
        Reservation? reservation = null;
        if (input.SourceUrl is null)
        {
            AssetTable.Insert(connection, asset);
            reservation = reservations.Reserve(connection, asset);
        }
        else
        {
            asset = processing.Start(asset);
            AssetTable.Insert(connection, asset);
        }

        return SandboxResponse.Ok(views.Created(asset, reservation), SandboxJson.Wire.AssetCreateResponse);
    }

    private Asset NewAsset(CreateAssetInput input) => new()
    {
        Id = NewId.WithPrefix("ast_"),
        WorkspaceId = input.WorkspaceId,

        // The API has no field for the project of a new asset; this lets the list's filter find something.
        ProjectId = input.Folder?.StartsWith(ProjectPrefix, StringComparison.Ordinal) == true ? input.Folder : null,
        Name = input.FileName ?? NameIn(input.SourceUrl),
        Origin = input.SourceUrl is null ? AssetOrigin.SignedUrl : AssetOrigin.Url,
        SourceUrl = input.SourceUrl,
        DeclaredType = input.ContentType,
        CreatedAt = time.GetUtcNow().ToUnixTimeMilliseconds(),
    };

    private static string? NameIn(string? url)
    {
        if (url is null)
        {
            return null;
        }

        string last = Uri.UnescapeDataString(new Uri(url).Segments[^1].TrimEnd('/'));
        return last.Length == 0 ? null : last;
    }
}
