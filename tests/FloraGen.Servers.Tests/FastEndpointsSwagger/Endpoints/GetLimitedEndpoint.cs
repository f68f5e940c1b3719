using FastEndpoints;
using FloraGen.Servers.Application.Results;
using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetLimitedEndpoint(Recorder recorder) : EndpointWithoutRequest<Plant>
{
    public override void Configure()
    {
        Get("/conditions/limited");
        AllowAnonymous();
        Description(static builder => builder.Produces<Complaint>(429));
    }

    public override async Task HandleAsync(CancellationToken cancellationToken)
    {
        HttpContext.Response.StatusCode = 429;
        HttpContext.Response.Headers.RetryAfter = "7";
        await HttpContext.Response.WriteAsJsonAsync(recorder.Respond(Samples.Complaint), cancellationToken);
        HttpContext.MarkResponseStart();
    }
}
