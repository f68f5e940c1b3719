using FloraGen.Servers.Application.Primitives.Members;

namespace FloraGen.Servers.Application.Primitives;

/// <summary>Values that are written as a text or as one word: in the route, the query and headers, required and not, and as members of a body. Bytes are for bodies alone.</summary>
internal static class TextEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/bool/{route}", (bool route, bool query, bool? optional, [FromHeader(Name = "X-Value")] bool header, [FromHeader(Name = "X-Optional")] bool? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetBool");
        _ = routes.MapPost("/bool", (BoolMembers body) => recorder.Echo(body)).WithName("SendBool");
        _ = routes.MapGet("/char/{route}", (char route, char query, char? optional, [FromHeader(Name = "X-Value")] char header, [FromHeader(Name = "X-Optional")] char? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetChar");
        _ = routes.MapPost("/char", (CharMembers body) => recorder.Echo(body)).WithName("SendChar");
        _ = routes.MapGet("/string/{route}", (string route, string query, string? optional, [FromHeader(Name = "X-Value")] string header, [FromHeader(Name = "X-Optional")] string? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetString");
        _ = routes.MapPost("/string", (StringMembers body) => recorder.Echo(body)).WithName("SendString");
        _ = routes.MapGet("/guid/{route}", (Guid route, Guid query, Guid? optional, [FromHeader(Name = "X-Value")] Guid header, [FromHeader(Name = "X-Optional")] Guid? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetGuid");
        _ = routes.MapPost("/guid", (GuidMembers body) => recorder.Echo(body)).WithName("SendGuid");
        _ = routes.MapGet("/uri/{route}", (Uri route, Uri query, Uri? optional, [FromHeader(Name = "X-Value")] Uri header, [FromHeader(Name = "X-Optional")] Uri? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetUri");
        _ = routes.MapPost("/uri", (UriMembers body) => recorder.Echo(body)).WithName("SendUri");
        _ = routes.MapGet("/version/{route}", (Version route, Version query, Version? optional, [FromHeader(Name = "X-Value")] Version header, [FromHeader(Name = "X-Optional")] Version? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetVersion");
        _ = routes.MapPost("/version", (VersionMembers body) => recorder.Echo(body)).WithName("SendVersion");
        _ = routes.MapPost("/bytes", (BytesMembers body) => recorder.Echo(body)).WithName("SendBytes");
    }
}
