using FloraSandbox.Contract;
using FloraSandbox.Hosting;
using Microsoft.Data.Sqlite;

namespace FloraSandbox.Assets;

/// <summary><c>GET /assets</c>: newest first, a page at a time.</summary>
internal sealed class ListAssets(AssetViews views)
{
    public SandboxResponse Handle(SqliteConnection connection, IQueryCollection query)
    {
        ListAssetsInput input = ListAssetsInput.Read(query);

        // One more than asked for tells whether another page follows.
        IReadOnlyList<Asset> found = AssetTable.Newest(connection, input, input.Limit + 1);
        IReadOnlyList<Asset> page = [.. found.Take(input.Limit)];
        string? nextCursor = found.Count > input.Limit ? AssetCursor.After(page[^1]) : null;
        return SandboxResponse.Ok(
            new AssetPage([.. page.Select(views.Listed)], new PageMeta(nextCursor)),
            SandboxJson.Wire.AssetPage);
    }
}
