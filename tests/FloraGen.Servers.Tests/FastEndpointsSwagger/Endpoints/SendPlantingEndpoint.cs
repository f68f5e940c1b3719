using FastEndpoints;
using FloraGen.Servers.Application.Forms;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class SendPlantingEndpoint(Recorder recorder) : Endpoint<Planting, Planting>
{
    public override void Configure()
    {
        Post("/forms/planting");
        AllowFormData();
        AllowAnonymous();
    }

    public override Task HandleAsync(Planting request, CancellationToken cancellationToken) => Send.OkAsync(recorder.Echo(request), cancellationToken);
}
