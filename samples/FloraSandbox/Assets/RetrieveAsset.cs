using FloraSandbox.Contract;
using FloraSandbox.Hosting;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.Assets;

/// <summary><c>GET /assets/{assetId}</c></summary>
internal sealed class RetrieveAsset(AssetViews views)
{
    public SandboxResponse Handle(SqliteConnection connection, string assetId)
        => SandboxResponse.Ok(views.Retrieved(RequiredAsset.Find(connection, assetId)), SandboxJson.Wire.AssetRetrieveResponse);
}
