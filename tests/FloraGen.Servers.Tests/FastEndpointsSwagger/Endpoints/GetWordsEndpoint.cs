using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetWordsEndpoint(Recorder recorder) : Endpoint<GetWordsRequest, bool>
{
    public override void Configure()
    {
        Get("/cookies/texts");
        AllowAnonymous();
    }

    public override Task HandleAsync(GetWordsRequest request, CancellationToken cancellationToken)
        => Send.OkAsync(recorder.Echo(request.A, request.B, request.C, request.D, request.E, request.F, request.G), cancellationToken);
}
