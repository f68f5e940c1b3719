using FloraSandbox.Errors;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.Assets;

internal static class RequiredAsset
{
    public static Asset Find(SqliteConnection connection, string assetId)
        => AssetTable.Find(connection, assetId) ?? throw ApiErrors.NotFound($"No asset {assetId}.");
}
