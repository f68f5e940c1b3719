using FastEndpoints;
using FloraGen.Servers.Application.Forms;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendFileEndpoint(Recorder recorder) : Endpoint<SendFileRequest, int>
{
    public override void Configure()
    {
        Post("/forms/file");
        AllowFileUploads();
        AllowAnonymous();
    }

    public override async Task HandleAsync(SendFileRequest request, CancellationToken cancellationToken)
        => await Send.OkAsync(recorder.Echo((await ReceivedFile.OfAsync(request.File)).Content.Length, await ReceivedFile.OfAsync(request.File)), cancellationToken);
}
