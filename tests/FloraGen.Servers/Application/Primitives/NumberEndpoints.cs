using FloraGen.Servers.Application.Primitives.Members;

namespace FloraGen.Servers.Application.Primitives;

/// <summary>Numbers: in the route, the query and headers, required and not, and as members of a body.</summary>
internal static class NumberEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/int/{route}", (int route, int query, int? optional, [FromHeader(Name = "X-Value")] int header, [FromHeader(Name = "X-Optional")] int? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetInt");
        _ = routes.MapPost("/int", (IntMembers body) => recorder.Echo(body)).WithName("SendInt");
        _ = routes.MapGet("/long/{route}", (long route, long query, long? optional, [FromHeader(Name = "X-Value")] long header, [FromHeader(Name = "X-Optional")] long? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetLong");
        _ = routes.MapPost("/long", (LongMembers body) => recorder.Echo(body)).WithName("SendLong");
        _ = routes.MapGet("/double/{route}", (double route, double query, double? optional, [FromHeader(Name = "X-Value")] double header, [FromHeader(Name = "X-Optional")] double? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetDouble");
        _ = routes.MapPost("/double", (DoubleMembers body) => recorder.Echo(body)).WithName("SendDouble");
        _ = routes.MapGet("/decimal/{route}", (decimal route, decimal query, decimal? optional, [FromHeader(Name = "X-Value")] decimal header, [FromHeader(Name = "X-Optional")] decimal? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetDecimal");
        _ = routes.MapPost("/decimal", (DecimalMembers body) => recorder.Echo(body)).WithName("SendDecimal");
        _ = routes.MapGet("/byte/{route}", (byte route, byte query, byte? optional, [FromHeader(Name = "X-Value")] byte header, [FromHeader(Name = "X-Optional")] byte? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetByte");
        _ = routes.MapPost("/byte", (ByteMembers body) => recorder.Echo(body)).WithName("SendByte");
        _ = routes.MapGet("/uint/{route}", (uint route, uint query, uint? optional, [FromHeader(Name = "X-Value")] uint header, [FromHeader(Name = "X-Optional")] uint? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetUInt");
        _ = routes.MapPost("/uint", (UIntMembers body) => recorder.Echo(body)).WithName("SendUInt");
        _ = routes.MapGet("/others", (sbyte a, short b, ushort c, ulong d, float e) => recorder.Echo(a, b, c, d, e)).WithName("GetOtherNumbers");
        _ = routes.MapPost("/others", (OtherNumbers body) => recorder.Echo(body)).WithName("SendOtherNumbers");
    }
}
