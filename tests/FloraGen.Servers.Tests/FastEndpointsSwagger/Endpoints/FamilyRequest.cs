using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

/// <summary>A body of an abstract type, which cannot be the request itself.</summary>
public sealed class FamilyRequest<T>
{
    [FromBody]
    public T Body { get; set; } = default!;
}
