using FastEndpoints;
using FloraGen.Servers.Application.Enums;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class GetColorsRequest
{
    [QueryParam]
    public Color[] Values { get; set; } = [];

    [FromHeader("X-Values")]
    public Color[] Header { get; set; } = [];
}
