using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class WholeRequest
{
    [RouteParam]
    public bool Whole { get; set; }
}
