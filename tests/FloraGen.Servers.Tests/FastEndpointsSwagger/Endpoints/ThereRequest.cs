using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class ThereRequest
{
    [RouteParam]
    public bool There { get; set; }
}
