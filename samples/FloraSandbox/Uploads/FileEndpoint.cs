using FloraSandbox.Assets;
using FloraSandbox.Contract;
using FloraSandbox.Storage;

namespace FloraSandbox.Uploads;

/// <summary><c>GET /files/{assetId}</c>: what the URL of a ready asset leads to. Contents are not kept, so it says so.</summary>
internal sealed class FileEndpoint(Database database, TimeProvider time)
{
    public Task HandleAsync(HttpContext context)
    {
        string id = (string)context.Request.RouteValues["assetId"]!;
        Asset? asset = database.Run(connection => AssetTable.Find(connection, id));
        if (asset is null || asset.StatusAt(time.GetUtcNow()) != AssetStatus.Ready)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("There is no such file.\n");
        }

        return context.Response.WriteAsync($"{asset.Name ?? asset.Id} ({AssetContentType.Of(asset)}) would be here. The sandbox does not keep contents.\n");
    }
}
