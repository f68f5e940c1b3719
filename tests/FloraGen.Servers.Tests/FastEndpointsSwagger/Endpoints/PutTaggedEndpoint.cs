using FastEndpoints;
using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class PutTaggedEndpoint(Recorder recorder) : Endpoint<PutTaggedRequest, Plant>
{
    public override void Configure()
    {
        Put("/conditions/tagged");
        AllowAnonymous();
        Description(static builder => builder.Produces(412));
    }

    public override Task HandleAsync(PutTaggedRequest request, CancellationToken cancellationToken)
    {
        recorder.Receive(request.Tag, request.Body);
        return request.Tag == "\"v1\"" ? Send.OkAsync(recorder.Respond(request.Body), cancellationToken) : Send.ResultAsync(TypedResults.StatusCode(412));
    }
}
