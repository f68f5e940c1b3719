using FastEndpoints;
using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetBedsEndpoint(Recorder recorder) : ReturningEndpoint<Plant[]>("beds", () => recorder.Respond<Plant[]>([Samples.Tulip, Samples.Rose]));

public sealed class CreateBedEndpoint(Recorder recorder) : BodyEndpoint<Plant>(recorder, "beds");

public sealed class GetBedEndpoint(Recorder recorder) : RequestEndpoint<IdRequest, Plant>(Http.GET, "beds/{id}", request =>
{
    recorder.Receive(request.Id);
    return recorder.Respond(Samples.Tulip with { Id = request.Id });
});

public sealed class DeleteBedEndpoint(Recorder recorder) : RequestEndpoint<IdRequest, NoContent>(Http.DELETE, "beds/{id}", request =>
{
    recorder.Receive(request.Id);
    return TypedResults.NoContent();
});
