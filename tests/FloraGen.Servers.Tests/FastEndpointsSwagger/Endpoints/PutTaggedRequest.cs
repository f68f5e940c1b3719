using FastEndpoints;
using FloraGen.Servers.Application.Shapes;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class PutTaggedRequest
{
    [FromHeader("If-Match")]
    public string Tag { get; set; } = "";

    [FromBody]
    public Plant Body { get; set; } = null!;
}
