using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>A value in each location but the body.</summary>
public sealed class PrimitiveRequest<T, TOptional>
{
    [RouteParam]
    public T Route { get; set; } = default!;

    [QueryParam]
    public T Query { get; set; } = default!;

    [QueryParam]
    public TOptional? Optional { get; set; }

    [FromHeader("X-Value")]
    public T Header { get; set; } = default!;

    [FromHeader("X-Optional", isRequired: false)]
    public TOptional? OptionalHeader { get; set; }
}
