namespace FloraGen.Servers.Application.Enums;

/// <summary>Enums as numbers, texts and flags: in parameters, members and keys.</summary>
internal static class EnumEndpoints
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapGet("/seasons/{route}", (Season route, Season query, Season? optional, [FromHeader(Name = "X-Value")] Season header, [FromHeader(Name = "X-Optional")] Season? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetSeason");
        _ = routes.MapPost("/seasons", (SeasonMembers body) => recorder.Echo(body)).WithName("SendSeasons");
        _ = routes.MapGet("/colors/{route}", (Color route, Color query, Color? optional, [FromHeader(Name = "X-Value")] Color header, [FromHeader(Name = "X-Optional")] Color? optionalHeader)
            => recorder.Echo(route, query, optional, header, optionalHeader)).WithName("GetColor");
        _ = routes.MapGet("/colors", (Color[] values, [FromHeader(Name = "X-Values")] Color[] header) => recorder.Echo(values, header)).WithName("GetColors");
        _ = routes.MapPost("/colors", (ColorMembers body) => recorder.Echo(body)).WithName("SendColors");
        _ = routes.MapPost("/needs", (NeedsMembers body) => recorder.Echo(body)).WithName("SendNeeds");
        _ = routes.MapPost("/traits", (TraitsMembers body) => recorder.Echo(body)).WithName("SendTraits");
        _ = routes.MapPost("/keys", (Dictionary<Color, int> body) => recorder.Echo(body)).WithName("SendKeys");
    }
}
