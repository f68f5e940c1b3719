using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>Several values in the query and in a header.</summary>
public sealed class ArrayRequest<T>
{
    [QueryParam]
    public T[] Values { get; set; } = [];

    [QueryParam]
    public T[]? Optional { get; set; }

    [FromHeader("X-Values")]
    public T[] Header { get; set; } = [];
}
