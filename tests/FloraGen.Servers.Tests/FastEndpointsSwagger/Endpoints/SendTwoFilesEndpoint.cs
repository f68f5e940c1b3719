using FastEndpoints;
using FloraGen.Servers.Application.Forms;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendTwoFilesEndpoint(Recorder recorder) : Endpoint<SendTwoFilesRequest, string>
{
    public override void Configure()
    {
        Post("/forms/two-files");
        AllowFileUploads();
        AllowAnonymous();
    }

    public override async Task HandleAsync(SendTwoFilesRequest request, CancellationToken cancellationToken)
        => await Send.OkAsync(recorder.Echo(request.First.FileName, await ReceivedFile.OfAsync(request.First), request.Second?.FileName), cancellationToken);
}
