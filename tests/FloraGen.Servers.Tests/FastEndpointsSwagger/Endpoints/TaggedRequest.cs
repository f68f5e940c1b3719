using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class TaggedRequest
{
    [FromHeader("If-None-Match", isRequired: false)]
    public string? Tag { get; set; }
}
