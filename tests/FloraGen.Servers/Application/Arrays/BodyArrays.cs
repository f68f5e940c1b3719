namespace FloraGen.Servers.Application.Arrays;

/// <summary>Bodies that are lists, flat and nested.</summary>
internal static class BodyArrays
{
    public static void Map(IEndpointRouteBuilder routes, Recorder recorder)
    {
        _ = routes.MapPost("/ints", (int[] body) => recorder.Echo(body)).WithName("SendInts");
        _ = routes.MapPost("/texts", (List<string?> body) => recorder.Echo(body)).WithName("SendTexts");
        _ = routes.MapPost("/decimals", (IReadOnlyList<decimal?> body) => recorder.Echo(body)).WithName("SendDecimals");
        _ = routes.MapPost("/nested", (List<List<Guid>> body) => recorder.Echo(body)).WithName("SendNested");
        _ = routes.MapPost("/bytes", (List<byte[]> body) => recorder.Echo(body)).WithName("SendByteStrings");
    }
}
