using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetNumbersEndpoint(Recorder recorder) : Endpoint<GetNumbersRequest, int>
{
    public override void Configure()
    {
        Get("/cookies/numbers");
        AllowAnonymous();
    }

    public override Task HandleAsync(GetNumbersRequest request, CancellationToken cancellationToken)
        => Send.OkAsync(recorder.Echo(request.A, request.B, request.C, request.D, request.E, request.F, request.G), cancellationToken);
}
