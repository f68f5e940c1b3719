using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class IdRequest
{
    [RouteParam]
    public int Id { get; set; }
}
