using FastEndpoints;
using FloraGen.Servers.Application.Forms;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendFilesEndpoint(Recorder recorder) : Endpoint<SendFilesRequest, int>
{
    public override void Configure()
    {
        Post("/forms/files");
        AllowFileUploads();
        AllowAnonymous();
    }

    public override async Task HandleAsync(SendFilesRequest request, CancellationToken cancellationToken)
        => await Send.OkAsync(recorder.Echo(request.Files.Count, await ReceivedFile.OfAsync(request.Files)), cancellationToken);
}
