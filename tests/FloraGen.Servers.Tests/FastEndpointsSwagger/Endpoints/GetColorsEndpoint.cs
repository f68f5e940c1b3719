using FastEndpoints;
using FloraGen.Servers.Application.Enums;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetColorsEndpoint(Recorder recorder) : Endpoint<GetColorsRequest, Color[]>
{
    public override void Configure()
    {
        Get("/enums/colors");
        AllowAnonymous();
    }

    public override Task HandleAsync(GetColorsRequest request, CancellationToken cancellationToken)
        => Send.OkAsync(recorder.Echo(request.Values, request.Header), cancellationToken);
}
