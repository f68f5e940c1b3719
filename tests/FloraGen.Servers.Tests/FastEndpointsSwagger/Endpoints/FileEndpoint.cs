using FastEndpoints;
using Microsoft.AspNetCore.Http;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>Responses with bytes.</summary>
public abstract class FileEndpoint(Recorder recorder, string path, string mediaType) : EndpointWithoutRequest
{
    public override void Configure()
    {
        Get("/results/" + path);
        AllowAnonymous();
        Description(builder => builder.Produces<byte[]>(200, mediaType));
    }

    public override Task HandleAsync(CancellationToken cancellationToken)
        => Send.BytesAsync(recorder.Respond(Samples.Picture), "tulip.png", mediaType, cancellation: cancellationToken);
}
