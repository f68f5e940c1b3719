using FastEndpoints;
using FloraGen.Servers.Application.Shapes;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetListEndpoint(Recorder recorder) : EndpointWithoutRequest<IAsyncEnumerable<Plant>>
{
    public override void Configure()
    {
        Get("/streams/list");
        AllowAnonymous();
    }

    public override Task HandleAsync(CancellationToken cancellationToken)
        => Send.OkAsync(recorder.Respond<Plant[]>([Samples.Tulip, Samples.Rose]).ToAsyncEnumerable(), cancellationToken);
}
