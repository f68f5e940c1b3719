using FloraGen.Servers.Application.Primitives.Members;

namespace FloraGen.Servers.Application.Primitives;

/// <summary>Points and spans of time: in the route, the query and headers, required and not, and as members of a body.</summary>
internal static class TimeEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/date-time/{route}", (DateTime route, DateTime query, DateTime? optional, [FromHeader(Name = "X-Value")] DateTime header, [FromHeader(Name = "X-Optional")] DateTime? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetDateTime");
        _ = routes.MapPost("/date-time", (DateTimeMembers body) => recorder.Echo(body)).WithName("SendDateTime");
        _ = routes.MapGet("/date-time-offset/{route}", (DateTimeOffset route, DateTimeOffset query, DateTimeOffset? optional, [FromHeader(Name = "X-Value")] DateTimeOffset header, [FromHeader(Name = "X-Optional")] DateTimeOffset? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetDateTimeOffset");
        _ = routes.MapPost("/date-time-offset", (DateTimeOffsetMembers body) => recorder.Echo(body)).WithName("SendDateTimeOffset");
        _ = routes.MapGet("/date-only/{route}", (DateOnly route, DateOnly query, DateOnly? optional, [FromHeader(Name = "X-Value")] DateOnly header, [FromHeader(Name = "X-Optional")] DateOnly? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetDateOnly");
        _ = routes.MapPost("/date-only", (DateOnlyMembers body) => recorder.Echo(body)).WithName("SendDateOnly");
        _ = routes.MapGet("/time-only/{route}", (TimeOnly route, TimeOnly query, TimeOnly? optional, [FromHeader(Name = "X-Value")] TimeOnly header, [FromHeader(Name = "X-Optional")] TimeOnly? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetTimeOnly");
        _ = routes.MapPost("/time-only", (TimeOnlyMembers body) => recorder.Echo(body)).WithName("SendTimeOnly");
        _ = routes.MapGet("/time-span/{route}", (TimeSpan route, TimeSpan query, TimeSpan? optional, [FromHeader(Name = "X-Value")] TimeSpan header, [FromHeader(Name = "X-Optional")] TimeSpan? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetTimeSpan");
        _ = routes.MapPost("/time-span", (TimeSpanMembers body) => recorder.Echo(body)).WithName("SendTimeSpan");
    }
}
