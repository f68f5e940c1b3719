using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class FlagRequest
{
    [QueryParam]
    public bool Fail { get; set; }
}
