using FastEndpoints;
using FloraGen.Servers.Application.Forms;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendFieldsEndpoint(Recorder recorder) : Endpoint<SendFieldsRequest, string>
{
    public override void Configure()
    {
        Post("/forms/fields");
        AllowFileUploads();
        AllowAnonymous();
    }

    public override async Task HandleAsync(SendFieldsRequest request, CancellationToken cancellationToken)
        => await Send.OkAsync(recorder.Echo(request.Title, request.Count, await ReceivedFile.OfAsync(request.File)), cancellationToken);
}
