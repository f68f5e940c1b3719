using FloraSandbox.Assets;
using FloraSandbox.Recording;
using FloraSandbox.Storage;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Data.Sqlite;
using Microsoft.Net.Http.Headers;

namespace FloraSandbox.Uploads;

/// <summary><c>POST /uploads/{reservationId}</c>: takes a file in, counts its bytes and forgets them.</summary>
internal sealed class UploadEndpoint(Database database, TimeProvider time)
{
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await ReceiveAsync(context);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        catch (UploadRefusedException refusal)
        {
            context.Response.StatusCode = refusal.Status;
            await context.Response.WriteAsync(refusal.Message + "\n");
        }
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (request.Headers.ContainsKey(HeaderNames.Authorization))
        {
            throw new UploadRefusedException(400, "Send no Authorization header here: this host is not FLORA, and the form fields are what allows the upload.");
        }

        if (Boundary(request) is not string boundary)
        {
            throw new UploadRefusedException(400, "An upload is a multipart/form-data request.");
        }

        string id = (string)request.RouteValues["reservationId"]!;
        Reservation reservation = database.Run(connection => Usable(connection, id));
        ReceivedFile file;
        try
        {
            UploadForm form = new(new MultipartReader(boundary, request.Body), reservation.FormFields, context.Features.GetRequiredFeature<RecordedRequest>());
            file = await form.ReadAsync(context.RequestAborted);
        }
        catch (Exception error) when (error is IOException or InvalidDataException && !context.RequestAborted.IsCancellationRequested)
        {
            throw new UploadRefusedException(400, $"The form cannot be read: {error.Message}");
        }

        database.Run(connection => Accept(connection, id, file));
    }

    private Asset Accept(SqliteConnection connection, string id, ReceivedFile file)
    {
        // Asked again, because another upload may have used the reservation while this one was on its way.
        Reservation reservation = Usable(connection, id);
        long now = time.GetUtcNow().ToUnixTimeMilliseconds();
        ReservationTable.MarkUsed(connection, id, now);

        Asset asset = RequiredAsset.Find(connection, reservation.AssetId);
        asset = asset with
        {
            Name = asset.Name ?? file.Name,
            File = new UploadedFile(now, file.ContentType, file.SizeBytes, file.Size?.Width, file.Size?.Height),
        };
        AssetTable.Update(connection, asset);
        return asset;
    }

    private Reservation Usable(SqliteConnection connection, string id) => ReservationTable.Find(connection, id) switch
    {
        null => throw new UploadRefusedException(403, "There is no such upload reservation."),
        { UsedAt: not null } => throw new UploadRefusedException(403, "This upload reservation was used already."),
        { } reservation when reservation.HasExpired(time.GetUtcNow()) => throw new UploadRefusedException(403, "This upload reservation has expired."),
        { } reservation => reservation,
    };

    private static string? Boundary(HttpRequest request)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 } boundary
                ? boundary
                : null;
}
