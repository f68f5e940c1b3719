using FloraGen.Servers.Application.Shapes;

namespace FloraGen.Servers.Application.Unnamed;

/// <summary>Operations without a name of their own: some stacks make one, and a transformer can.</summary>
internal static class UnnamedEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("", () => recorder.Respond<Plant[]>([Samples.Tulip, Samples.Rose]));
        _ = routes.MapGet("/{id}", (int id) =>
        {
            recorder.Receive(id);
            return recorder.Respond(Samples.Tulip with { Id = id });
        });
        _ = routes.MapPost("", (Plant body) => recorder.Echo(body));
        _ = routes.MapDelete("/{id}", (int id) => recorder.Receive(id));
    }
}
