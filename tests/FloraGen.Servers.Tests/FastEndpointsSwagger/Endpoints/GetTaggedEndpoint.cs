using FastEndpoints;
using FloraGen.Servers.Application.Shapes;
using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetTaggedEndpoint(Recorder recorder) : Endpoint<TaggedRequest, Plant>
{
    public override void Configure()
    {
        Get("/conditions/tagged");
        AllowAnonymous();
        Description(static builder => builder.Produces(304));
    }

    public override Task HandleAsync(TaggedRequest request, CancellationToken cancellationToken)
    {
        recorder.Receive(request.Tag);
        HttpContext.Response.Headers.ETag = "\"v1\"";
        return request.Tag == "\"v1\"" ? Send.ResultAsync(TypedResults.StatusCode(304)) : Send.OkAsync(recorder.Respond(Samples.Tulip), cancellationToken);
    }
}
