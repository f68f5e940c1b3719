using FastEndpoints;
using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetCsvEndpoint(Recorder recorder) : EndpointWithoutRequest
{
    public override void Configure()
    {
        Get("/results/csv");
        AllowAnonymous();
        Description(static builder => builder.Produces<string>(200, "text/csv"));
    }

    public override Task HandleAsync(CancellationToken cancellationToken)
        => Send.StringAsync(recorder.Respond("id,name\n1,tulip\n"), contentType: "text/csv", cancellation: cancellationToken);
}
