using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FloraGen.Servers.Application.Results;

/// <summary>Results that say what is wrong.</summary>
internal static class FailureEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/bad-request", Results<Ok<Plant>, BadRequest<Complaint>> (bool fail) => fail
            ? TypedResults.BadRequest(recorder.Respond(Samples.Complaint))
            : TypedResults.Ok(recorder.Respond(Samples.Tulip))).WithName("GetOrComplain");
        _ = routes.MapGet("/problem", ProblemHttpResult () => TypedResults.Problem(recorder.Respond(Samples.Problem))).ProducesProblem(409).WithName("GetProblem");
        _ = routes.MapPost("/validation-problem", Results<Ok<Plant>, ValidationProblem> (Plant body) =>
        {
            recorder.Receive(body);
            return body.Price < 0
                ? TypedResults.ValidationProblem(recorder.Respond(Samples.Errors))
                : TypedResults.Ok(recorder.Respond(body));
        }).WithName("Validate");
        _ = routes.MapGet("/not-found/{id}", Results<Ok<Plant>, NotFound, Conflict<Complaint>> (int id) =>
        {
            recorder.Receive(id);
            return id switch
            {
                1 => TypedResults.Ok(recorder.Respond(Samples.Tulip)),
                2 => TypedResults.Conflict(recorder.Respond(Samples.Complaint)),
                _ => TypedResults.NotFound(),
            };
        }).WithName("Find");
    }
}
