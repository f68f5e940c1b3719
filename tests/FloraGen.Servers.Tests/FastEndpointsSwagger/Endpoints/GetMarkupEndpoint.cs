using FastEndpoints;
using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetMarkupEndpoint(Recorder recorder) : EndpointWithoutRequest
{
    public override void Configure()
    {
        Get("/results/markup");
        AllowAnonymous();
        Description(static builder => builder.Produces<string>(200, "application/xml"));
    }

    public override Task HandleAsync(CancellationToken cancellationToken)
        => Send.StringAsync(recorder.Respond("<plant name=\"tulip\"/>"), contentType: "application/xml", cancellation: cancellationToken);
}
