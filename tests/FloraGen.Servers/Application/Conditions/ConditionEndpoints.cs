using FloraGen.Servers.Application.Results;
using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.JsonPatch.SystemTextJson;
using Microsoft.Net.Http.Headers;

namespace FloraGen.Servers.Application.Conditions;

/// <summary>What depends on a state: tags of versions, limits, patches.</summary>
internal static class ConditionEndpoints
{
    private const string Tag = "\"v1\"";

    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/tagged", Results<Ok<Plant>, StatusCodeHttpResult> ([FromHeader(Name = "If-None-Match")] string? tag, HttpContext context) =>
        {
            recorder.Receive(tag);
            context.Response.Headers.ETag = Tag;
            return tag == Tag ? TypedResults.StatusCode(304) : TypedResults.Ok(recorder.Respond(Samples.Tulip));
        }).Produces(304).WithName("GetTagged");
        _ = routes.MapPut("/tagged", Results<Ok<Plant>, StatusCodeHttpResult> ([FromHeader(Name = "If-Match")] string tag, Plant body) =>
        {
            recorder.Receive(tag, body);
            return tag == Tag ? TypedResults.Ok(recorder.Respond(body)) : TypedResults.StatusCode(412);
        }).Produces(412).WithName("PutTagged");
        _ = routes.MapGet("/limited", Results<Ok<Plant>, JsonHttpResult<Complaint>> (HttpContext context) =>
        {
            context.Response.Headers[HeaderNames.RetryAfter] = "7";
            return TypedResults.Json(recorder.Respond(Samples.Complaint), statusCode: 429);
        }).Produces<Complaint>(429).WithName("GetLimited");
        _ = routes.MapPatch("/plant", (JsonPatchDocument<Sapling> patch) =>
        {
            Sapling sapling = new() { Name = "Oak", Height = 3, Marks = ["old"] };
            patch.ApplyTo(sapling);
            recorder.Receive(patch.Operations.Select(static operation => operation.op).ToList());
            return recorder.Respond(sapling);
        }).Accepts<JsonPatchDocument<Sapling>>("application/json-patch+json").WithName("PatchPlant");
    }
}
