using FloraSandbox.Idempotency;
using FloraSandbox.Storage;
using FloraSandbox.Uploads;

namespace FloraSandbox.Assets;

/// <summary>The five operations and where they are found.</summary>
internal sealed class AssetRoutes
{
    private readonly Database _database;
    private readonly IdempotentPosts _posts;
    private readonly CreateAsset _create;
    private readonly CompleteAsset _complete;
    private readonly RetryAsset _retry;
    private readonly ListAssets _list;
    private readonly RetrieveAsset _retrieve;

    public AssetRoutes(SandboxOptions options, Database database, UploadAddresses addresses)
    {
        TimeProvider time = options.TimeProvider;
        AssetViews views = new(time, addresses);
        Processing processing = new(time, options.ProcessingTime);
        ReservationDesk reservations = new(time, options.UploadReservationLifetime);

        _database = database;
        _posts = new IdempotentPosts(database, time);
        _create = new CreateAsset(time, processing, reservations, views);
        _complete = new CompleteAsset(processing, views);
        _retry = new RetryAsset(time, reservations, views);
        _list = new ListAssets(views);
        _retrieve = new RetrieveAsset(views);
    }

    public void MapTo(IEndpointRouteBuilder api)
    {
        api.MapPost("/assets", context => _posts.RespondAsync(context, _create.Handle));
        api.MapPost("/assets/{assetId}/complete", context => _posts.RespondAsync(context, (connection, _) => _complete.Handle(connection, AssetId(context))));
        api.MapPost("/assets/{assetId}/retry", context => _posts.RespondAsync(context, (connection, _) => _retry.Handle(connection, AssetId(context))));
        api.MapGet("/assets", context => _database.Run(connection => _list.Handle(connection, context.Request.Query)).WriteAsync(context.Response));
        api.MapGet("/assets/{assetId}", context => _database.Run(connection => _retrieve.Handle(connection, AssetId(context))).WriteAsync(context.Response));
    }

    private static string AssetId(HttpContext context) => (string)context.Request.RouteValues["assetId"]!;
}
