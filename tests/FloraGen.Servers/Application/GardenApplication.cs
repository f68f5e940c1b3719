using FloraGen.Servers.Application.Primitives;

namespace FloraGen.Servers.Application;

/// <summary>The application that each stack describes in its own words.</summary>
public static class GardenApplication
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        RouteGroupBuilder primitives = routes.MapGroup("/primitives").WithTags("Primitives");
        NumberEndpoints.Map(primitives, recorder);
        TextEndpoints.Map(primitives, recorder);
        TimeEndpoints.Map(primitives, recorder);
    }
}
