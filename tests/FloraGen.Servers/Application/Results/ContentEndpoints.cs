using System.Text;
using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FloraGen.Servers.Application.Results;

/// <summary>Answers that are no JSON, and several kinds of answer.</summary>
internal static class ContentEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/file", FileContentHttpResult () => TypedResults.File(recorder.Answer(Samples.Picture), "image/png", "tulip.png"))
            .Produces<FileContentHttpResult>(200, "image/png").WithName("GetFile");
        _ = routes.MapGet("/stream", FileStreamHttpResult () => TypedResults.Stream(new MemoryStream(recorder.Answer(Samples.Picture)), "application/octet-stream"))
            .Produces<FileStreamHttpResult>(200, "application/octet-stream").WithName("GetStream");
        _ = routes.MapGet("/text", () => recorder.Answer("a tulip, 🌷, and \"quotes\"")).WithName("GetText");
        _ = routes.MapGet("/csv", ContentHttpResult () => TypedResults.Text(recorder.Answer("id,name\n1,tulip\n"), "text/csv", Encoding.UTF8))
            .Produces<string>(200, "text/csv").WithName("GetCsv");
        _ = routes.MapGet("/markup", ContentHttpResult () => TypedResults.Content(recorder.Answer("<plant name=\"tulip\"/>"), "application/xml", Encoding.UTF8))
            .Produces<string>(200, "application/xml").WithName("GetMarkup");
        _ = routes.MapGet("/vendor", JsonHttpResult<Plant> () => TypedResults.Json(recorder.Answer(Samples.Tulip), contentType: "application/vnd.garden.plant+json"))
            .Produces<Plant>(200, "application/vnd.garden.plant+json").WithName("GetVendor");
        _ = routes.MapGet("/either/{whole}", Results<Ok<Plant>, Accepted<Complaint>> (bool whole) =>
        {
            recorder.Receive(whole);
            return whole ? TypedResults.Ok(recorder.Answer(Samples.Tulip)) : TypedResults.Accepted("/results/either/true", recorder.Answer(Samples.Complaint));
        }).WithName("GetEither");
        _ = routes.MapGet("/maybe/{there}", Results<Ok<Plant>, NoContent> (bool there) =>
        {
            recorder.Receive(there);
            return there ? TypedResults.Ok(recorder.Answer(Samples.Tulip)) : TypedResults.NoContent();
        }).WithName("GetMaybe");
        _ = routes.MapGet("/null", Plant? (bool there) =>
        {
            recorder.Receive(there);
            return recorder.Answer(there ? Samples.Tulip : null);
        }).WithName("GetNull");
    }
}
