using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetMomentsEndpoint(Recorder recorder) : Endpoint<GetMomentsRequest, DateTime>
{
    public override void Configure()
    {
        Get("/cookies/times");
        AllowAnonymous();
    }

    public override Task HandleAsync(GetMomentsRequest request, CancellationToken cancellationToken)
        => Send.OkAsync(recorder.Echo(request.A, request.B, request.C, request.D, request.E, request.F), cancellationToken);
}
