using FloraGen.Servers.Application.Enums;
using FloraGen.Servers.Application.Shapes;

namespace FloraGen.Servers.Application.Bodies;

/// <summary>Bodies that are one value, and bodies that may be missing.</summary>
internal static class BodyEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapPost("/string", ([FromBody] string body) => recorder.Echo(body).Length).WithName("SendText");
        _ = routes.MapPost("/int", ([FromBody] int body) => recorder.Echo(body)).WithName("SendNumber");
        _ = routes.MapPost("/guid", ([FromBody] Guid body) => recorder.Echo(body)).WithName("SendId");
        _ = routes.MapPost("/color", ([FromBody] Color body) => recorder.Echo(body)).WithName("SendColor");
        _ = routes.MapPost("/optional", (Plant? body) =>
        {
            recorder.Receive([body]);
            return recorder.Respond(body is not null);
        }).WithName("SendOptional");
    }
}
