using FastEndpoints;

namespace FloraGen.Servers.Tests.FastEndpointsSwagger.Endpoints;

public sealed class ListPlantsRequest
{
    [QueryParam]
    public int? Page { get; set; }

    [QueryParam]
    public int? PageSize { get; set; }
}
