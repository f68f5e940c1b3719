using System.Text;
using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FloraGen.Servers.Application.Results;

/// <summary>One kind of typed result each.</summary>
internal static class ResultEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/ok", Ok<Plant> () => TypedResults.Ok(recorder.Respond(Samples.Tulip))).WithName("GetOk");
        _ = routes.MapPost("/created", Created<Plant> (Plant body) => TypedResults.Created("/results/ok", recorder.Echo(body))).WithName("Create");
        _ = routes.MapPost("/accepted", Accepted<Plant> (Plant body) => TypedResults.Accepted("/results/ok", recorder.Echo(body))).WithName("Accept");
        _ = routes.MapDelete("/no-content/{id}", NoContent (int id) =>
        {
            recorder.Receive(id);
            return TypedResults.NoContent();
        }).WithName("Remove");
        _ = routes.MapPut("/empty/{id}", Ok (int id) =>
        {
            recorder.Receive(id);
            return TypedResults.Ok();
        }).WithName("Touch");
    }
}
