using FastEndpoints;
using FloraGen.Servers.Application.Results;
using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetOkEndpoint(Recorder recorder) : ReturningEndpoint<Ok<Plant>>("results/ok", () => TypedResults.Ok(recorder.Respond(Samples.Tulip)));

public sealed class CreateEndpoint(Recorder recorder) : RequestEndpoint<Plant, Created<Plant>>(Http.POST, "results/created", plant => TypedResults.Created("/results/ok", recorder.Echo(plant)));

public sealed class AcceptEndpoint(Recorder recorder) : RequestEndpoint<Plant, Accepted<Plant>>(Http.POST, "results/accepted", plant => TypedResults.Accepted("/results/ok", recorder.Echo(plant)));

public sealed class RemoveEndpoint(Recorder recorder) : RequestEndpoint<IdRequest, NoContent>(Http.DELETE, "results/no-content/{id}", request =>
{
    recorder.Receive(request.Id);
    return TypedResults.NoContent();
});

public sealed class TouchEndpoint(Recorder recorder) : RequestEndpoint<IdRequest, Ok>(Http.PUT, "results/empty/{id}", request =>
{
    recorder.Receive(request.Id);
    return TypedResults.Ok();
});

public sealed class GetOrComplainEndpoint(Recorder recorder) : RequestEndpoint<FlagRequest, Results<Ok<Plant>, BadRequest<Complaint>>>(Http.GET, "results/bad-request", request => request.Fail
    ? TypedResults.BadRequest(recorder.Respond(Samples.Complaint))
    : TypedResults.Ok(recorder.Respond(Samples.Tulip)));

public sealed class FindEndpoint(Recorder recorder) : RequestEndpoint<IdRequest, Results<Ok<Plant>, NotFound, Conflict<Complaint>>>(Http.GET, "results/not-found/{id}", request =>
{
    recorder.Receive(request.Id);
    return request.Id switch
    {
        1 => TypedResults.Ok(recorder.Respond(Samples.Tulip)),
        2 => TypedResults.Conflict(recorder.Respond(Samples.Complaint)),
        _ => TypedResults.NotFound(),
    };
});

public sealed class GetTextEndpoint(Recorder recorder) : ReturningEndpoint<string>("results/text", () => recorder.Respond("a tulip, 🌷, and \"quotes\""));

public sealed class GetEitherEndpoint(Recorder recorder) : RequestEndpoint<WholeRequest, Results<Ok<Plant>, Accepted<Complaint>>>(Http.GET, "results/either/{whole}", request =>
{
    recorder.Receive(request.Whole);
    return request.Whole ? TypedResults.Ok(recorder.Respond(Samples.Tulip)) : TypedResults.Accepted("/results/either/true", recorder.Respond(Samples.Complaint));
});

public sealed class GetMaybeEndpoint(Recorder recorder) : RequestEndpoint<ThereRequest, Results<Ok<Plant>, NoContent>>(Http.GET, "results/maybe/{there}", request =>
{
    recorder.Receive(request.There);
    return request.There ? TypedResults.Ok(recorder.Respond(Samples.Tulip)) : TypedResults.NoContent();
});

public sealed class GetProblemEndpoint(Recorder recorder) : ReturningEndpoint<ProblemHttpResult>("results/problem", () => TypedResults.Problem(recorder.Respond(Samples.Problem)), static builder => builder.ProducesProblem(409));
