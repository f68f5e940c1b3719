using FastEndpoints;
using FloraGen.Servers.Application.Forms;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendPortraitEndpoint(Recorder recorder) : Endpoint<Portrait, string>
{
    public override void Configure()
    {
        Post("/forms/portrait");
        AllowFileUploads();
        AllowAnonymous();
    }

    public override async Task HandleAsync(Portrait request, CancellationToken cancellationToken) => await Send.OkAsync(
        recorder.Echo(request.Title, request.Price, await ReceivedFile.OfAsync(request.Picture), request.Sketch is null ? null : await ReceivedFile.OfAsync(request.Sketch)),
        cancellationToken);
}
