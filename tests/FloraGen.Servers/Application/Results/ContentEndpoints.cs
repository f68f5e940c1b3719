using System.Text;
using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FloraGen.Servers.Application.Results;

/// <summary>Responses that are no JSON, and several kinds of response.</summary>
internal static class ContentEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/file", FileContentHttpResult () => TypedResults.File(recorder.Respond(Samples.Picture), "image/png", "tulip.png"))
            .Produces<FileContentHttpResult>(200, "image/png").WithName("GetFile");
        _ = routes.MapGet("/stream", FileStreamHttpResult () => TypedResults.Stream(new MemoryStream(recorder.Respond(Samples.Picture)), "application/octet-stream"))
            .Produces<FileStreamHttpResult>(200, "application/octet-stream").WithName("GetStream");
        _ = routes.MapGet("/text", () => recorder.Respond("a tulip, 🌷, and \"quotes\"")).WithName("GetText");
        _ = routes.MapGet("/csv", ContentHttpResult () => TypedResults.Text(recorder.Respond("id,name\n1,tulip\n"), "text/csv", Encoding.UTF8))
            .Produces<string>(200, "text/csv").WithName("GetCsv");
        _ = routes.MapGet("/markup", ContentHttpResult () => TypedResults.Content(recorder.Respond("<plant name=\"tulip\"/>"), "application/xml", Encoding.UTF8))
            .Produces<string>(200, "application/xml").WithName("GetMarkup");
        _ = routes.MapGet("/vendor", JsonHttpResult<Plant> () => TypedResults.Json(recorder.Respond(Samples.Tulip), contentType: "application/vnd.garden.plant+json"))
            .Produces<Plant>(200, "application/vnd.garden.plant+json").WithName("GetVendor");
        _ = routes.MapGet("/either/{whole}", Results<Ok<Plant>, Accepted<Complaint>> (bool whole) =>
        {
            recorder.Receive(whole);
            return whole ? TypedResults.Ok(recorder.Respond(Samples.Tulip)) : TypedResults.Accepted("/results/either/true", recorder.Respond(Samples.Complaint));
        }).WithName("GetEither");
        _ = routes.MapGet("/maybe/{there}", Results<Ok<Plant>, NoContent> (bool there) =>
        {
            recorder.Receive(there);
            return there ? TypedResults.Ok(recorder.Respond(Samples.Tulip)) : TypedResults.NoContent();
        }).WithName("GetMaybe");
        _ = routes.MapGet("/null", Plant? (bool there) =>
        {
            recorder.Receive(there);
            return recorder.Respond(there ? Samples.Tulip : null);
        }).WithName("GetNull");
    }
}
