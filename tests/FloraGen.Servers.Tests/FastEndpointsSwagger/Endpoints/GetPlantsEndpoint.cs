using FastEndpoints;
using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetPlantsEndpoint(Recorder recorder) : EndpointWithoutRequest
{
    public override void Configure()
    {
        Get("/streams/plants");
        AllowAnonymous();
        Description(static builder => builder.Produces<Plant>(200, "text/event-stream"));
    }

    public override Task HandleAsync(CancellationToken cancellationToken)
        => Send.EventStreamAsync("plant", recorder.Respond<Plant[]>([Samples.Tulip, Samples.Rose]).ToAsyncEnumerable(), cancellationToken);
}
